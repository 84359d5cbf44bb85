import { describe, expect, it } from 'vitest';
import { PLAN, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: front matter of a plan', () => {
  it('a field is missing', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /title: .*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 2 行，title
        应该是：文件的标题，和原文一样
        现在是：没有写
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：补上一行“title: ……”"
    `);
  });

  it('a field is empty', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /title: .*\n/, 'title:\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 2 行，title
        应该是：文件的标题，和原文一样
        现在是：空的
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成文件的标题，和原文一样"
    `);
  });

  it('a field has a name that no field has', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'updated: 2026', 'author: 张三\nupdated: 2026');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 20 行，author
        应该是：只有 content/README.md 里列出的名称
        现在是：多了一项 author
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查 author 的拼写；不需要就删掉这一行"
    `);
  });

  it('a field in a field has a name that no field has', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  basis:', '  note: 甲\n  basis:');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 12 行，period.note
        应该是：只有 content/README.md 里列出的名称
        现在是：多了一项 note
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查 note 的拼写；不需要就删掉这一行"
    `);
  });

  it('a list is empty', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /issuedBy: .*/, 'issuedBy: []');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 4 行，issuedBy
        应该是：至少写 1 项
        现在是：空的列表
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：补上至少一项"
    `);
  });

  it('a text stands where a list belongs', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /issuedBy: .*/, 'issuedBy: 区政府');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 4 行，issuedBy
        应该是：一个列表，每项前面写“- ”
        现在是：“区政府”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成一个列表，每项前面写“- ”"
    `);
  });

  it('a text stands where a group belongs', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /period:\n(?:  .*\n)+/, 'period: 2021-2025\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 9 行，period
        应该是：几项“名称: 内容”
        现在是：“2021-2025”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成几项“名称: 内容”"
    `);
  });

  it('an item of a list lacks its parts', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'removed: []', 'removed:\n  - 网页的导航');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 16 行，removed 第 1 项
        应该是：几项“名称: 内容”
        现在是：“网页的导航”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成几项“名称: 内容”"
    `);
  });

  it('an address on the web is not whole', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'source: null', 'source:\n  name: 某网站\n  url: www.example.org');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 15 行，source.url
        应该是：以 https:// 开头的网址，没有就写 null
        现在是：“www.example.org”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成以 https:// 开头的网址，没有就写 null"
    `);
  });

  it('it is missing as a whole', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /^---\n[\s\S]*?\n---\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 1 行
        应该是：文件开头是一段文件信息，上下各有一行 ---
        现在是：空行
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：照着同一文件夹里别的文件，在文件信息的上下各写一行 ---"
    `);
  });

  it('its end is missing', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '\n---\n', '\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 1 行
        应该是：文件开头是一段文件信息，上下各有一行 ---
        现在是：文件信息的末尾少了一行 ---
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：照着同一文件夹里别的文件，在文件信息的上下各写一行 ---"
    `);
  });
});
