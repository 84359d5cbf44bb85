import { describe, expect, it } from 'vitest';
import { PLAN, REGION, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: YAML that cannot be read', () => {
  it('a colon in a text', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'title: 测试区', 'title: 规划: 测试区');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 2 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“title: 规划: 测试区“十四五”残疾人保障和发展规划”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来"
    `);
  });

  it('no space behind the colon', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', 'name:测试区');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 1 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“name:测试区”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来"
    `);
  });

  it('a Chinese colon', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', 'name：测试区');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 1 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“name：测试区”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来"
    `);
  });

  it('lines that are not indented alike', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'period:\n  start', 'period:\n start');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 10 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“start: 2021”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来

      content/regions/ceshi/plans/2021-2025.mdx 第 11 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“end: 2025”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来"
    `);
  });

  it('a tab at the start of a line', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', 'name: 测试区\n\tcode: 1');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 2 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“code: 1”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：行首用空格，不用制表符（Tab）

      content/regions/ceshi/region.yaml 第 5 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“code: 519999”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：同一个名称只写一次，删掉多余的一行"
    `);
  });

  it('a quotation mark that is not closed', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', "name: '测试区");
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 1 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“name: '测试区”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：引号要成对，补上结尾的引号"
    `);
  });

  it('a name that stands twice', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', 'name: 测试区\nname: 测试');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 2 行
        应该是：一行一项，写成“名称: 内容”，冒号用英文的，后面空一格
        现在是：“name: 测试”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：同一个名称只写一次，删掉多余的一行"
    `);
  });
});
