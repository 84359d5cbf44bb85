import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/sign-videos/schema.ts';
import { saySize } from '../../../src/sign-videos/words.ts';
import { messageAfter, type BrokenContent } from '../../support/broken-content.ts';

const CARE = 'sign-videos/care.mdx';
const CAPTIONS = 'sign-videos/care.vtt';
const CHAPTERS = 'sign-videos/care.chapters.vtt';

/** Makes a slot whose clip nothing else names, so that breaking its file breaks nothing else. */
function ownClip(copy: BrokenContent): string {
  copy.copy('sign-videos/clip.webm', 'sign-videos/own.webm');
  copy.edit(CARE, 'file: clip.webm', 'file: own.webm');
  return join(copy.root, 'sign-videos/own.webm');
}

describe('what an editor is told: recordings', () => {
  it('nothing, when nothing is wrong', () => {
    expect(messageAfter(() => undefined)).toBe('');
  });

  it('a chapter of a heading that the page has not', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, 'how\n', 'where\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 8 行
        应该是：时间上面一行是 /ceshi/guides/care-allowance/ 里一个标题的编号：who、benefit、how、ask、bodies
        现在是：“where”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成其中一个编号，或删掉这一段"
    `);
  });

  it('two chapters of one heading', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, 'how\n', 'who\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 8 行
        应该是：一个标题只有一段
        现在是：“who”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成其中一个编号，或删掉这一段"
    `);
  });

  it('a chapter without its heading', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, 'how\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 7 行
        应该是：时间上面一行是 /ceshi/guides/care-allowance/ 里一个标题的编号：who、benefit、how、ask、bodies
        现在是：“怎么办理”没有编号
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成其中一个编号，或删掉这一段"
    `);
  });

  it('published without captions', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, '  captions: care.vtt\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有字幕
        现在是：没有字幕
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在 recording 里写 captions，写法见 content/README.md；还没有，就把 status 改回前一步"
    `);
  });

  it('audio needs no captions, but its transcript', () => {
    const message = messageAfter((copy) => {
      copy.edit('sign-videos/training-audio.mdx', '这是测试的声音。', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/training-audio.mdx 第 4 行，status
        应该是：status 是 published，就要有文字稿
        现在是：没有文字稿
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在正文写“## 文字稿”，写下视频里说的话，写法见 content/README.md；还没有，就把 status 改回前一步"
    `);
  });

  it('published without a transcript, a poster, a review and a day', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, /## 文字稿[^]*/, '');
      copy.edit(CARE, /  poster: .*\n/, '');
      copy.edit(CARE, /  reviewedBy: .*\n/, '');
      copy.edit(CARE, /  published: .*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 4 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有文字稿
        现在是：没有文字稿
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在正文写“## 文字稿”，写下视频里说的话，写法见 content/README.md；还没有，就把 status 改回前一步

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有封面图
        现在是：没有封面图
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在 recording 里写 poster，写法见 content/README.md；还没有，就把 status 改回前一步

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有审核单位
        现在是：没有审核单位
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：请懂手语的单位审核，再写 reviewedBy，写法见 content/README.md；还没有，就把 status 改回前一步

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有公布的日期
        现在是：没有公布的日期
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在 recording 里写 published，写法见 content/README.md；还没有，就把 status 改回前一步"
    `);
  });

  it('recorded, but nothing of the recording', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, /recording:\n(?: .*\n)+/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要有录像的信息
        现在是：没有录像的信息
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：写上 recording，写法见 content/README.md；还没有，就把 status 改回前一步"
    `);
  });

  it('captions that end after the recording', () => {
    const message = messageAfter((copy) => {
      copy.edit(CAPTIONS, '00:08.000', '01:20.000');
      copy.edit(CARE, 'length: 8', 'length: 65');
      copy.edit('sign-videos/training.mdx', 'length: 8', 'length: 90');
      copy.edit('sign-videos/age.mdx', 'length: 8', 'length: 90');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.vtt 第 9 行
        应该是：字幕在录像的长度以内：65 秒（1 分 5 秒）
        现在是：6 秒到 80 秒
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改正时间；长度写错了，就改 recording 里的 length"
    `);
  });

  it('chapters that overlap', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, '00:00.000 --> 00:03.000', '00:00.000 --> 00:04.000');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 8 行
        应该是：前一段结束以后才开始：4 秒
        现在是：3 秒到 6 秒
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改正这一段或前一段的时间，两段不能重叠"
    `);
  });

  it('chapters out of order', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, '00:03.000 --> 00:06.000', '00:06.000 --> 00:07.000');
      copy.edit(CHAPTERS, '00:06.000 --> 00:08.000', '00:03.000 --> 00:06.000');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 12 行
        应该是：按时间的先后排列
        现在是：“00:03.000 --> 00:06.000”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：把这一段移到它前面的位置，或改正时间"
    `);
  });

  it('times that are not written as WebVTT writes them', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, '00:03.000 --> 00:06.000', '0:03,0 -> 0:06,0');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 8 行
        应该是：编号下面紧跟一行时间
        现在是：“0:03,0 -> 0:06,0”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：补上这一段的时间，例如：00:12.000 --> 00:15.000"
    `);
  });

  it('chapters of another format', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, 'WEBVTT\n', '字幕\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 1 行
        应该是：第一行是 WEBVTT
        现在是：“字幕”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在文件最前面写一行 WEBVTT"
    `);
  });

  it('an empty chapter', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHAPTERS, '怎么办理\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt 第 8 行
        应该是：时间下面写着字
        现在是：空的
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：补上字，或删掉这一段"
    `);
  });

  it('no chapters at all in the file', () => {
    const message = messageAfter((copy) => {
      copy.write(CHAPTERS, 'WEBVTT\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.chapters.vtt
        应该是：至少有一段分段
        现在是：一段也没有
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：写上分段，照 content/README.md 的写法"
    `);
  });

  it('a file that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'poster: clip.png', 'poster: care.png');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 12 行，recording.poster
        应该是：content/sign-videos/care.png 这个文件
        现在是：没有这个文件
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：把文件放进 content/sign-videos，或改正文件名"
    `);
  });

  it('a file that is not there, by a path out of the folder', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'poster: clip.png', 'poster: ../site.png');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 12 行，recording.poster
        应该是：封面图的文件名，例如：a.jpg。文件名用英文字母和数字，从 sign-videos 文件夹写起
        现在是：11 字：“../site.png”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成封面图的文件名，例如：a.jpg。文件名用英文字母和数字，从 sign-videos 文件夹写起"
    `);
  });

  it('another size than is said', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'bytes: 20607', 'bytes: 20608');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 11 行，recording.bytes
        应该是：文件的真实大小：20607
        现在是：20608
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成 20607；文件不是要公布的那一个，就换回来"
    `);
  });

  it('a recording that is too large, and one that is as large as may be', () => {
    const sized = (bytes: number) =>
      messageAfter((copy) => {
        truncateSync(ownClip(copy), bytes);
        copy.edit(CARE, 'bytes: 20607', `bytes: ${bytes}`);
      });
    expect(sized(LIMITS.recording)).toBe('');
    expect(sized(LIMITS.recording + 1)).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 9 行，recording.file
        应该是：文件不超过 40000000 字节（40 MB）
        现在是：own.webm 有 40000001 字节（40 MB）
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：把录像压小一些，或分成两段录"
    `);
  });

  it('which sizes are too large stands in the editors’ guide', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    expect(guide).toContain(`不超过 ${saySize(LIMITS.recording)} |`);
    expect(guide).toContain(`不超过 ${saySize(LIMITS.poster)} |`);
  });

  it('sound where there should be a picture', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'file: clip.webm', 'file: tone.mp3');
      copy.edit(CARE, 'bytes: 20607', 'bytes: 8300');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 9 行，recording.file
        应该是：录像：.mp4 或 .webm
        现在是：tone.mp3
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：换成这种文件，或改正 kind"
    `);
  });

  it('a page that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'guides/care-allowance', 'guides/care');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 2 行，of
        应该是：content 里的一个文件，不写 .mdx 或 .yaml：办事指南、规划、自查的问题或 pages 里的一页
        现在是：“regions/ceshi/guides/care”，没有这个文件
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：照文件夹里的名字改；那个文件撤下了，就把这个文件也撤下"
    `);
  });

  it('audio of a question, which the wizard has no place for', () => {
    const message = messageAfter((copy) => {
      copy.edit('sign-videos/training-audio.mdx', /of: .*/, 'of: questions/incomeStatus');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/training-audio.mdx 第 2 行，kind
        应该是：自查的问题只有手语视频：sign
        现在是：audio
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成 sign，或者删掉这个文件"
    `);
  });

  it('two files for one page', () => {
    const message = messageAfter((copy) => {
      copy.copy(CARE, 'sign-videos/other.mdx');
      copy.copy('sign-videos/care.txt', 'sign-videos/other.txt');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/other.mdx 第 2 行，of
        应该是：同一页只有一个手语视频、一个录音
        现在是：care.mdx 也是“regions/ceshi/guides/care-allowance”的
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：把两个文件合成一个"
    `);
  });
});

