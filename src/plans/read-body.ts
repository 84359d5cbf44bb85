import type { Heading as MdHeading, List as MdList, Paragraph as MdParagraph, RootContent } from 'mdast';
import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { attribute, isElement, lineOf, type JsxElement } from '../mdx/parse.ts';
import { checkDepth, checkInline, checkItem, describeNode, type Reporter } from './body-checks.ts';
import { NAMED_PARTS } from './elements.ts';
import { readInline, textOf } from './inline.ts';
import type { Block, Clause, ClauseKind, Heading, Inline, Item, Paragraph, Part } from './model.ts';
import { readNumbering } from './numbering.ts';
import { readTable } from './read-table.ts';

/** Where the reader stands: the numbered part whose paragraphs are being counted. */
interface Scope {
  id: string;
  label: string;
  /** Heading depth; 0 for a named part or box, which no heading closes. */
  depth: number;
}

/**
 * Reads the blocks of a plan and gives every heading, paragraph, item and row its clause id, which follows the
 * document's own numbering. One instance reads one file.
 */
export class BodyReader {
  readonly parts: Part[] = [];
  readonly clauses: Clause[] = [];
  readonly problems: Problem[] = [];
  private readonly source: SourceFile;
  private readonly lines = new Map<string, number>();
  private readonly paragraphs = new Map<string, Paragraph[]>();
  private readonly counters = new Map<string, number>();
  private readonly reporter: Reporter = (node, words) => {
    this.report(node, words);
  };
  private scopes: Scope[] = [];
  private tables = 0;
  /** Depths of the headings above the place where the reader stands. */
  private depths: number[] = [];

  constructor(source: SourceFile) {
    this.source = source;
  }

