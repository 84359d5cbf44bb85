import { describe, expect, test } from 'vitest';
import { readYamlFile } from '../../../../src/content/read-data.ts';
import {
  brailleSchema,
  checkBraille,
  checkSignatures,
  proofreadSchema,
} from '../../../../src/formats/braille/schema.ts';

function problems(yaml: string): string[] {
  const read = readYamlFile({ file: 'braille.yaml', text: yaml }, brailleSchema);
  const found = read.locate ? read.locate(checkBraille(read.data)) : read.problems;
  return found.map(({ line, expected, found: there }) => `${line ?? ''} ${expected} ${there}`);
}

describe('braille.yaml', () => {
  test('takes a word with a syllable for each character', () => {
    expect(
      problems(
        'readings:\n  - { word: 银行行长, pinyin: yin2hang2 hang2zhang3, reason: 多音字 }\nwords: [托养]\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['huan2', '每个字一个音节'],
    ['huan2kuan', '每个字一个音节'],
    ['huan2kuan9', '每个字一个音节'],
    ['xyz2kuan3', '每个字一个音节'],
    ['huan2 kuan3kuan3', '每个字一个音节'],
  ])('%s is no reading of 还款', (pinyin, expected) => {
    const [first = ''] = problems(
      `readings:\n  - word: 还款\n    pinyin: ${pinyin}\n    reason: 多音字\nwords: []\n`,
    );
    expect(first).toMatch(new RegExp(`^3 ${expected}`));
  });

  test('tells a word that stands twice, and one that is not Chinese', () => {
    expect(problems('readings: []\nwords:\n  - 托养\n  - 托养\n')).toEqual(['4 每个词只写一次 “托养”']);
    expect(problems('readings: []\nwords:\n  - KTV\n')[0]).toContain('只写汉字的词');
  });
});

describe('braille-proofread.yaml', () => {
  test('wants address, hash, who and date; each file once', () => {
    const one = {
      address: '/luojiang/guides/dibao/',
      hash: 'b123456789abcdef',
      who: '王老师',
      date: '2026-12-01',
    };
    expect(proofreadSchema.safeParse([one]).success).toBe(true);
    for (const wrong of [{ hash: 'abc' }, { address: 'luojiang' }, { date: '2026-13-01' }, { who: '' }])
      expect(proofreadSchema.safeParse([{ ...one, ...wrong }]).success).toBe(false);
    expect(checkSignatures([one, one])).toMatchObject([{ at: [1, 'address'] }]);
  });
});
