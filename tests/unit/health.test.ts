import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { healthOf, healthSchema } from '../../src/health/health.ts';
import { summarise } from '../../src/shards/summary.ts';
import { buildDate, checkoutAt } from '../../src/time/build-date.ts';

const NOW = new Date('2026-12-01T08:00:00Z');
const COMMITTED = '2026-11-01T12:00:00Z';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function commit(): void {
  writeFileSync(join(folder, 'a'), 'one');
  git('init');
  git('add', 'a');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-m', 'one');
}

describe('the date of a build', () => {
  beforeEach(() => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  });

  it('is that of the commit, while nothing differs from it', () => {
    commit();
    const clean = checkoutAt(folder);
    expect(clean?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(buildDate(clean, NOW)).toEqual(new Date(COMMITTED));
    writeFileSync(join(folder, 'a'), 'two');
    expect(buildDate(checkoutAt(folder), NOW)).toEqual(NOW);
  });

  it('is now without a checkout of its own', () => {
    expect(checkoutAt(folder)).toBeUndefined();
    commit();
    mkdirSync(join(folder, 'inside'));
    expect(checkoutAt(join(folder, 'inside'))).toBeUndefined();
    expect(buildDate(undefined, NOW)).toEqual(NOW);
  });

  it('is SOURCE_DATE_EPOCH where that is set', () => {
    commit();
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    expect(buildDate(checkoutAt(folder), NOW)).toEqual(new Date(1_700_000_000_000));
  });
});

describe('the health file', () => {
  const content = loadContent(join(process.cwd(), 'tests/fixtures/content'));
  const regions = content.regions.map((entry) => summarise(content, entry));

  it('tells what was built, and counts it', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    const health = healthOf(content, regions, 7, undefined, NOW);
    expect(healthSchema.parse(health)).toEqual({
      commit: null,
      clean: false,
      built: NOW.toISOString(),
      content: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      counts: { regions: 1, plans: 1, clauses: 17, guides: 2, entitlements: 2, files: 7 },
    });
  });

  it('tells the newest day of the content', () => {
    const later = { ...content, site: { ...content.site, updated: '2031-05-06' } };
    expect(healthOf(later, regions, 7, undefined, NOW).content).toBe('2031-05-06');
    const earlier = { ...content, site: { ...content.site, updated: '2001-05-06' } };
    expect(healthOf(earlier, regions, 7, undefined, NOW).content).toBe(
      healthOf(content, regions, 7, undefined, NOW).content,
    );
  });
});
