import { textBlock, type Block, type Box, type Heading, type Text } from './block.ts';
import { boxEnds, type Place } from './box-end.ts';
import { short, type Decision } from './decision.ts';
import { isTitle, leadOf, readMark, type Mark } from './mark.ts';
import type { TextUnit, Unit } from './unit.ts';

const CAPTION = /^[^。；！？]{2,60}$/;
const DASH = /^(?:——|—|--)\s*\P{P}/u;

/** What an outliner knows of the whole plan. */
export interface Whole {
  /** Depth of the deepest heading outside boxes; boxes stand beside those. */
  deepest: number;
  /** Numbers of the boxes that follow, in order; used up as they come. */
  boxes: number[];
  /** Whether boxes show by a tab before their first line. */
  led: boolean;
  decisions: Decision[];
}

/** Gives the units of one stretch their places: headings with their depths, paragraphs, items, boxes, tables. */
export class Outliner {
  readonly blocks: Block[] = [];
  deepest = 0;
  private readonly base: number;
  private readonly whole: Whole;
  private stack: Place[] = [];
  private box: { block: Box; depth: number; stack: Place[] } | undefined;
  private lastBox = 0;

  constructor(base: number, whole: Whole) {
    this.base = base;
    this.whole = whole;
  }

  read(units: readonly Unit[], title?: TextUnit): void {
    units.forEach((unit, index) => {
      if (unit === title) {
        this.box = undefined;
        this.stack = [];
        this.blocks.push({ kind: 'heading', at: unit.at, depth: 2, text: title.text });
      } else if (unit.kind === 'text') this.text(unit, units[index + 1]);
      else if (unit.kind === 'table') this.table(unit);
      else this.into().push({ kind: 'heap', at: unit.at, lines: unit.lines });
    });
  }

  private into(): Block[] {
    return this.box?.block.blocks ?? this.blocks;
  }

  private text(unit: TextUnit, next: Unit | undefined): void {
    const mark = readMark(unit.text);
    if (mark?.style === 'box') {
      this.openBox(unit, mark);
      return;
    }
    if (this.box && boxEnds(this.box.stack, this.stack, unit, mark, this.whole.decisions))
      this.box = undefined;
    if (!this.box && unit.led && mark && this.whole.led) this.openUntitled(unit);
    if (mark) this.marked(unit, mark, next);
    else this.unmarked(unit);
  }

  private unmarked(unit: TextUnit): void {
    if (/^专栏[：:]?/.test(unit.text) && isTitle(unit.text)) {
      this.openBox(unit, undefined);
      return;
    }
    const into = this.into();
    const item = into.at(-1);
    if (DASH.test(unit.text)) into.push(textBlock('item', unit.at, unit.text, leadOf(unit.text)));
    else if (this.box && item?.kind === 'item') item.more.push(textBlock('paragraph', unit.at, unit.text));
    else into.push(textBlock('paragraph', unit.at, unit.text));
  }

  private marked(unit: TextUnit, mark: Mark, next: Unit | undefined): void {
    const stack = this.box?.stack ?? this.stack;
    this.checkOrder(unit, mark, stack);
    const sibling = stack.findLast(({ style }) => style === mark.style);
    while ((stack.at(-1)?.rank ?? -1) >= mark.rank) stack.pop();
    const above = stack.filter(({ heading }) => heading).length;
    const depth = (this.box ? this.box.depth + 1 : this.base) + above;
    const lead = leadOf(unit.text);
    const titled = mark.rest === '' || isTitle(mark.rest.replace(/。$/, ''));
    const below = next?.kind === 'text' ? readMark(next.text) : undefined;
    const parent =
      below !== undefined && below.style !== 'box' && below.rank > mark.rank && below.value === 1;
    const listed = sibling?.heading === false && lead === '' && !parent;
    const heading = depth <= 6 && !listed && (titled || parent || (lead !== '' && !this.box));
    stack.push({ style: mark.style, rank: mark.rank, value: mark.value, heading, titled });
    const into = this.into();
    if (!heading) {
      into.push(textBlock('item', unit.at, unit.text, lead));
      return;
    }
    const title = titled ? unit.text : lead || (/^.+?[。；：:](?=.)/.exec(unit.text)?.[0] ?? unit.text);
    if (!titled && lead === '')
      this.ask(
        unit,
        'heading',
        `这一条下面还有小条，所以作了标题：${short(title)}`,
        '标题太长的，看原文哪里是标题，哪里是正文',
      );
    const block: Heading = { kind: 'heading', at: unit.at, depth, text: title };
    if (!this.box) this.deepest = Math.max(this.deepest, depth);
    into.push(block);
    const rest = unit.text.slice(title.length);
    if (rest !== '') into.push(textBlock('paragraph', unit.at, rest.trim()));
  }

