import { describe, expect, it } from 'vitest';
import { messageAfter } from '../../support/broken-content.ts';

const FILE = 'synonyms/words.yaml';

describe('what an editor is told: everyday words', () => {
  it('nothing where all is well', () => {
    expect(messageAfter(() => undefined)).toBe('');
  });

  it('a guide that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'near: [残疾人]', 'guides: [no-such-guide]');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 1 行，guides
        应该是：content/entitlements/ 里的一个编号
        现在是：“no-such-guide”
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：检查拼写，或先新建这项政策"
    `);
  });

  it('an official word that stands nowhere', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'near: [残疾人]', 'means: [没有这个词]');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 1 行，means
        应该是：规划或办事指南里有的词
        现在是：“没有这个词”
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：改成正式的词，照规划里的写法"
    `);
  });

  it('a word that leads nowhere', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, '\n  near: [残疾人]', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 1 行，第 1 项的 means
        应该是：至少写 means、near、guides 里的一项，或者 say 里写两个意思一样的词
        现在是：say: 残疾证
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：改成至少写 means、near、guides 里的一项，或者 say 里写两个意思一样的词"
    `);
  });

  it('a word with two meanings', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, '- say', '- { say: [残疾证], means: [残疾] }\n- say');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 2 行，say
        应该是：只有一个意思的词（前面已经写了它是“残疾”）
        现在是：“残疾证”
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：在两处里删掉一处"
    `);
  });

  it('a word that hurts, with nothing to display in its place', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'near: [残疾人]', 'near: [残疾人]\n  hurtful: true');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 1 行，第 1 项的 means
        应该是：伤人的词要写 means，页面上显示的是它
        现在是：say: 残疾证，near: 残疾人，hurtful: true
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：改成伤人的词要写 means，页面上显示的是它"
    `);
  });

  it('a word with a space in it', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, '残疾证', '残疾 证');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/synonyms/words.yaml 第 1 行，第 1 项的 say 第 1 项
        应该是：平常的说法，中间没有空格，数字写在英文单引号里，例如：自闭症
        现在是：4 字：“残疾 证”
        为什么：读者用平常的话来搜；没有这个说法，就搜不到
        怎么改：改成平常的说法，中间没有空格，数字写在英文单引号里，例如：自闭症"
    `);
  });
});
