import { describe, expect, it } from 'vitest';
import { CLAUSES, EASY, PLAN, REGION, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: regions', () => {
  it('a province that is not on the list', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'province: 四川省', 'province: 四川');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 3 行，province
        应该是：省、自治区、直辖市的全称，例如：四川省
        现在是：“四川”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成省、自治区、直辖市的全称，例如：四川省"
    `);
  });

  it('a division code with too few digits', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'code: 519999', 'code: 5199');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 4 行，code
        应该是：六位数的行政区划代码，例如：510604
        现在是：5199
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成六位数的行政区划代码，例如：510604"
    `);
  });

  it('a division code in words', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'code: 519999', 'code: 测试区');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 4 行，code
        应该是：六位数的行政区划代码，例如：510604
        现在是：“测试区”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成六位数的行政区划代码，例如：510604"
    `);
  });

  it('a region folder without region.yaml', () => {
    const message = messageAfter((copy) => {
      copy.remove(REGION);
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/region.yaml
        应该是：这个文件
        现在是：没有这个文件
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：新建 content/regions/ceshi/region.yaml，写法见 content/README.md"
    `);
  });

  it('a region folder named in Chinese', () => {
    const message = messageAfter((copy) => {
      copy.rename('regions/ceshi', 'regions/测试');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/测试
        应该是：地区文件夹用小写拼音命名，例如：luojiang
        现在是：测试
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改文件夹的名字"
    `);
  });

  it('an empty region.yaml', () => {
    const message = messageAfter((copy) => {
      copy.write(REGION, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 6 处要改，网站没有生成：

      content/regions/ceshi/region.yaml 第 1 行，name
        应该是：地区的简称，例如：罗江区
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“name: 罗江区”

      content/regions/ceshi/region.yaml 第 1 行，fullName
        应该是：从省写起的全称，例如：四川省德阳市罗江区
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“fullName: 四川省德阳市罗江区”

      content/regions/ceshi/region.yaml 第 1 行，province
        应该是：省、自治区、直辖市的全称，例如：四川省
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“province: 四川省”

      content/regions/ceshi/region.yaml 第 1 行，code
        应该是：六位数的行政区划代码，例如：510604
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“code: 510604”

      content/regions/ceshi/region.yaml 第 1 行，guidesFinished
        应该是：true：规划写到的政策都写了办事指南；false：还没有写齐，网站不会说“规划没有写”
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“guidesFinished: ……”

      content/regions/ceshi/region.yaml 第 1 行，updated
        应该是：一个日期，例如：2022-05-10
        现在是：没有写
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：补上一行“updated: 2022-05-10”"
    `);
  });

  it('a plan named otherwise than by its years', () => {
    const message = messageAfter((copy) => {
      copy.rename(PLAN, 'regions/ceshi/plans/十四五.mdx');
      copy.rename(EASY, 'regions/ceshi/plans/十四五.easy.mdx');
      copy.rename(CLAUSES, 'regions/ceshi/plans/十四五.clauses.txt');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 3 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 2 行，plan
        应该是：这个地区 plans/ 里的一份规划
        现在是：“2021-2025”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：改成这个地区已有的规划：十四五

      content/regions/ceshi/guides/job-training.mdx 第 2 行，plan
        应该是：这个地区 plans/ 里的一份规划
        现在是：“2021-2025”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：改成这个地区已有的规划：十四五

      content/regions/ceshi/plans/十四五.mdx
        应该是：规划文件用起止年份命名，例如：2021-2025.mdx
        现在是：十四五.mdx
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改文件名"
    `);
  });
});
