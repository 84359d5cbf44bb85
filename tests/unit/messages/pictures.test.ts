import { describe, expect, it } from 'vitest';
import { messageAfter } from '../../support/broken-content.ts';

const FILE = 'pictures.yaml';

describe('what an editor is told: pictures of easy-read versions', () => {
  it('a picture that nobody drew', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'picture: phone', 'picture: telephone');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pictures.yaml 第 2 行，pictures 第 1 项的 picture
        应该是：ask、ball、book、bus、calendar、card、child、computer、counter、ear、eye、family、form、home、hospital、house、medicine、mobile、money、paper、parking、phone、scales、school、shield、signing、wheelchair、work 里的一个
        现在是：“telephone”
        为什么：看图的人靠图懂意思；图和字不一样，会看错
        怎么改：改成ask、ball、book、bus、calendar、card、child、computer、counter、ear、eye、family、form、home、hospital、house、medicine、mobile、money、paper、parking、phone、scales、school、shield、signing、wheelchair、work 里的一个"
    `);
  });

  it('a word that calls for two pictures', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'lines:', '  - { picture: ask, text: 问, words: [问清楚, 打电话] }\nlines:');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pictures.yaml 第 3 行，pictures 第 2 项的 words 第 2 项
        应该是：每个词、每张图、每一行只写一次
        现在是：“打电话”
        为什么：看图的人靠图懂意思；图和字不一样，会看错
        怎么改：删掉其中一处"
    `);
  });

  it('a line that stands nowhere', () => {
    const message = messageAfter((copy) => {
      copy.edit(FILE, 'lines: []', 'lines:\n  - { line: 从前有一句。, picture: none }');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/pictures.yaml，lines
        应该是：易读版里的一行，一字不差
        现在是：“从前有一句。”
        为什么：看图的人靠图懂意思；图和字不一样，会看错
        怎么改：照易读版现在的写法改，或删掉"
    `);
  });
});
