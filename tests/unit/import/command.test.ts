import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../../src/content/load.ts';
import { EXIT, run } from '../../../src/import/run.ts';
import { run as runNew } from '../../../src/publishing/new/run.ts';
import { flagsOf, inCopy, TODAY, WHOLE } from '../../support/new-content.ts';

const PLAN = `新县“十五五”残疾人保障和发展规划

为保障残疾人权益，制定本规划。

一、主要任务

（一）康复。为0到6岁残疾儿童提供康复救助。

（二）补贴。每人每月不低于80元。

专栏1：主要指标

序号\t指标\t2030年
1\t康复人数\t200
2\t补贴人数\t300

二、保障措施

加强领导，落实责任。
`;

async function inRoom(
  use: (room: {
    root: string;
    file: string;
    bring: (bytes: string | Uint8Array, ...args: string[]) => { code: number; told: string };
  }) => void | Promise<void>,
) {
  await inCopy(async (root) => {
    const file = join(root, '..', `import-${process.pid}.txt`);
    const bring = (bytes: string | Uint8Array, ...args: string[]) => {
      writeFileSync(file, bytes);
      const told: string[] = [];
      const code = run([file, ...args], { root, today: TODAY, tell: (text) => told.push(text) });
      return { code, told: told.join('\n') };
    };
    await use({ root, file, bring });
  });
}

const WRITTEN = 'regions/xinxian/plans/2026-2030.mdx';
const EASY = WRITTEN.replace('.mdx', '.easy.mdx');

it('a new county: brought in, decided, registered, and the check passes', async () => {
  await inRoom(async ({ root, bring }) => {
    const { code, told } = bring(PLAN, '--region', 'xinxian');
    expect(code).toBe(EXIT.done);
    expect(told).toContain(`content/${WRITTEN}`);
    expect(told).toContain('一个字也没有丢');
    const region = Object.fromEntries(
      Object.entries(WHOLE.plan).filter(([name]) =>
        ['region', 'name', 'full-name', 'province', 'code'].includes(name),
      ),
    );
    await runNew(['region', ...flagsOf(region)], { root, today: TODAY, tell: () => undefined });
    // Only what the report and the handbook name is left: the easy-read version and the list of clauses.
    const left = inspectContent(root).problems.filter(({ file }) => file !== WRITTEN);
    expect(left.map(({ file }) => file)).toEqual([EASY, WRITTEN.replace('.mdx', '.clauses.txt')]);
    for (const { file, mend } of inspectContent(root).problems)
      if (file === WRITTEN) expect(told).toContain(mend);
    const [first, second] = [
      ...readFileSync(join(root, 'indicators.yaml'), 'utf8').matchAll(/id: (\S+)/g),
    ].map(([, id]) => id);
    const plan = readFileSync(join(root, WRITTEN), 'utf8');
    const aligned = `indicators: { box1-1: ${first ?? ''}, box1-2: ${second ?? ''} }\nupdated: `;
    writeFileSync(join(root, WRITTEN), plan.replace(/^updated: /m, aligned));
    const summary = '这份规划说明残疾人能得到什么。'.repeat(9);
    writeFileSync(
      join(root, EASY),
      `---\nsummary: ${summary}\nwritten: 2026-01-02\n---\n\n## 有什么\n\n- 有康复。\n`,
    );
    const env = { ...process.env, CONTENT_DIR: root };
    expect(spawnSync(process.execPath, ['src/publishing/publish-clauses.ts'], { env }).status).toBe(0);
    expect(inspectContent(root).problems).toEqual([]);
  });
});

describe('what is there already', () => {
  it('is not written over, unless that is asked for', async () => {
    await inRoom(({ root, bring }) => {
      bring(PLAN, '--region', 'xinxian');
      const before = readFileSync(join(root, WRITTEN), 'utf8');
      const again = bring(PLAN.replace('80元', '90元'), '--region', 'xinxian');
      expect(again).toMatchObject({
        code: EXIT.refused,
        told: expect.stringContaining('已经有了') as string,
      });
      expect(readFileSync(join(root, WRITTEN), 'utf8')).toBe(before);
      expect(bring(PLAN.replace('80元', '90元'), '--region', 'xinxian', '--force').code).toBe(EXIT.done);
      expect(readFileSync(join(root, WRITTEN), 'utf8')).toContain('90元');
    });
  });
});

