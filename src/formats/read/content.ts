import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { ELEMENTS } from '../document.ts';
import { FormatError } from '../format-error.ts';
import { classesOf, element, isBlock, isElement, textOf } from './element.ts';
import { fateOf, KEPT_ATTRIBUTES } from './rules.ts';
import { inParagraphs, withoutLooseSpace } from './white-space.ts';

const KNOWN: ReadonlySet<string> = new Set(ELEMENTS);

/** Reads the elements of one page into those of a document. */
export class ContentReader {
  readonly #address: string;
  /** Where the reading is, for messages. */
  #place = '开头';
  /** Sections found in the table that is being read; they come after it. */
  #afterTable: ElementContent[] | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** The content that nodes of the page become. */
  read(nodes: readonly RootContent[]): ElementContent[] {
    return inParagraphs(this.#children(nodes));
  }

  #children(nodes: readonly RootContent[]): ElementContent[] {
    return joinCites(nodes).flatMap((node) => {
      if (node.type === 'text') return [{ type: 'text', value: node.value }];
      return node.type === 'element' ? this.#element(node) : [];
    });
  }

  #element(source: Element): ElementContent[] {
    switch (fateOf(source).kind) {
      case 'left-out':
        return [];
      case 'wrapper':
        return withId(idOf(source), this.#children(source.children));
      case 'section':
        return this.#section(source);
      case 'kept':
        return isElement(source, 'table') ? this.#table(source) : [this.#kept(source)];
    }
  }

  #section(source: Element): ElementContent[] {
    const summary = isElement(source.children[0], 'summary') ? source.children[0] : undefined;
    const rest = inParagraphs(this.#children(summary ? source.children.slice(1) : source.children));
    const named = summary
      ? [element('p', [element('strong', this.#children(summary.children))]), ...rest]
      : rest;
    const section = element('section', named, idOf(source));
    if (!this.#afterTable) return [section];
    this.#afterTable.push(section);
    return [];
  }

  #table(source: Element): ElementContent[] {
    if (this.#afterTable) throw this.#problem('表格里又有表格，文件里写不下。请把里面的表格移出来。');
    const after: ElementContent[] = [];
    this.#afterTable = after;
    const table = this.#kept(source);
    this.#afterTable = undefined;
    if (!isElement(table.children[0], 'caption')) throw this.#problem('表格没有标题。请在表格前面写上标题。');
    return [table, ...after];
  }

  #kept(source: Element): Element {
    const { tagName } = source;
    if (!KNOWN.has(tagName)) {
      throw this.#problem(
        `文件不认识元素 <${tagName}>。只为网页服务的，在模板里加 data-page-only；要写进文件的，在 src/formats/read/rules.ts 里写明怎么读。`,
      );
    }
    if (/^h[2-6]$/.test(tagName) || tagName === 'caption') this.#place = textOf(source).trim();
    const children = this.#children(source.children);
    const kept = element(tagName, tidied(tagName, children));
    kept.properties = this.#attributes(source);
    return kept;
  }

  #attributes({ tagName, properties }: Element): Properties {
    const names = ['id', ...(KEPT_ATTRIBUTES[tagName] ?? [])];
    const kept = names.flatMap((name) =>
      properties[name] === undefined ? [] : [[name, properties[name]] as const],
    );
    const attributes = Object.fromEntries(kept);
    const { href } = attributes;
    if (typeof href === 'string' && href.startsWith('#')) attributes['href'] = this.#address + href;
    return attributes;
  }

  #problem(problem: string): FormatError {
    return new FormatError(this.#address, this.#place, problem);
  }
}

/** What holds blocks only; loose words in them are paragraphs. */
const OF_BLOCKS = new Set(['section', 'blockquote', 'figure']);
/** What holds no words of its own. */
const OF_PARTS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

function tidied(tagName: string, children: ElementContent[]): ElementContent[] {
  if (OF_BLOCKS.has(tagName)) return inParagraphs(children);
  if (OF_PARTS.has(tagName)) return withoutLooseSpace(children, true);
  return withoutLooseSpace(children, isBlock(element(tagName, [])));
}

/** Nodes of which the first element bears an id that would be lost, unless it has one of its own. */
function withId(id: string | undefined, nodes: ElementContent[]): ElementContent[] {
  const first = nodes.find((node) => isElement(node));
  if (id !== undefined && first) first.properties = { id, ...first.properties };
  return nodes;
}

function idOf({ properties }: Element): string | undefined {
  return typeof properties['id'] === 'string' ? properties['id'] : undefined;
}

/** Citations stand in brackets with commas between them, where the page has space and colour. */
function joinCites(nodes: readonly RootContent[]): RootContent[] {
  const isCite = (node: RootContent | undefined) => isElement(node) && classesOf(node).includes('cite');
  const isSpace = (node: RootContent) => node.type === 'text' && node.value.trim() === '';
  const joined: RootContent[] = [];
  let open = false;
  for (const [at, node] of nodes.entries()) {
    const goesOn = nodes.slice(at + 1).find((next) => !isSpace(next));
    if (!isCite(node)) {
      if (!(open && isSpace(node) && isCite(goesOn))) joined.push(node);
      continue;
    }
    const before = joined.at(-1);
    if (!open && before?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: before.value.trimEnd() };
    }
    joined.push({ type: 'text', value: open ? '、' : '（' }, node);
    open = isCite(goesOn);
    if (!open) joined.push({ type: 'text', value: '）' });
  }
  return joined;
}
