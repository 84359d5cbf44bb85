import type { Inline } from './model.ts';

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Running text as HTML; corrected and remarked words are marked, their explanation stands behind the block. */
export function inlineHtml(content: readonly Inline[]): string {
  return content
    .map((each) => {
      if (each.kind === 'text') return escapeHtml(each.text);
      const inner = inlineHtml(each.content);
      return each.kind === 'strong'
        ? `<strong>${inner}</strong>`
        : `<span class="${each.kind}">${inner}</span>`;
    })
    .join('');
}
