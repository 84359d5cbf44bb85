import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';
import type { BrailleWords } from './schema.ts';
import type { Read } from './spelling.ts';
import { joinWords, type Word } from './words.ts';

/** Chinese as braille writes it: groups of syllables, an empty cell between the groups. */
export interface Reading {
  groups: Read[][];
  /** The first word, by which a number tells whether the group belongs to it. */
  first: Word;
}

/** What particles are, which dictionaries read in full: 的 de, not dí. */
const PARTICLES: Record<string, string> = { 的: 'de5', 地: 'de5', 得: 'de5', 了: 'le5', 着: 'zhe5' };

/** Heavy enough that jieba prefers the content's own words to its parts. */
const WEIGHT = 100_000;

/** Divides Chinese into words and reads it, with the content's own words and readings first. */
export class Lexicon {
  private readonly jieba = Jieba.withDict(dict);
  private readonly own: ReadonlyMap<string, string[][]>;
  private readonly known = new Map<string, Reading>();

  constructor({ readings, words }: BrailleWords) {
    this.own = new Map(readings.map(({ word, pinyin: spelled }) => [word, syllablesOf(spelled)]));
    const list = [...this.own.keys(), ...words].map((word) => `${word} ${WEIGHT} n`);
    if (list.length > 0) this.jieba.loadDict(Buffer.from(`${list.join('\n')}\n`));
  }

  /** Reads a run of Chinese characters; the same run once only. */
  read(run: string): Reading {
    const known = this.known.get(run);
    if (known) return known;
    const words = this.jieba.tag(run, false).map(({ word, tag }) => ({ text: word, tag }));
    const whole = pinyinOf(run);
    let at = 0;
    const read = new Map<Word, Read[][]>();
    for (const word of words) {
      const characters = [...word.text];
      read.set(word, this.readWord(word, characters, whole.slice(at, at + characters.length)));
      at += characters.length;
    }
    const groups = joinWords(words).flatMap((group) => {
      const parts = group.map((word) => read.get(word) ?? []);
      return parts.length === 1 ? (parts[0] ?? []) : [parts.flat(2)];
    });
    const reading = { groups, first: words[0] ?? { text: '', tag: '' } };
    this.known.set(run, reading);
    return reading;
  }

  private readWord({ text, tag }: Word, characters: readonly string[], inRun: readonly string[]): Read[][] {
    const own = this.own.get(text);
    if (own) {
      let at = 0;
      return own.map((part) => part.map((reading) => ({ character: characters[at++] ?? '', reading })));
    }
    const particle = tag.startsWith('u') ? PARTICLES[text] : undefined;
    const readings = particle === undefined ? (characters.length > 1 ? pinyinOf(text) : inRun) : [particle];
    return [characters.map((character, index) => ({ character, reading: readings[index] ?? '' }))];
  }
}

function pinyinOf(text: string): string[] {
  return pinyin(text, { toneType: 'num', type: 'array', toneSandhi: false }).map((each) => each.replaceAll('ü', 'v'));
}

/** `yin2hang2 hang2zhang3` in words and syllables. */
export function syllablesOf(spelled: string): string[][] {
  return spelled.split(' ').map((word) => word.match(/[a-zü]+[0-5]/g) ?? []);
}
