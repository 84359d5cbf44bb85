import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';
import type { BrailleWords } from './schema.ts';
import type { Read } from './spelling.ts';
import { syllablesOf } from './syllable.ts';
import { particleOf } from './particles.ts';
import { joinWords, type Word } from './words.ts';

/** Chinese as braille writes it: groups of syllables, an empty cell between the groups. */
export interface Reading {
  groups: Read[][];
  /** The first word, by which a number tells whether the group belongs to it. */
  first: Word;
}

/** Stands before a run that follows an Arabic number. */
const NUMBER: Word = { text: '', tag: 'm' };

/** Heavy enough that jieba prefers the content's own words to its parts. */
const WEIGHT = 100_000;

/** Divides Chinese into words and reads it, with the content's own words and readings first. */
export class Lexicon {
  private readonly jieba = Jieba.withDict(dict);
  private readonly own: ReadonlyMap<string, string[][]>;
  private readonly known = new Map<string, Reading>();

  constructor({ readings, words }: BrailleWords) {
    this.own = new Map(readings.map(({ word, pinyin: spelled }) => [word, syllablesOf(spelled)]));
    const list = [...this.own.keys(), ...words].filter((word) => word.length > 1).map((word) => `${word} ${WEIGHT} n`);
    if (list.length > 0) this.jieba.loadDict(Buffer.from(`${list.join('\n')}\n`));
  }

  /** Reads a run of Chinese characters, `counted` after a number; the same run once only. */
  read(run: string, counted = false): Reading {
    const key = counted ? `0${run}` : run;
    const known = this.known.get(key);
    if (known) return known;
    const words = this.jieba.tag(run, false).flatMap(({ word, tag }) => this.divide({ text: word, tag }));
    const whole = pinyinOf(run);
    let at = 0;
    const read = new Map<Word, Read[][]>();
    words.forEach((word, index) => {
      const before = index > 0 ? words[index - 1] : counted ? NUMBER : undefined;
      const characters = [...word.text];
      const readings = particleOf(before, word, words[index + 1]) ?? whole.slice(at, at + characters.length);
      read.set(word, this.readWord(word, characters, readings));
      at += characters.length;
    });
    const groups = joinWords(words).flatMap((group) => {
      const parts = group.map((word) => read.get(word) ?? []);
      return parts.length === 1 ? (parts[0] ?? []) : [parts.flat(2)];
    });
    const reading = { groups, first: words[0] ?? { text: '', tag: '' } };
    this.known.set(key, reading);
    return reading;
  }

  /** jieba's long words in their parts, where words of two syllables or more make them up: 服务体系 is 服务 and 体系. */
  private divide(word: Word): Word[] {
    const { text } = word;
    if (text.length < 4 || this.own.has(text)) return [word];
    const shorter = this.jieba.cutForSearch(text, false).filter((part) => part !== text && part.length > 1);
    return tile(text, new Set(shorter))?.map((part) => ({ text: part, tag: this.jieba.tag(part, false)[0]?.tag ?? '' })) ?? [word];
  }

  private readWord({ text }: Word, characters: readonly string[], inRun: string | readonly string[]): Read[][] {
    if (typeof inRun === 'string') return [[{ character: text, reading: inRun }]];
    const own = this.own.get(text);
    if (own) {
      let at = 0;
      return own.map((part) => part.map((reading) => ({ character: characters[at++] ?? '', reading })));
    }
    const readings = characters.length > 1 ? pinyinOf(text) : inRun;
    return [characters.map((character, index) => ({ character, reading: readings[index] ?? '' }))];
  }
}

/** A text as a row of the given words, the longest first; `undefined` when they don't make it up. */
function tile(text: string, words: ReadonlySet<string>): string[] | undefined {
  if (text === '') return [];
  const first = [...words].filter((word) => text.startsWith(word)).sort((a, b) => b.length - a.length);
  for (const word of first) {
    const rest = tile(text.slice(word.length), words);
    if (rest) return [word, ...rest];
  }
  return undefined;
}

function pinyinOf(text: string): string[] {
  return pinyin(text, { toneType: 'num', type: 'array', toneSandhi: false }).map((each) => each.replaceAll('ü', 'v'));
}
