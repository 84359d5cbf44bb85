import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifestOf, WORKER, type Manifest } from '../../src/offline/kept.ts';
import { builtPages, DIST } from '../support/pages.ts';

const MB = 1_000_000;
const regions = readdirSync(DIST).filter(hasPack);

function hasPack(name: string): boolean {
  try {
    readFileSync(join(DIST, manifestOf(name)));
    return true;
  } catch {
    return false;
  }
}

const read = (file: string) => readFileSync(join(DIST, file));
const manifestIn = (region: string) => JSON.parse(read(manifestOf(region)).toString()) as Manifest;

it('every region with guides has a pack', () => {
  const expected = builtPages().flatMap((address) => /^\/([^/]+)\/wizard\/$/.exec(address)?.[1] ?? []);
  expect(regions.sort()).toEqual(expected.sort());
});

it('the worker weighs at most 10 kB', () => {
  expect(brotliCompressSync(read(WORKER)).length).toBeLessThanOrEqual(10 * 1024);
});

describe.each(regions)('the pack of %s', (region) => {
  const manifest = manifestIn(region);
  const text = read(manifest.pack);
  const files = JSON.parse(text.toString()) as Record<string, string | [string]>;

  it('weighs at most 1.5 MB on the wire, however it is compressed, and what its page says', () => {
    const gz = read(`${manifest.pack}.gz`);
    expect(gz.length).toBe(manifest.wire);
    expect(gz.length).toBeLessThanOrEqual(1.5 * MB);
    expect(read(`${manifest.pack}.br`).length).toBeLessThan(gz.length);
    const [, wire, stored] =
      /下载最多 ([\d.]+) MB，保存以后占 ([\d.]+) MB/.exec(read(`${region}/index.html`).toString()) ?? [];
    expect(Number(wire) * MB).toBeGreaterThanOrEqual(gz.length);
    expect(Number(stored) * MB).toBeGreaterThanOrEqual(text.length);
  });

  it('is what its name and its manifest say, compressed too', () => {
    const hash = createHash('sha256').update(text).digest('hex');
    expect(manifest.version).toBe(hash);
    expect(manifest.pack).toContain(hash.slice(0, 16));
    expect(gunzipSync(read(`${manifest.pack}.gz`)).equals(text)).toBe(true);
    expect(brotliDecompressSync(read(`${manifest.pack}.br`)).equals(text)).toBe(true);
  });

  it('holds every page of the region as it is served, and nothing of another', () => {
    const own = builtPages().filter((address) => address.startsWith(`/${region}/`));
    expect(own.filter((address) => files[address] === undefined)).toEqual([]);
    expect(own.filter((address) => files[address] !== read(`${address}index.html`).toString())).toEqual([]);
    expect(manifest.pages).toBe(own.length);
    const others = regions.filter((each) => each !== region);
    expect(Object.keys(files).filter((file) => others.some((each) => file.startsWith(`/${each}/`)))).toEqual(
      [],
    );
  });

  it('holds whatever its pages load, and the whole search index', () => {
    const loaded = Object.values(files)
      .filter((file) => typeof file === 'string')
      .flatMap((html) => [
        ...html.matchAll(/(?:src|data-script)="(\/[^"]+)"|<link rel="icon" href="([^"]+)"/g),
      ])
      .flatMap(([, script, icon]) => script ?? icon ?? []);
    expect([...new Set(loaded)].filter((file) => files[file] === undefined)).toEqual([]);
    const index = readdirSync(join(DIST, region, 'search/index'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length));
    expect(index.filter((file) => files[file] === undefined)).toEqual([]);
  });
});
