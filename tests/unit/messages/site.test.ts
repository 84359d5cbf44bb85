import { describe, expect, it } from 'vitest';
import { PAGE, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: files of the whole site', () => {
  it('site.yaml is missing', () => {
    const message = messageAfter((copy) => {
      copy.remove('site.yaml');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/site.yaml
        应该是：这个文件
        现在是：没有这个文件
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：新建 content/site.yaml，写法见 content/README.md"
    `);
  });

  it('the helpline’s number is not in quotation marks', () => {
    const message = messageAfter((copy) => {
      copy.edit('site.yaml', "'12385'", '12385');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/site.yaml 第 2 行，helpline.number
        应该是：写在英文单引号里的电话号码，例如：'12385'
        现在是：12385
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成写在英文单引号里的电话号码，例如：'12385'"
    `);
  });

  it('the mail address is not one', () => {
    const message = messageAfter((copy) => {
      copy.edit('site.yaml', 'feedbackEmail: null', 'feedbackEmail: 残联邮箱');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/site.yaml 第 4 行，feedbackEmail
        应该是：一个电子邮箱地址，没有就写 null
        现在是：“残联邮箱”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成一个电子邮箱地址，没有就写 null"
    `);
  });

  it('a known limit has no reason', () => {
    const message = messageAfter((copy) => {
      copy.edit('accessibility/limits.yaml', '  reason: 原文不能改。\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/accessibility/limits.yaml 第 4 行，第 2 项的 reason
        应该是：为什么，一两句话，用句号结尾
        现在是：没有写
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：补上一行“reason: ……”"
    `);
  });

  it('a page holds a script', () => {
    const message = messageAfter((copy) => {
      copy.edit(PAGE, '## 这里', '<script>alert(1)</script>\n\n## 这里');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pages/about.mdx 第 7 行，<script>
        应该是：只有这几种标记：<AllPictures>、<Checks>、<Counts>、<Feedback>、<FormatPlace>、<Helpline>、<Limits>、<Standards>、<Trials>
        现在是：<script>
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：删掉这个标记，或检查它的拼写（区分大小写）"
    `);
  });

  it('a page holds a link that would run something', () => {
    const message = messageAfter((copy) => {
      copy.edit(PAGE, '## 这里', '[打开](javascript:alert(1))\n\n## 这里');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pages/about.mdx 第 7 行
        应该是：以 /、#、https://、tel: 或 mailto: 开头的地址
        现在是：“javascript:alert(1)”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：换成上面几种地址之一"
    `);
  });

  it('a page has no title', () => {
    const message = messageAfter((copy) => {
      copy.edit(PAGE, 'title: 关于\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pages/about.mdx 第 2 行，title
        应该是：页面的标题
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“title: ……”"
    `);
  });
});
