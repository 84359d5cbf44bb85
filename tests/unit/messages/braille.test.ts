import { describe, expect, it } from 'vitest';
import { messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: braille', () => {
  it('a reading with a syllable too few', () => {
    const message = messageAfter((copy) => {
      copy.edit('braille.yaml', 'huan2kuan3', 'huan2');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/braille.yaml 第 2 行，readings 第 1 项的 pinyin
        应该是：每个字一个音节，声调用数字，轻声写 5；盲文里要分开写的地方空一格
        现在是：“还款”写成“huan2”
        为什么：摸读盲文的人看不到别的版本；读音错了，意思就错了
        怎么改：照这样写：银行行长写成 yin2hang2 hang2zhang3"
    `);
  });

  it('a word that stands twice', () => {
    const message = messageAfter((copy) => {
      copy.edit('braille.yaml', /$/, '  - 还款\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/braille.yaml 第 5 行，words 第 2 项
        应该是：每个词只写一次
        现在是：“还款”
        为什么：摸读盲文的人看不到别的版本；读音错了，意思就错了
        怎么改：删掉其中一处"
    `);
  });

  it('a reason left out', () => {
    const message = messageAfter((copy) => {
      copy.edit('braille.yaml', ', reason: 程序读成 hái', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/braille.yaml 第 2 行，readings 第 1 项的 reason
        应该是：一句话：程序会读成什么，为什么不对
        现在是：没有写
        为什么：摸读盲文的人看不到别的版本；读音错了，意思就错了
        怎么改：补上一行“reason: ……”"
    `);
  });

  it('a signature under a page that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        'braille-proofread.yaml',
        '[]',
        '- { address: /nowhere/guides/dibao/, hash: b123456789abcdef, who: 王老师, date: 2026-12-01 }',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/braille-proofread.yaml
        应该是：有盲文文件的页面：规划、办事指南或它们的易读版
        现在是：/nowhere/guides/dibao/
        为什么：摸读盲文的人看不到别的版本；读音错了，意思就错了
        怎么改：检查拼写；页面已经撤下的，删掉这一项"
    `);
  });

  it('a signature whose hash is mistyped', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        'braille-proofread.yaml',
        '[]',
        '- { address: /nowhere/guides/dibao/, hash: b0123, who: 王老师, date: 2026-12-01 }',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/braille-proofread.yaml 第 1 行，第 1 项的 hash
        应该是：盲文文件的校验码，b 开头，16 位，由 npm run braille:proofread 列出
        现在是：“b0123”
        为什么：摸读盲文的人看不到别的版本；读音错了，意思就错了
        怎么改：改成盲文文件的校验码，b 开头，16 位，由 npm run braille:proofread 列出"
    `);
  });
});
