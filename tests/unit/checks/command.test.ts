import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PAGE, withBrokenContent } from '../../support/broken-content.ts';

function check(root: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/publishing/check.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  });
}

it('one file as JSON: what concerns others is left out; a wrong path is wrong usage', () => {
  withBrokenContent(
    (copy) => {
      copy.write(PAGE, `${copy.read(PAGE)}\n从 2022.5.1 开始。\n`);
    },
    (root) => {
      const { status, stdout } = check(root, '--json', `${root}/${PAGE}`);
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        errors: 1,
        advice: 0,
        findings: [{ severity: 'error', file: `content/${PAGE}`, kind: 'date', suggestion: '2022年5月1日' }],
      });
      expect(check(root, `${root}/regions/ceshi/guides`).status).toBe(0);
      const wrong = check(root, `${root}/pages/nowhere.mdx`);
      expect(wrong.status).toBe(2);
      expect(wrong.stderr).toMatch(/^没有这个文件/);
    },
  );
}, 40_000);
