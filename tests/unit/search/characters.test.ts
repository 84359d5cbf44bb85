import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { blur, CharacterTable, commonLetters } from '../../../src/search/characters.ts';
import { makeCharacters } from '../../../src/search/make-characters.ts';

// 行 has two readings here, 曈 and 噘 are not in common use, 噘 is read as 撅, which is.
const words = ['银行', '行动不便', '瞳孔', '噘嘴', '女孩', '绿色', '重度', '重新'];
const { characters, traditional } = makeCharacters(words);
const table = new CharacterTable(characters);

it('letters in common use are read as they mostly are', () => {
  const letters = commonLetters();
  expect(letters).toHaveLength(3755);
  const inWords = new Set(words.join(''));
  const wrong = letters.filter(
    (letter) =>
      !inWords.has(letter) &&
      table.sounds(letter).join() !== blur(pinyin(letter, { toneType: 'none', v: true })),
  );
  expect(wrong).toEqual([]);
});

it('letters of words are read as in these words, and in no other way', () => {
  expect(table.sounds('银行')).toContain('yinhan');
  expect(table.sounds('行动不便')).toContain('xindongbubian');
  expect(table.sounds('行').sort()).toEqual(['han', 'xin']);
  expect(table.sounds('重').sort()).toEqual(['cong', 'zhong'].map(blur));
  expect(table.sounds('噘嘴')).toEqual(['juezui']);
  expect(table.sounds('女')).toEqual(['nv']);
});

it('a letter that is not known here is strange until it is learnt', () => {
  expect(table.isStrange('残疾证')).toBe(false);
  expect(table.isStrange('殘疾證')).toBe(true);
  table.learn(traditional);
  expect(table.simplify('殘疾證')).toBe('残疾证');
});
