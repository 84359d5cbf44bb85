import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';
import type { BrailleWords } from './schema.ts';
import { spellWord, type Read } from './spelling.ts';
import { syllablesOf } from './syllable.ts';
import { particleOf } from './particles.ts';
import { joinWords, type Word } from './words.ts';

/** Chinese as braille writes it: groups of syllables, an empty cell between the groups. */
export interface Reading {
  groups: Read[][];
  /** Each group in cells, syllable by syllable. */
  spelled: string[][];
  /** The first word, by which a number tells whether the group belongs to it. */
  first: Word;
}

/** Stands before a run that follows an Arabic number. */
const NUMBER: Word = { text: '', tag: 'm' };

/** How often jieba takes the content's own words to stand: enough to outweigh their parts, not their neighbours' words. */
const WEIGHT = 1500;

/** Divides Chinese into words and reads it, with the content's own words and readings first. */
export class Lexicon {
  private readonly jieba = Jieba.withDict(dict);
  private readonly own: ReadonlyMap<string, string[][]>;
  private readonly known = new Map<string, Reading>();
  private readonly words = new Map<string, Read[][]>();
  private readonly divided = new Map<string, Word[]>();

  constructor({ readings, words }: BrailleWords) {
    this.own = new Map(readings.map(({ word, pinyin: spelled }) => [word, syllablesOf(spelled)]));
    const list = [...this.own.keys(), ...words]
      .filter((word) => word.length > 1)
      .map((word) => `${word} ${WEIGHT} n`);
    if (list.length > 0) this.jieba.loadDict(Buffer.from(`${list.join('\n')}\n`));
  }

  /** Reads a run of Chinese characters, `counted` after a number; the same run once only. */
  read(run: string, counted = false): Reading {
    const key = counted ? `0${run}` : run;
    const known = this.known.get(key);
    if (known) return known;
    const words = this.jieba.tag(run, false).flatMap(({ word, tag }) => this.divide({ text: word, tag }));
    const inRun = once(() => pinyinOf(run));
    let at = 0;
    const read = new Map<Word, Read[][]>();
    words.forEach((word, index) => {
      const before = index > 0 ? words[index - 1] : counted ? NUMBER : undefined;
      const characters = Array.from(word.text);
      const start = at;
      read.set(
        word,
        this.readWord(word, particleOf(before, word, words[index + 1]), () => inRun()[start] ?? ''),
      );
      at += characters.length;
    });
    const groups = joinWords(words).flatMap((group) => {
      const parts = group.map((word) => read.get(word) ?? []);
      return parts.length === 1 ? (parts[0] ?? []) : [parts.flat(2)];
    });
    const reading = { groups, spelled: groups.map(spellWord), first: words[0] ?? { text: '', tag: '' } };
    this.known.set(key, reading);
    return reading;
  }

  /** jieba's long words in their parts, where words of two syllables or more make them up: 服务体系 is 服务 and 体系. */
  private divide(word: Word): Word[] {
    const { text } = word;
    if (text.length < 4 || this.own.has(text)) return [word];
    const known = this.divided.get(text);
    if (known) return known;
    const shorter = this.jieba.cutForSearch(text, false).filter((part) => part !== text && part.length > 1);
    const parts = tile(text, new Set(shorter))?.map((part) => ({
      text: part,
      tag: this.jieba.tag(part, false)[0]?.tag ?? '',
    }));
    this.divided.set(text, parts ?? [word]);
    return parts ?? [word];
  }

  /** The content's reading, else that which the neighbours decide, else the dictionary's: of one character in its run. */
  private readWord({ text }: Word, decided: string | undefined, inRun: () => string): Read[][] {
    if (decided !== undefined) return [[{ character: text, reading: decided }]];
    const read = this.words.get(text);
    if (read) return read;
    const characters = Array.from(text);
    const own = this.own.get(text);
    if (!own && characters.length === 1) return [[{ character: text, reading: inRun() }]];
    let at = 0;
    const word = (own ?? [pinyinOf(text)]).map((part) =>
      part.map((reading) => ({ character: characters[at++] ?? '', reading })),
    );
    this.words.set(text, word);
    return word;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
  return pinyin(text, { toneType: 'num', type: 'array', toneSandhi: false }).map((each) =>
    each.replaceAll('ü', 'v'),
  );
}
