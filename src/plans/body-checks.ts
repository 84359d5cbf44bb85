import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../content/problems.ts';
import { isElement } from '../mdx/parse.ts';
import { readInline, textOf } from './inline.ts';

/** Takes a problem at a node of the file being read. */
export type Reporter = (node: RootContent, words: Omit<Problem, 'file' | 'line'>) => void;

/**
 * A plan's headings start at the second level, and no level is left out.
 * @param depths of the headings above; returns those above whatever comes next.
 */
export function checkDepth(node: Heading, depths: readonly number[], report: Reporter): number[] {
  const above = depths.findLast((depth) => depth < node.depth) ?? 1;
  if (node.depth === 1 || node.depth > above + 1) {
    const text = textOf(readInline(node.children));
    report(node, {
      expected:
        node.depth === 1 ? '正文的标题从两个 # 开始' : `上一级标题是 ${above} 个 #，下一级用 ${above + 1} 个`,
      found: `“${text.slice(0, 30)}”`,
      mend: '照原文的层次改 # 的个数',
    });
  }
  return [...depths.filter((depth) => depth < node.depth), node.depth];
}

/** Running text holds words, corrections and notes; anything else would be lost unseen. */
export function checkInline(node: PhrasingContent, report: Reporter): void {
  const block = isElement(node) && node.name !== 'Correction' && node.name !== 'Note';
  if (node.type === 'image' || block) {
    report(node, {
      expected: '文字、**加粗**、<Correction> 或 <Note>',
      found: describeNode(node),
      mend: block ? `<${node.name ?? ''}> 单独占一行，前后各空一行` : '规划正文里不放图片',
    });
  } else if ('children' in node) {
    for (const child of node.children) checkInline(child, report);
  }
  const [edit] = isElement(node) ? readInline([node]) : [];
  if (edit?.kind === 'correction' && textOf(edit.content) === edit.original) {
    report(node, {
      expected: '更正前后的字不一样',
      found: `都是“${edit.original}”`,
      mend: '改好 original 或中间的字；没有改动就删掉这个标记',
    });
  }
}

/** An item of a list is one or more paragraphs. */
export function checkItem(item: ListItem, report: Reporter): void {
  const misplaced = item.children.filter(({ type }) => type !== 'paragraph');
  if (item.children[0] === undefined) misplaced.push(item as never);
  for (const each of misplaced) {
    report(each, {
      expected: '列表的每一项是一段或几段文字',
      found: each === (item as never) ? '空的一项' : describeNode(each),
      mend: '改成段落，或放到列表外面',
    });
  }
}

const NODE_NAMES: Record<string, string> = {
  table: '没有 <Table> 的表格',
  list: '列表里的列表',
  blockquote: '引用',
  code: '代码',
  thematicBreak: '分隔线',
  image: '图片',
};

/** What a node is, for people who write. */
export function describeNode(node: RootContent): string {
  if (node.type === 'heading') return `“${textOf(readInline(node.children))}”`;
  return isElement(node) ? `<${node.name ?? ''}>` : (NODE_NAMES[node.type] ?? '别的东西');
}
