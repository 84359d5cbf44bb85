import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectContent } from '../../../src/content/load.ts';
import { EXIT, run } from '../../../src/publishing/new/run.ts';
import { writeAll } from '../../../src/publishing/new/write.ts';
import { inCopy, TODAY } from '../../support/new-content.ts';

/** Runs the command at a terminal where these lines are typed; running out of them is an error. */
async function typed(root: string, args: readonly string[], lines: readonly string[]) {
  const rest = [...lines];
  const told: string[] = [];
  const tell = (text: string) => {
    told.push(text);
  };
  const ask = () => {
    const line = rest.shift();
    return line === undefined
      ? Promise.reject(new Error(`No line left after: ${told.join('\n')}`))
      : Promise.resolve(line);
  };
  const code = await run(args, { root, today: TODAY, tell, asker: { tell, ask } });
  return { code, told: told.join('\n'), rest };
}

test('a wrong answer is explained and asked again', async () => {
  await inCopy(async (root) => {
    const { code, told, rest } = await typed(root, ['term'], ['词', '辅助性就业', 'Ab', 'aux', '一种工作。']);
    expect(code).toBe(EXIT.done);
    expect(rest).toEqual([]);
    expect(told).toContain('不对：至少两个字。请再写一次。');
    expect(told).toContain('不对：只能用小写英文字母');
    expect(inspectContent(root).content?.glossary.at(-1)).toEqual({
      term: '辅助性就业',
      id: 'aux',
      meaning: '一种工作。',
    });
  });
});

test('what is given by flags is not asked; what is given wrong is', async () => {
  await inCopy(async (root) => {
    const { code, told } = await typed(
      root,
      ['term', '--term=词', '--id', 'aux', '--meaning', '一种工作。'],
      ['新的词'],
    );
    expect(code).toBe(EXIT.done);
    expect(told).toContain('--term：至少两个字');
    expect(told).not.toContain('编号。小写英文');
  });
});

test('a list ends with an empty line, when there is enough in it', async () => {
  await inCopy(async (root) => {
    const lines = ['标题', '2026-01-02', 'a', 'guide', '', 'ceshi', '/ceshi/', '/', '', '一句话。'];
    const { code, told } = await typed(root, ['update'], lines);
    expect(code).toBe(EXIT.done);
    expect(told).toContain('还不行：没有写');
    expect(inspectContent(root).content?.updates[0]?.links).toEqual(['/ceshi/', '/']);
  });
});

test('whoever cites is shown the words of the clause', async () => {
  await inCopy(async (root, copy) => {
    copy.write('entitlements/extra.mdx', copy.read('entitlements/job-training.mdx'));
    const start = ['--region=ceshi', '--entitlement=extra', '--plan=2021-2025'];
    const stop = typed(root, ['guide', ...start], ['9-9', '3-1', '别的话']);
    await expect(stop).rejects.toThrow(
      /规划里没有 9-9 这一条[^]*3-1 的原文：\n[^]*护理补贴每人每月不低于600元[^]*这一条里没有这段话/,
    );
  });
});

test('a file that someone made meanwhile stays, and no half of a draft is left', async () => {
  await inCopy((root, copy) => {
    copy.write('terms.new.txt', '别人的');
    const drafts = ['first.txt', 'terms.new.txt'].map((file) => ({ file, text: '新的' }));
    const before = readdirSync(root);
    expect(() => {
      writeAll(root, drafts);
    }).toThrow(/EEXIST/);
    expect(readdirSync(join(root))).toEqual(before);
    expect(copy.read('terms.new.txt')).toBe('别人的');
    return Promise.resolve();
  });
});