  read(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      const named = isElement(node) ? NAMED_PARTS[node.name ?? ''] : undefined;
      if (isElement(node) && named) this.readNamedPart(node, named);
      else {
        if (node.type === 'heading' && node.depth === 2) this.parts.push({ id: '', title: '', blocks: [] });
        this.addToPart(this.block(node), node);
      }
    }
    this.linkParagraphs();
  }

  private readNamedPart(node: JsxElement, named: { id: string; label: string }): void {
    const id = attribute(node, 'id') ?? named.id;
    this.parts.push({ id: '', title: '', blocks: [] });
    this.scopes = [{ id, label: named.label, depth: 0 }];
    for (const child of node.children) this.addToPart(this.block(child), child);
    this.scopes = [];
  }

  private addToPart(block: Block | undefined, node: RootContent): void {
    const part = this.parts.at(-1);
    if (!block) return;
    if (!part) {
      this.report(node, {
        expected: '正文从 <Notice>、<Preamble> 或二级标题（##）开始',
        found: '标题前面有文字',
        mend: '把这些文字放进 <Notice> 或 <Preamble>',
      });
      return;
    }
    part.blocks.push(block);
    const first = 'clause' in block ? block.clause : undefined;
    if (part.id === '' && first) Object.assign(part, { id: first.id, title: first.label });
    if (block.kind === 'heading' && block.depth === 2) {
      Object.assign(part, { id: block.clause.id, title: block.clause.text });
    }
  }

  private block(node: RootContent): Block | undefined {
    if (node.type === 'heading') return this.heading(node);
    if (node.type === 'paragraph') return this.paragraph(node);
    if (node.type === 'list') return this.list(node);
    if (isElement(node) && node.name === 'Box') return this.box(node);
    if (isElement(node) && node.name === 'Table') {
      this.tables += 1;
      const outer = [...this.scopes];
      const table = readTable(node, { ordinal: this.tables, part: this.scopes[0], reader: this });
      this.scopes = outer;
      return table;
    }
    if (isElement(node) && (node.name === 'Correction' || node.name === 'Note')) return this.loose(node);
    this.report(node, {
      expected: '标题、段落、“- ”列表、<Table> 或 <Box>',
      found: describeNode(node),
      mend: node.type === 'table' ? '在表格前后加上 <Table> 和 </Table>，表题写成标题' : '改成段落或列表',
    });
    return undefined;
  }

  /** A correction alone on its line: a block when empty, else a paragraph that MDX took for a block. */
  private loose(node: JsxElement): Block {
    const [content] = readInline([node as never]);
    if (content?.kind === 'correction' && textOf(content.content) === '') {
      return { kind: 'removal', original: content.original, reason: content.reason };
    }
    return this.paragraph({ type: 'paragraph', children: [node as never], position: node.position });
  }

  heading(node: MdHeading): Heading {
    const content = readInline(node.children);
    const text = textOf(content);
    while ((this.scopes.at(-1)?.depth ?? 0) >= node.depth) this.scopes.pop();
    this.depths = checkDepth(node, this.depths, this.reporter);
    const parent = this.scopes.at(-1);
    const numbering = readNumbering(text);
    let scope: Scope;
    if (numbering) {
      const box = numbering.kind === 'box';
      const id = box ? `box${numbering.value}` : [parent?.id, numbering.value].filter(Boolean).join('-');
      const label = box ? numbering.printed : [parent?.label, numbering.printed].filter(Boolean).join(' ');
      scope = { id, label, depth: node.depth };
    } else if (parent?.depth === 0) {
      scope = { ...parent, depth: node.depth };
    } else {
      this.report(node, {
        expected:
          '标题开头有原文的编号（第一章、一、（一）、1.、专栏2…），或写在 <Notice>、<Preamble>、<Annex> 里',
        found: `“${text.slice(0, 40)}”`,
        mend: '补上原文的编号；原文没有编号的段落用 **加粗** 起头，不用标题',
      });
      scope = { id: `x${lineOf(node) ?? 0}`, label: text, depth: node.depth };
    }
    this.scopes.push(scope);
    const clause = this.clause(node, 'heading', scope.id, scope.label, text);
    return { kind: 'heading', clause, depth: Math.max(2, node.depth) as Heading['depth'], content };
  }

  private paragraph(node: MdParagraph): Paragraph {
    for (const child of node.children) checkInline(child, this.reporter);
    const content = readInline(node.children);
    const clause = this.numberedOrCounted(node, 'paragraph', content);
    const paragraph: Paragraph = { kind: 'paragraph', clause, content, linked: true };
    const scope = this.scopes.at(-1)?.id ?? '';
    this.paragraphs.set(scope, [...(this.paragraphs.get(scope) ?? []), paragraph]);
    return paragraph;
  }

  private list(node: MdList): Block {
    if (node.ordered) {
      this.report(node, {
        expected: '编号照原文写在文字里，列表用“- ”开头',
        found: '自动编号的列表',
        mend: '每项写成“- 1.……”或“- （一）……”，编号后面不空格',
      });
    }
    const items = node.children.map((child): Item => {
      const [first, ...rest] = child.children;
      checkItem(child, this.reporter);
      const content = first?.type === 'paragraph' ? readInline(first.children) : [];
      const clause = this.numberedOrCounted(child, 'item', content);
      this.counters.set(clause.id, 1);
      this.scopes.push({ id: clause.id, label: clause.label, depth: 7 });
      const more = rest.flatMap((each) => (each.type === 'paragraph' ? [this.paragraph(each)] : []));
      this.scopes.pop();
      return { clause, content, more };
    });
    return { kind: 'list', items };
  }

  private box(node: JsxElement): Block {
    const id = attribute(node, 'id');
    const outer = this.scopes;
    const label = id?.replace(/^box/, '专栏') ?? '专栏';
    this.scopes = id === undefined ? [] : [{ id, label, depth: 0 }];
    const clause = id === undefined ? undefined : this.clause(node, 'box', id, label, label);
    const blocks = node.children.flatMap((child) => this.block(child as RootContent) ?? []);
    this.scopes = outer;
    return { kind: 'box', clause, note: attribute(node, 'note'), blocks };
  }

  /** An item or paragraph with a number of its own takes it into its id; the others are counted (`p1`, `p2`). */
  private numberedOrCounted(node: RootContent, kind: ClauseKind, content: Inline[]): Clause {
    const scope = this.scopes.at(-1) ?? { id: '', label: '', depth: 0 };
    const text = textOf(content);
    const numbering = readNumbering(text);
    if (numbering?.kind === 'part' && scope.depth < 7) {
      const id = `${scope.id}-${numbering.value}`;
      return this.clause(node, kind, id, `${scope.label} ${numbering.printed}`, text);
    }
    const count = (this.counters.get(scope.id) ?? 0) + 1;
    this.counters.set(scope.id, count);
    return this.clause(node, kind, `${scope.id}-p${count}`, `${scope.label} 第${count}段`, text);
  }

  /** Registers a clause; a second one with the same id is a problem that names both lines. */
  clause(node: RootContent, kind: ClauseKind, id: string, label: string, text: string): Clause {
    const line = lineOf(node) ?? 0;
    const earlier = this.lines.get(id);
    if (earlier !== undefined) {
      this.report(node, {
        expected: '每条的编号在整份文件里只出现一次',
        found: `${id} 已经在第 ${earlier} 行用过（${label}）`,
        mend: '检查这两行的编号和标题级别（# 的个数），改成与原文一致',
      });
    }
    this.lines.set(id, line);
    const clause: Clause = { id, kind, label, text, line };
    this.clauses.push(clause);
    return clause;
  }

  report(node: RootContent | undefined, words: Omit<Problem, 'file' | 'line'>): void {
    this.problems.push({ file: this.source.file, line: node && lineOf(node), ...words });
  }

  /** The only paragraph under a heading is reached by the heading's link. */
  private linkParagraphs(): void {
    const headings = new Set(this.clauses.filter((each) => each.kind === 'heading').map((each) => each.id));
    for (const [scope, paragraphs] of this.paragraphs) {
      const [only] = paragraphs;
      if (paragraphs.length === 1 && only && headings.has(scope) && /-p1$/.test(only.clause.id)) {
        only.linked = false;
      }
    }
  }
}
