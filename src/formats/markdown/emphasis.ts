import type { ElementContent } from 'hast';
import { isElement } from '../read/element.ts';

const OPENING = /^[\p{P}\p{S}\s]+/u;
const CLOSING = /[\p{P}\p{S}\s]+$/u;

/**
 * Moves marks at those edges of emphasis that touch other words out of it. Between Chinese characters, `**注意：**请` stays literal in Markdown, since
 * there is no space; `**注意**：请` does not.
 */
export function withBareEmphasis(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (!isElement(node, 'strong', 'em')) return [node];
    const inner = node.children.map((child) => ({ ...child }));
    const [first, last] = [inner[0], inner.at(-1)];
    const before = index > 0 && first?.type === 'text' ? (OPENING.exec(first.value)?.[0] ?? '') : '';
    if (first?.type === 'text') first.value = first.value.slice(before.length);
    const after =
      index < nodes.length - 1 && last?.type === 'text' ? (CLOSING.exec(last.value)?.[0] ?? '') : '';
    if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
    const kept = inner.filter((child) => child.type !== 'text' || child.value !== '');
    return [...words(before), ...(kept.length > 0 ? [{ ...node, children: kept }] : []), ...words(after)];
  });
}

function words(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
