import type { GlossaryEntry } from './glossary.ts';

/** Elements in which words stay as they are: links, headings, and what is quoted. */
const CLOSED = new Set(['a', 'blockquote', 'caption', 'h1', 'h2', 'h3', 'h4', 'summary', 'script', 'style']);

/** A comment, a tag with its slash and name, or a piece of text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;

/** Finds glossary terms in a text; a longer one wins over one that it holds: 辅助性就业机构 before 辅助性就业. */
export function termPattern(glossary: readonly GlossaryEntry[]): RegExp {
  const terms = glossary.map(({ term }) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(terms.sort((a, b) => b.length - a.length).join('|') || '(?!)', 'g');
}

/** Links each glossary term at its first use in a piece of HTML; tells which it found. */
export function linkTerms(
  html: string,
  glossary: readonly GlossaryEntry[],
  addressOf: (entry: GlossaryEntry) => string,
): { html: string; used: GlossaryEntry[] } {
  const pattern = termPattern(glossary);
  const waiting = new Map(glossary.map((entry) => [entry.term, entry]));
  const used: GlossaryEntry[] = [];
  const link = (term: string) => {
    const entry = waiting.get(term);
    if (!entry) return term;
    waiting.delete(term);
    used.push(entry);
    return `<a href="${addressOf(entry)}">${term}</a>`;
  };
  let closed = 0;
  const linked = html.replace(PIECE, (piece: string, slash?: string, name?: string) => {
    if (name !== undefined && CLOSED.has(name.toLowerCase())) closed += slash === '/' ? -1 : 1;
    return closed > 0 || piece.startsWith('<') ? piece : piece.replace(pattern, link);
  });
  return { html: linked, used };
}