describe('input that can’t be read', () => {
  const GBK = Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb2, 0xd0, 0xbc, 0xb2]);
  it.each([
    ['an empty file', '', [], '文件是空的'],
    ['white space', ' \n\u3000\n', [], '文件里没有字'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), [], '不是文字的内容'],
    ['GBK', GBK, [], '--encoding gbk'],
    ['UTF-16', Buffer.from('\uFEFF残疾', 'utf16le'), [], '--encoding utf-16le'],
    ['another encoding than named', Buffer.from([0xff, 0xff, 0xff]), ['--encoding', 'gbk'], '读不通'],
    ['an encoding that there is not', PLAN, ['--encoding', 'klingon'], '不认识的编码'],
    ['5 MB', PLAN.repeat(30_000), [], '拆成几个文件'],
    ['no years', '一、甲\n一段。', [], '--plan 2026-2030'],
    ['an unknown flag', PLAN, ['--regoin', 'x'], '不认识的写法'],
  ])('%s: told in Chinese, nothing written', async (_name, bytes, flags, said) => {
    await inRoom(({ root, bring }) => {
      const { code, told } = bring(bytes, '--region', 'xinxian', ...flags);
      expect(code).toBe(EXIT.refused);
      expect(told).toContain('没有写任何文件');
      expect(told).toContain(said);
      expect(existsSync(join(root, 'regions/xinxian'))).toBe(false);
    });
  });

  it('a missing file', () => {
    const told: string[] = [];
    expect(
      run(['nirgends.txt', '--out', '-'], { root: '.', today: TODAY, tell: (text) => told.push(text) }),
    ).toBe(EXIT.refused);
    expect(told.join()).toContain('没有这个文件');
  });
});

describe('input that can', () => {
  const plain = async () => {
    let mdx = '';
    await inRoom(({ root, bring }) => {
      bring(PLAN, '--region', 'xinxian');
      mdx = readFileSync(join(root, WRITTEN), 'utf8');
    });
    return mdx;
  };

  it.each([
    ['a BOM and Windows line ends', `\uFEFF${PLAN.replaceAll('\n', '\r\n')}`, []],
    ['UTF-16, named', Buffer.from(`\uFEFF${PLAN}`, 'utf16le'), ['--encoding', 'utf-16le']],
  ])('%s: the same plan', async (_name, bytes, flags) => {
    const expected = await plain();
    await inRoom(({ root, bring }) => {
      expect(bring(bytes, '--region', 'xinxian', ...flags).code).toBe(EXIT.done);
      expect(readFileSync(join(root, WRITTEN), 'utf8')).toBe(expected);
    });
  });

  it('GBK, named', async () => {
    await inRoom(({ bring }) => {
      const gbk = Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb2, 0xd0, 0xbc, 0xb2]);
      expect(bring(gbk, '--out', '-', '--encoding', 'gbk').told).toContain('## 一、残疾');
    });
  });

  it('a paste from Word: the words stay, the marks are listed', async () => {
    await inRoom(({ bring }) => {
      const word = PLAN.replace('康复救助', '<st1:place w:st="on">康复</st1:place>救助<o:p></o:p>');
      const { told } = bring(word, '--out', '-');
      expect(told).toContain('为0到6岁残疾儿童提供康复救助。');
      expect(told).toContain('去掉了 2 处标记 <st1:place>');
      expect(told).toContain('去掉了 2 处标记 <o:p>');
    });
  });

  it('is told to programs as JSON', async () => {
    await inRoom(({ bring }) => {
      const { told } = bring(PLAN, '--region', 'xinxian', '--json');
      expect(JSON.parse(told)).toMatchObject({
        file: `content/${WRITTEN}`,
        decisions: [{ kind: 'details' }],
      });
    });
  });
});