  /** A number that does not follow the one before it: something is missing, twice there, or out of its place. */
  private checkOrder(unit: TextUnit, { style, rank, value }: Mark, stack: readonly Place[]): void {
    const before = stack.findLast((place) => place.rank <= rank);
    const expected = before?.style === style ? before.value + 1 : 1;
    if (value === expected) return;
    if (before?.style === style && value < before.value) {
      const what = `次序乱了，或者编号重复：第 ${value} 个排在第 ${before.value} 个后面（${short(unit.text)}）`;
      const upTo = '这一条，到下一个同级的标题为止';
      this.ask(
        unit,
        'number',
        what,
        `对照原文。只是次序乱了，就把${upTo}，移到第 ${value - 1} 个的后面；程序没有移动`,
      );
      return;
    }
    const what = `编号不连着：这里应该是第 ${expected} 个，现在是第 ${value} 个（${short(unit.text)}）`;
    this.ask(unit, 'number', what, '对照原文：漏了的补上；排到别处去的，移回来；原文就是这样，不用改');
  }

  private openBox(unit: TextUnit, mark: Mark | undefined): void {
    const last = this.stack.at(-1);
    const beside = last?.heading && !last.titled ? 0 : 1;
    const above = this.base + this.stack.filter(({ heading }) => heading).length - 1;
    const depth = Math.max(2, Math.min(above + beside, this.whole.deepest, 6));
    const block: Box = { kind: 'box', at: unit.at, blocks: [] };
    if (mark) {
      const expected = this.whole.boxes.length > 0 ? this.whole.boxes.shift() : mark.value;
      if (mark.value !== this.lastBox + 1 && this.lastBox > 0 && expected === mark.value)
        this.ask(
          unit,
          'number',
          `专栏${this.lastBox} 之后是专栏${mark.value}`,
          '对照原文，看是不是漏了一个专栏，或者专栏的标题不见了',
        );
      this.lastBox = mark.value;
      block.blocks.push({ kind: 'heading', at: unit.at, depth, text: unit.text });
    } else {
      block.id = `box-l${unit.at}`;
      block.blocks.push(textBlock('paragraph', unit.at, unit.text, unit.text));
      this.ask(
        unit,
        'heading',
        `专栏没有编号：${short(unit.text)}`,
        `原文真的没有编号，就把 id="${block.id}" 改成一个好认的，例如 id="box1"`,
      );
    }
    this.blocks.push(block);
    this.box = { block, depth, stack: [] };
  }

  /** Cells of one column that start without a heading, as boxes do here: a box whose heading is missing. */
  private openUntitled(unit: TextUnit): void {
    const next = this.lastBox + 1;
    const missing = this.whole.boxes[0] === next + 1;
    const id = missing ? `box${next}` : `box-l${unit.at}`;
    if (missing) this.lastBox = next;
    const note = '原文这里没有专栏的标题。';
    this.ask(
      unit,
      'heading',
      `这里像一个专栏，但是没有标题${missing ? `，按次序应该是专栏${next}` : ''}`,
      `对照原文补上标题；原文也没有的，留着 <Box id="${id}">，把 note 写清楚`,
    );
    const block: Box = { kind: 'box', at: unit.at, id, note, blocks: [] };
    this.blocks.push(block);
    this.box = { block, depth: this.whole.deepest, stack: [] };
  }

  private table(unit: Extract<Unit, { kind: 'table' }>): void {
    const into = this.into();
    const units =
      into.at(-1)?.kind === 'paragraph' && /^[（(]?单位[：:]/.test((into.at(-1) as Text).text)
        ? (into.pop() as Text)
        : undefined;
    const above = into.at(-1);
    const title =
      above?.kind === 'heading' && this.box && into.length === 1
        ? above
        : above?.kind === 'paragraph' &&
            above.more.length === 0 &&
            CAPTION.test(above.text) &&
            !/[，,：:]$/.test(above.text)
          ? above
          : undefined;
    if (!title) {
      if (units) into.push(units);
      into.push({
        kind: 'heap',
        at: unit.at,
        lines: unit.lines,
        table: { head: unit.head, rows: unit.rows },
      });
      return;
    }
    into.pop();
    const text = units ? `${title.text} ${units.text}` : title.text;
    const depth = title.kind === 'heading' ? title.depth : this.tableDepth();
    const caption: Heading = { kind: 'heading', at: title.at, depth, text };
    if (title.kind === 'heading') {
      // A box that is a table alone.
      this.blocks.pop();
      this.box = undefined;
    }
    this.into().push({
      kind: 'table',
      at: title.at,
      caption,
      head: unit.head,
      rows: unit.rows,
      lines: [text, ...unit.lines],
    });
  }

  private tableDepth(): number {
    if (this.box) return Math.min(this.box.depth + 1, 6);
    const last = this.stack.at(-1);
    const above = this.base + this.stack.filter(({ heading }) => heading).length - 1;
    return Math.max(
      2,
      Math.min(above + (last?.heading && !last.titled ? 0 : 1), Math.max(this.whole.deepest, above + 1), 6),
    );
  }

  private ask({ at }: TextUnit, kind: Decision['kind'], what: string, suggestion: string): void {
    this.whole.decisions.push({ line: at, kind, what, suggestion });
  }
}
