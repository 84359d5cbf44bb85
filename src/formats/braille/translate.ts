import type { Lexicon } from './lexicon.ts';
import { JOIN, latinCells, markOf, numberCells, type Spacing } from './symbols.ts';
import { isMeasure } from './words.ts';

/**
 * What stands between a piece and the one before it: an empty cell or a line's end (`blank`); nothing, yet a line may end
 * (`gap`); nothing, and a line may end only with the joining sign (`joint`); nothing (`none`).
 */
export type Before = 'blank' | 'gap' | 'joint' | 'none';

/** Cells that are never divided. */
export interface Piece {
  cells: string;
  before: Before;
}

/** A character that braille has no sign for. */
export class UnknownCharacter extends Error {
  override readonly name = 'UnknownCharacter';
  readonly character: string;

  constructor(character: string, text: string) {
    const at = text.indexOf(character);
    super(`盲文写不出“${character}”：${text.slice(Math.max(0, at - 12), at + 13)}`);
    this.character = character;
  }
}

const HAN = String.raw`[\p{Script=Han}〇]`;
const TOKEN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|(?<![\w/])\/(?=[a-z]))[\w./:@-]*[\w/]|[\w.-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<number>\d+(?:[,，]\d{3})*(?:\.\d+)*[%％]?)`,
    String.raw`(?<han>${HAN}+)`,
    String.raw`(?<latin>[A-Za-z]+)`,
    String.raw`(?<range>(?<=[\d%％])\s?(?:—|–|-|～|~|―)\s?(?=\d))`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<mark>——|--|……|.)`,
  ].join('|'),
  'gsu',
);

/** Marks that stand right after the mark before them. */
const CLINGS = /^[。，、；：？！”’）】》〉〕］,;:?!)\]]/;

type Kind = 'start' | 'address' | 'number' | 'han' | 'latin' | 'range' | 'blank' | 'mark';

/** Translates a text into pieces of braille. Throws {@link UnknownCharacter}. */
export function translate(text: string, lexicon: Lexicon): Piece[] {
  return new Translation(plain(text), lexicon).pieces;
}

/**
 * Full-width digits and letters as plain ones, the Greek letter that stands for 〇 in the plans as 〇, and no space between a
 * number and Chinese: whether an empty cell stands there is braille's own rule.
 */
function plain(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (each) => each.normalize('NFKC'))
    .replaceAll('\u039f', '〇')
    .replace(/(?<=[\d%％])\s+(?=\p{Script=Han})/gu, '');
}

class Translation {
  readonly pieces: Piece[] = [];
  private kind: Kind = 'start';
  /** What the last mark asks for after it. */
  private spacing: Spacing = 'none';
  /** Whether the last Chinese word was 第. */
  private ordinal = false;

  constructor(text: string, lexicon: Lexicon) {
    for (const { groups } of text.matchAll(TOKEN)) {
      const { address, number, han, latin, range, mark } = groups ?? {};
      if (han !== undefined) this.han(han, lexicon);
      else if (mark !== undefined) this.mark(mark, text);
      else if (number !== undefined) this.word('number', [numberCells(number)]);
      else if (address !== undefined || latin !== undefined)
        this.word('latin', latinCells(address ?? latin ?? ''));
      else if (range !== undefined) this.add('range', JOIN, 'none');
      else if (this.kind !== 'mark' && this.kind !== 'start') this.kind = 'blank';
    }
  }

  private add(kind: Kind, cells: string, before: Before): void {
    this.pieces.push({ cells, before });
    this.kind = kind;
  }

  /** What stands before a word that is no mark. */
  private between(): Before {
    if (this.kind === 'start' || this.kind === 'range') return 'none';
    if (this.kind !== 'mark') return 'blank';
    if (this.spacing === 'before') return 'none';
    return this.spacing === 'none' ? 'gap' : 'blank';
  }

  private word(kind: Kind, parts: readonly string[]): void {
    const first = kind === 'number' && this.kind === 'han' && this.ordinal ? 'joint' : this.between();
    parts.forEach((cells, index) => {
      this.add(kind, cells, index > 0 ? 'joint' : first);
    });
  }

  private han(run: string, lexicon: Lexicon): void {
    const { groups, spelled, first } = lexicon.read(run, this.kind === 'number');
    const counted = this.kind === 'number' && isMeasure(first);
    spelled.forEach((word, index) => {
      // Practice, which GF 0019 leaves open: a number is joined to its measure word, lest ⠚ of 日 be read as 0; 年 needs no sign.
      if (counted && index === 0 && !first.text.startsWith('年')) this.add('han', JOIN, 'none');
      word.forEach((cells, at) => {
        this.add('han', cells, at > 0 ? 'joint' : counted && index === 0 ? 'none' : this.between());
      });
    });
    this.ordinal =
      groups
        .at(-1)
        ?.map(({ character }) => character)
        .join('') === '第';
  }

  private mark(text: string, whole: string): void {
    const mark = markOf(text);
    if (!mark) throw new UnknownCharacter(text, whole);
    const opens = mark.spacing === 'before' || mark.spacing === 'both';
    const follows = this.kind === 'mark' && (this.spacing === 'after' || this.spacing === 'both');
    const apart = opens
      ? this.kind !== 'start' && !(this.kind === 'mark' && this.spacing === 'before')
      : follows && !CLINGS.test(text);
    this.add('mark', mark.cells, apart ? 'blank' : 'none');
    this.spacing = mark.spacing;
  }
}
