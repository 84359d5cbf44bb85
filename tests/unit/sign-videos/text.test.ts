import { describe, expect, it } from 'vitest';
import { setMadeFrom } from '../../../src/sign-videos/made-from.ts';
import { changesBetween, hashOf, readText, writeText, type Section } from '../../../src/sign-videos/text.ts';
import { saySize, sayTime } from '../../../src/sign-videos/words.ts';

const before: Section[] = [
  { title: '谁能得到', sentences: ['一级残疾人。', '二级残疾人。'] },
  { title: '怎么办理', sentences: ['到窗口办。'] },
];

/** The same text with one part's sentences changed. */
const withSentences = (title: string, sentences: string[]) =>
  before.map((section) => (section.title === title ? { title, sentences } : section));

describe('the text that a recording is made from', () => {
  it('is read as it was written', () => {
    expect(readText(writeText(before))).toEqual(before);
  });

  it('has another hash as soon as one letter is another', () => {
    const other = withSentences('怎么办理', ['到窗口问。']);
    expect(hashOf(writeText(other))).not.toBe(hashOf(writeText(before)));
    expect(hashOf(writeText([...before]))).toBe(hashOf(writeText(before)));
  });
});

describe('what has changed', () => {
  it.each<[what: string, now: Section[], told: string[]]>([
    ['nothing', before, []],
    [
      'one sentence',
      withSentences('怎么办理', ['在网上办。']),
      ['“怎么办理”这一段，原来是“到窗口办”，现在是“在网上办”'],
    ],
    [
      'a sentence more',
      withSentences('怎么办理', ['到窗口办。', '也可以上门办。']),
      ['“怎么办理”这一段，加上了“也可以上门办”'],
    ],
    [
      'a sentence less',
      withSentences('谁能得到', ['一级残疾人。']),
      ['“谁能得到”这一段，去掉了“二级残疾人”'],
    ],
    [
      'the order',
      withSentences('谁能得到', ['二级残疾人。', '一级残疾人。']),
      ['“谁能得到”这一段，句子的先后改了'],
    ],
    ['a part less', before.slice(0, 1), ['“怎么办理”这一段，去掉了“到窗口办”']],
  ])('is told: %s', (_what, now, told) => {
    expect(changesBetween(before, now)).toEqual(told);
  });
});

describe('the hash in the file', () => {
  it('is added at the end of the front matter, and replaced there alone', () => {
    const text = '---\nof: pages/about\n---\n\nmadeFrom: 文字\n';
    const once = setMadeFrom(text, 'a'.repeat(16));
    expect(once).toBe(`---\nof: pages/about\nmadeFrom: '${'a'.repeat(16)}'\n---\n\nmadeFrom: 文字\n`);
    expect(setMadeFrom(once, 'b'.repeat(16))).toBe(once.replace(/a{16}/, 'b'.repeat(16)));
  });
});

describe('times and sizes in words', () => {
  it.each([
    [0, '0 秒'],
    [12.4, '12 秒'],
    [60, '1 分'],
    [75, '1 分 15 秒'],
  ])('%d seconds', (seconds, words) => {
    expect(sayTime(seconds)).toBe(words);
  });

  it.each([
    [20_607, '21 KB'],
    [5_242_880, '5.2 MB'],
  ])('%d bytes', (bytes, words) => {
    expect(saySize(bytes)).toBe(words);
  });
});
