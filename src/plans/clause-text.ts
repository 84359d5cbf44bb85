import { originalOf, textOf } from './inline.ts';
import type { Plan } from './model.ts';
import { runsOf } from './walk.ts';

/** The words of a clause that can be quoted, white space left out. */
export interface ClauseText {
  /** As the page shows them. */
  shown: string;
  /** As the source has them, corrections undone. */
  original: string;
}

const squeeze = (text: string) => text.replace(/\s/g, '');

/** Text of every clause by its id; a heading's goes on with its own paragraphs, up to the next heading or item. */
export function clauseTexts(plan: Plan): Map<string, ClauseText> {
  const texts = new Map<string, ClauseText>();
  const add = (id: string, shown: string, original: string) => {
    const before = texts.get(id) ?? { shown: '', original: '' };
    texts.set(id, { shown: before.shown + shown, original: before.original + original });
  };
  let heading: string | undefined;
  for (const part of plan.parts) {
    for (const block of part.blocks) {
      for (const { clause, content } of runsOf(block)) {
        if (!clause) continue;
        const shown = squeeze(textOf(content));
        const original = squeeze(originalOf(content));
        add(clause.id, shown, original);
        if (clause.kind === 'heading') heading = clause.id;
        else if (clause.kind === 'paragraph' && heading !== undefined) add(heading, shown, original);
        else heading = undefined;
      }
    }
  }
  return texts;
}

/** What a plan sets in quotation marks: names and turns of phrase of its own, such as “跨省通办”. */
export function sayingsOf(texts: ReadonlyMap<string, ClauseText>): Set<string> {
  return new Set([...texts.values()].flatMap(({ shown }) => shown.match(/(?<=“)[^“”]{2,12}(?=”)/g) ?? []));
}

/** Whether a quote stands in a clause, white space aside: in its corrected or its original words. */
export function standsIn(quote: string, text: ClauseText): boolean {
  const words = squeeze(quote);
  return text.shown.includes(words) || text.original.includes(words);
}

/** The place in a plan that is most like a quote: the clause with the longest piece of it. */
export function nearestPassage(
  quote: string,
  texts: ReadonlyMap<string, ClauseText>,
): { clause: string; passage: string } | undefined {
  const words = squeeze(quote);
  for (let length = words.length; length >= 4; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const piece = words.slice(start, start + length);
      for (const [clause, { shown }] of texts) {
        const at = shown.indexOf(piece);
        if (at === -1) continue;
        const from = Math.max(0, at - start);
        return { clause, passage: shown.slice(from, from + words.length) };
      }
    }
  }
  return undefined;
}
