import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { ContentError } from '../../../src/content/problems.ts';
import { messageAfter, REGION, withBrokenContent, type Damage } from '../../support/broken-content.ts';

const wrongProvince: Damage = (copy) => {
  copy.edit(REGION, 'province: 四川省', 'province: 四川');
};

function check(root: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/publishing/check.ts'], {
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  });
}

describe('the first step of the build', () => {
  it('stops, with the message alone on the error output', () => {
    const { status, stdout, stderr } = withBrokenContent(wrongProvince, check);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`${messageAfter(wrongProvince)}\n`);
  }, 20_000);

  it('lets content without a flaw through, and counts it', () => {
    const { status, stdout, stderr } = withBrokenContent(() => undefined, check);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^内容检查通过：1 个地区，1 份规划，17 个条款，2 篇办事指南/);
    expect(status).toBe(0);
  }, 20_000);
});

it('the pages are not made of broken content either', () => {
  const load = (root: string) => () => loadContent(root);
  withBrokenContent(wrongProvince, (root) => {
    expect(load(root)).toThrow(ContentError);
    expect(load(root)).toThrow('省、自治区、直辖市的全称');
  });
});
