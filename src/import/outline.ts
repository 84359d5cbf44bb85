import { textBlock, type Block, type Heading } from './block.ts';
import { boxEnds, type Place } from './box-end.ts';
import { openBox, openUntitled } from './boxes.ts';
import { short } from './decision.ts';
import { Desk, type Whole } from './desk.ts';
import { isTitle, leadOf, readMark, type Mark } from './mark.ts';
import { placeTable } from './place-table.ts';
import type { TextUnit, Unit } from './unit.ts';

const DASH = /^(?:——|—|--)\s*\P{P}/u;

/** Gives the units of one stretch their places: headings with their depths, paragraphs, items, boxes, tables. */
export class Outliner {
  deepest = 0;
  private readonly desk: Desk;

  constructor(base: number, whole: Whole) {
    this.desk = new Desk(base, whole);
  }

  get blocks(): Block[] {
    return this.desk.blocks;
  }

  read(units: readonly Unit[], title?: TextUnit): void {
    units.forEach((unit, index) => {
      if (unit === title) {
        this.desk.box = undefined;
        this.desk.stack = [];
        this.desk.blocks.push({ kind: 'heading', at: unit.at, depth: 2, text: title.text });
      } else if (unit.kind === 'text') this.text(unit, units[index + 1]);
      else if (unit.kind === 'table') placeTable(this.desk, unit);
      else this.desk.into().push({ kind: 'heap', at: unit.at, lines: unit.lines });
    });
  }

  private text(unit: TextUnit, next: Unit | undefined): void {
    const { desk } = this;
    const mark = readMark(unit.text);
    if (mark?.style === 'box') {
      openBox(desk, unit, mark);
      return;
    }
    if (desk.box && boxEnds(desk.box.stack, desk.stack, unit, mark, desk.whole.decisions))
      desk.box = undefined;
    if (!desk.box && unit.led && mark && desk.whole.led) openUntitled(desk, unit);
    if (mark) this.marked(unit, mark, next);
    else this.unmarked(unit);
  }

  private unmarked(unit: TextUnit): void {
    if (/^专栏[：:]?/.test(unit.text) && isTitle(unit.text)) {
      openBox(this.desk, unit, undefined);
      return;
    }
    const into = this.desk.into();
    const item = into.at(-1);
    if (DASH.test(unit.text)) into.push(textBlock('item', unit.at, unit.text, leadOf(unit.text)));
    else if (this.desk.box && item?.kind === 'item')
      item.more.push(textBlock('paragraph', unit.at, unit.text));
    else into.push(textBlock('paragraph', unit.at, unit.text));
  }

  private marked(unit: TextUnit, mark: Mark, next: Unit | undefined): void {
    const stack = this.desk.box?.stack ?? this.desk.stack;
    this.checkOrder(unit, mark, stack);
    const sibling = stack.findLast(({ style }) => style === mark.style);
    while ((stack.at(-1)?.rank ?? -1) >= mark.rank) stack.pop();
    const above = stack.filter(({ heading }) => heading).length;
    const depth = (this.desk.box ? this.desk.box.depth + 1 : this.desk.base) + above;
    const lead = leadOf(unit.text);
    const titled = mark.rest === '' || isTitle(mark.rest.replace(/。$/, ''));
    const below = next?.kind === 'text' ? readMark(next.text) : undefined;
    const parent =
      below !== undefined && below.style !== 'box' && below.rank > mark.rank && below.value === 1;
    const listed = sibling?.heading === false && lead === '' && !parent;
    const heading = depth <= 6 && !listed && (titled || parent || (lead !== '' && !this.desk.box));
    stack.push({ style: mark.style, rank: mark.rank, value: mark.value, heading, titled });
    const into = this.desk.into();
    if (!heading) {
      into.push(textBlock('item', unit.at, unit.text, lead));
      return;
    }
    const title = titled ? unit.text : lead || (/^.+?[。；：:](?=.)/.exec(unit.text)?.[0] ?? unit.text);
    if (!titled && lead === '')
      this.desk.ask(
        unit,
        'heading',
        `这一条下面还有小条，所以作了标题：${short(title)}`,
        '标题太长的，看原文哪里是标题，哪里是正文',
      );
    const block: Heading = { kind: 'heading', at: unit.at, depth, text: title };
    if (!this.desk.box) this.deepest = Math.max(this.deepest, depth);
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
      this.desk.ask(
        unit,
        'number',
        what,
        `对照原文。只是次序乱了，就把${upTo}，移到第 ${value - 1} 个的后面；程序没有移动`,
      );
      return;
    }
    const what = `编号不连着：这里应该是第 ${expected} 个，现在是第 ${value} 个（${short(unit.text)}）`;
    this.desk.ask(unit, 'number', what, '对照原文：漏了的补上；排到别处去的，移回来；原文就是这样，不用改');
  }
}
