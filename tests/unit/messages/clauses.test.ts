import { describe, expect, it } from 'vitest';
import { CLAUSES, PLAN, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: clauses', () => {
  it('the same number twice', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '### 第二节', '### 第一节');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 39 行
        应该是：每条的编号在整份文件里只出现一次
        现在是：1-1 已经在第 33 行用过（第一章 第一节）
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查这两行的编号和标题级别（# 的个数），改成与原文一致"
    `);
  });

  it('a heading without a number', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '### 第二节 ', '### ');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 39 行
        应该是：标题开头有原文的编号（第一章、一、（一）、1.、专栏2…），或写在 <Notice>、<Preamble>、<Annex> 里
        现在是：“发展目标”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：补上原文的编号；原文没有编号的段落用 **加粗** 起头，不用标题"
    `);
  });

  it('a published clause that is gone', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /\n第二段.*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt，1-1-p2
        应该是：公布过的条款地址一直有效
        现在是：规划里已经没有 1-1-p2
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：恢复这一条的编号；如果它并入了别的条款，在这个文件里写“1-1-p2 -> 新编号”"
    `);
  });

  it('a clause that is not published yet', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '## 第二章', '新的一段。\n\n## 第二章');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt
        应该是：规划里的每个条款都登记在这个文件里
        现在是：有 1 个没有登记：1-2-p1
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：核对条款编号无误后，运行 npm run clauses:publish 登记"
    `);
  });

  it('a clause that leads nowhere', () => {
    const message = messageAfter((copy) => {
      copy.edit(CLAUSES, /$/, '9-9 -> 9-8\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt，9-9
        应该是：“旧编号 -> 新编号”里的新编号在规划里
        现在是：规划里没有 9-8
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：改成规划里有的编号"
    `);
  });

  it('a clause that leads on and is used anew', () => {
    const message = messageAfter((copy) => {
      copy.edit(CLAUSES, /$/, '2-2 -> 2-1\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt，2-2
        应该是：已经转走的编号不再使用
        现在是：规划里又有了 2-2
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：把规划里的新条款改成别的编号，或删掉“2-2 -> …”这一行"
    `);
  });

  it('a line of the list that says nothing', () => {
    const message = messageAfter((copy) => {
      copy.edit(CLAUSES, '\n1-1\n', '\n1-1 第一节\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt
        应该是：规划里的每个条款都登记在这个文件里
        现在是：有 1 个没有登记：1-1
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：核对条款编号无误后，运行 npm run clauses:publish 登记

      content/regions/ceshi/plans/2021-2025.clauses.txt 第 5 行
        应该是：一行一个编号，或“旧编号 -> 新编号”
        现在是：“1-1 第一节”
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：改成其中一种写法"
    `);
  });

  it('no list of published clauses', () => {
    const message = messageAfter((copy) => {
      copy.remove(CLAUSES);
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.clauses.txt
        应该是：每份规划都有登记条款编号的文件
        现在是：没有这个文件
        为什么：别人存下的链接指到这一条；丢了，就打不开
        怎么改：运行 npm run clauses:publish"
    `);
  });

  it('a table without a heading', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /#### 专栏1.*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 41 行，<Table>
        应该是：<Table> 里先是一行标题（表题），再是一张有表头的表格
        现在是：没有表题
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：补上缺的部分，标题、表格、</Table> 之间各空一行"
    `);
  });

  it('a table without <Table>', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '## 第二章', '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n## 第二章');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 52 行
        应该是：标题、段落、“- ”列表、<Table> 或 <Box>
        现在是：没有 <Table> 的表格
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在表格前后加上 <Table> 和 </Table>，表题写成标题"
    `);
  });

  it('a list that numbers itself', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '- （一）甲。', '1. 甲。');
      copy.edit(PLAN, '- （二）乙。', '2. 乙。');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 54 行
        应该是：编号照原文写在文字里，列表用“- ”开头
        现在是：自动编号的列表
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：每项写成“- 1.……”或“- （一）……”，编号后面不空格"
    `);
  });

  it('a line across the page', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '## 第二章', '***\n\n## 第二章');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 52 行
        应该是：标题、段落、“- ”列表、<Table> 或 <Box>
        现在是：分隔线
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成段落或列表"
    `);
  });

  it('text before the first part', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '<Preamble>\n', '一段话。\n\n<Preamble>\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 23 行
        应该是：正文从 <Notice>、<Preamble> 或二级标题（##）开始
        现在是：标题前面有文字
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：把这些文字放进 <Notice> 或 <Preamble>"
    `);
  });
});
