import type { Concept } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { QUESTION_WORDS } from './question-words.ts';

/** A piece of a text: a word of a concept, other words, or words that only ask. */
export type Piece =
  | { kind: 'concept'; text: string; concept: number }
  | { kind: 'other'; text: string }
  | { kind: 'question'; text: string };

/** What a text is compared by, each with its weight. */
export type Tokens = ReadonlyMap<string, number>;

const QUESTION = -1;

/** Divides texts into concepts and other words: the longest known word first. */
export class Tokeniser {
  private readonly known = new Map<string, number>();
  /** Length of the longest known word, by its first letter. */
  private readonly longest = new Map<string, number>();
  private readonly concepts: readonly Concept[];

  constructor(concepts: readonly Concept[]) {
    this.concepts = concepts;
    for (const word of QUESTION_WORDS) this.add(word, QUESTION);
    concepts.forEach(({ say, means }, index) => {
      for (const word of [...say, ...means]) this.add(normalise(word), index);
    });
  }

  private add(word: string, meaning: number): void {
    if (!this.known.has(word) || this.known.get(word) === QUESTION) this.known.set(word, meaning);
    const first = word[0] ?? '';
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, word.length));
  }

  /** The concept of a word, if it has one. */
  conceptOf(word: string): number | undefined {
    const found = this.known.get(normalise(word));
    return found === QUESTION ? undefined : found;
  }

  /** The pieces of a normalised text, in order. */
  pieces(text: string): Piece[] {
    const found: Piece[] = [];
    let other = '';
    const flush = () => {
      for (const each of other.split(' ')) if (each !== '') found.push({ kind: 'other', text: each });
      other = '';
    };
    for (let at = 0; at < text.length;) {
      const word = this.longestAt(text, at);
      if (word === undefined) {
        other += text[at] ?? '';
        at += 1;
        continue;
      }
      flush();
      const meaning = this.known.get(word) ?? QUESTION;
      found.push(
        meaning === QUESTION
          ? { kind: 'question', text: word }
          : { kind: 'concept', text: word, concept: meaning },
      );
      at += word.length;
    }
    flush();
    return found;
  }

  private longestAt(text: string, at: number): string | undefined {
    const longest = this.longest.get(text[at] ?? '') ?? 0;
    for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
      const word = text.slice(at, at + length);
      if (this.known.has(word)) return word;
    }
    return undefined;
  }

  /** What a text is compared by: its concepts, wider concepts, pairs of letters and, for words that nobody listed, letters. */
  tokens(text: string): Tokens {
    const found = new Map<string, number>();
    const add = (token: string, weight: number) => {
      found.set(token, Math.max(weight, found.get(token) ?? 0));
    };
    const pieces = this.pieces(normalise(text));
    // Words that only ask are compared where there is nothing else: 不知道能申请什么.
    const all = pieces.every(({ kind }) => kind === 'question');
    for (const piece of all
      ? [{ kind: 'other' as const, text: pieces.map((each) => each.text).join('') }]
      : pieces) {
      if (piece.kind === 'question') continue;
      const own = piece.kind === 'concept' ? PAIR_IN_CONCEPT : 1;
      for (const pair of pairsOf(piece.text)) add(pair, pair.length > 1 ? own : own * SINGLE);
      for (const letter of piece.text.match(/\p{Script=Han}/gu) ?? []) add(letter, own * LETTER);
      if (piece.kind === 'concept') {
        add(`#${piece.concept}`, 1);
        for (const wider of this.concepts[piece.concept]?.near ?? []) {
          const concept = this.conceptOf(wider);
          if (concept === undefined) for (const pair of pairsOf(wider)) add(pair, WIDER);
          else add(`#${concept}`, WIDER);
        }
      }
    }
    return found;
  }
}

const PAIR_IN_CONCEPT = 0.35;
const SINGLE = 0.5;
const LETTER = 0.6;
const WIDER = 0.3;

/** Neighbouring letters of Chinese words, two by two; other words whole. */
function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((run) => {
    if (!/^\p{Script=Han}/u.test(run) || run.length === 1) return [run];
    return Array.from(run)
      .slice(1)
      .map((letter, index) => (run[index] ?? '') + letter);
  });
}