describe('what an editor is told: scripts', () => {
  const toScript = (copy: BrokenContent) => {
    copy.edit(CARE, 'status: published', 'status: script-ready');
    copy.edit(CARE, /recording:\n(?: .*\n)+/, '');
    copy.edit(CARE, /## 文字稿[^]*/, '');
  };

  it('nothing, when the script is there and says what it was made from', () => {
    expect(messageAfter(toScript)).toBe('');
  });

  it('a script that is ready but is not there', () => {
    const message = messageAfter((copy) => {
      toScript(copy);
      copy.edit(CARE, /## 录制稿[^]*/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 script-ready，就要有录制稿
        现在是：没有录制稿
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：在正文写“## 录制稿”，下面写短句，写法见 content/README.md；还没有，就把 status 改回前一步"
    `);
  });

  it('a sentence that is too long, and a step without one', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        CARE,
        '- 先打电话问清楚。\n',
        '- 先打电话问清楚，再带上残疾人证和户口本，到窗口去办。\n\n### 话题\n',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/sign-videos/care.mdx
        应该是：录制稿的每个小标题下面都有“- ”开头的短句
        现在是：“话题”下面没有短句
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：补上短句，或删掉这个小标题

      content/sign-videos/care.mdx 第 32 行
        应该是：录制稿每句不超过 20 个字
        现在是：“先打电话问清楚，再带上残疾人证和户口本，到窗口去办。”（25 个字）
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：拆成两句"
    `);
  });

  it('a heading that is not one of the two, and text out of place', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, '### 话题\n', '这是话题。\n');
      copy.edit(CARE, '## 文字稿', '## 字幕稿');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 3 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 26 行
        应该是：“## 录制稿”下面是三级标题和“- ”开头的短句；“## 文字稿”下面是段落
        现在是：“这是话题。”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：写到这两个标题下面，照 content/README.md 的写法

      content/sign-videos/care.mdx 第 28 行
        应该是：“## 录制稿”下面是三级标题和“- ”开头的短句；“## 文字稿”下面是段落
        现在是：“这是护理补贴。”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：写到这两个标题下面，照 content/README.md 的写法

      content/sign-videos/care.mdx 第 34 行
        应该是：二级标题只有“录制稿”和“文字稿”
        现在是：“字幕稿”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成这两个标题之一"
    `);
  });

  it('the text that it was made from was not kept', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, /madeFrom: .*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：status 是 published，就要记下录制稿依据的文字
        现在是：没有记
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：运行 npm run sign:text -- care"
    `);
  });

  it('the kept text was changed', () => {
    const message = messageAfter((copy) => {
      copy.edit('sign-videos/care.txt', '护理补贴', '护理津贴');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 21 行，madeFrom
        应该是：和 content/sign-videos/care.txt 对得上的校验码
        现在是：2895551e458f7060，文件的是 8c167c90b5fa8967
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：恢复这个文件，它记着录制时的文字；已经照现在的文字重写、重录的，运行 npm run sign:text -- care"
    `);
  });

  it('the kept text is gone', () => {
    const message = messageAfter((copy) => {
      copy.remove('sign-videos/care.txt');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 21 行，madeFrom
        应该是：和 content/sign-videos/care.txt 对得上的校验码
        现在是：没有这个文件
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：恢复这个文件，它记着录制时的文字；已经照现在的文字重写、重录的，运行 npm run sign:text -- care"
    `);
  });

  it('a status and a name that are unknown', () => {
    const message = messageAfter((copy) => {
      copy.edit(CARE, 'status: published', 'status: done');
      copy.edit(CARE, 'by: ', 'signer: ');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 3 处要改，网站没有生成：

      content/sign-videos/care.mdx 第 3 行，status
        应该是：planned（还没有写录制稿）、script-ready（录制稿写好了）、recorded（录好了）或 published（已经公布）
        现在是：“done”
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：改成planned（还没有写录制稿）、script-ready（录制稿写好了）、recorded（录好了）或 published（已经公布）

      content/sign-videos/care.mdx 第 9 行，recording.by
        应该是：手语人（录音的写朗读人）的名字或称呼
        现在是：没有写
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：补上一行“by: ……”

      content/sign-videos/care.mdx 第 16 行，recording.signer
        应该是：只有 content/README.md 里列出的名称
        现在是：多了一项 signer
        为什么：看手语的聋人只看视频；文字和视频不一样，他得到的就是错的
        怎么改：检查 signer 的拼写；不需要就删掉这一行"
    `);
  });
});
