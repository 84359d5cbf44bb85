import type { PhrasingContent } from 'mdast';
import { attribute, isElement } from '../mdx/parse.ts';
import type { Inline } from './model.ts';

/** Inline Markdown to a plan's running text; what a plan has no use for (links, images) keeps its text alone. */
export function readInline(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ kind: 'text', text: node.value }];
    if (node.type === 'strong') return [{ kind: 'strong', content: readInline(node.children) }];
    if (isElement(node)) {
      const content = readInline(node.children);
      const original = attribute(node, 'original');
      if (original !== undefined) {
        return [{ kind: 'correction', original, reason: attribute(node, 'reason') ?? '', content }];
      }
      return [{ kind: 'note', says: attribute(node, 'says') ?? '', content }];
    }
    return 'children' in node ? readInline(node.children) : [];
  });
}

/** The text as the page shows it. */
export function textOf(content: readonly Inline[]): string {
  return content.map((each) => (each.kind === 'text' ? each.text : textOf(each.content))).join('');
}

/** The text as the source has it: corrections undone. */
export function originalOf(content: readonly Inline[]): string {
  return content
    .map((each) => {
      if (each.kind === 'text') return each.text;
      return each.kind === 'correction' ? each.original : originalOf(each.content);
    })
    .join('');
}

/** All corrections and notes in a piece of text, outermost first. */
export function editsIn(content: readonly Inline[]): Extract<Inline, { kind: 'correction' | 'note' }>[] {
  return content.flatMap((each) => {
    if (each.kind === 'text') return [];
    const inner = editsIn(each.content);
    return each.kind === 'strong' ? inner : [each, ...inner];
  });
}
