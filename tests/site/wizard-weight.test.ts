import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WIZARD_BEGIN, WIZARD_REST } from '../../src/wizard/browser-script.ts';
import { readData } from '../../src/wizard/data.ts';
import { DIST, fileOf } from '../support/pages.ts';

const KB = 1024;
const regions = readdirSync(join(process.cwd(), 'content/regions')).sort();
const read = (address: string) => readFileSync(fileOf(address), 'utf8');
const brotli = (text: string) => brotliCompressSync(text).length;
const dataOf = (region: string) => readData(JSON.parse(read(`/${region}/wizard/data.json`)), region);

/** Every script file that a page loads, by itself or from another of them. */
function scriptsOf(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (text: string, from: string) => {
    for (const [, path = ''] of text.matchAll(/["'`]((?:\/(?:_astro|wizard)|\.\.?)\/[\w./-]+\.js)["'`]/g)) {
      const { pathname } = new URL(path, new URL(from, 'http://site'));
      if (found.has(pathname)) continue;
      const script = readFileSync(join(DIST, pathname), 'utf8');
      found.set(pathname, script);
      add(script, pathname);
    }
  };
  add(html, '/');
  return found;
}

describe.each(regions)('the wizard of %s', (region) => {
  it('has at most 30 kB of data', () => {
    expect(brotli(read(`/${region}/wizard/data.json`))).toBeLessThanOrEqual(30 * KB);
  });

  it('holds nothing of another region', () => {
    const data = dataOf(region);
    const text = JSON.stringify(data);
    expect(data.guides.length).toBeGreaterThan(20);
    for (const { url } of data.plans) expect(url).toMatch(new RegExp(`^/${region}/`));
    for (const other of regions.filter((each) => each !== region)) {
      const name = dataOf(other).region.name;
      expect(text).not.toContain(`/${other}/`);
      expect(text).not.toContain(`"${other}"`);
      expect(text).not.toContain(name);
    }
  });

  it('has at most 14 kB of script', () => {
    const scripts = scriptsOf(read(`/${region}/wizard/`));
    expect([...scripts.keys()]).toEqual(expect.arrayContaining([WIZARD_BEGIN, WIZARD_REST]));
    const sizes = [...scripts.values()].map(brotli);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14 * KB);
  });
});

it('all regions share their scripts', () => {
  const names = regions.map((region) => [...scriptsOf(read(`/${region}/wizard/`)).keys()].sort().join());
  expect(new Set(names).size).toBe(1);
});
