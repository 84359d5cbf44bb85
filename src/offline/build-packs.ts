import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { content } from '../content/current.ts';
import type { Content, RegionEntry } from '../content/load.ts';
import { manifestOf, type Manifest } from './kept.ts';
import { belongs, packOf } from './pack.ts';
import { megabytes } from './page/words.ts';

/** How a pack's name ends; its name changes with its content. */
const ENDING = '.pack.json';

/** Writes each region's pack. Comes after everything that changes pages, before what counts and compresses files. */
export function offlinePacks(): AstroIntegration {
  return {
    name: 'offline-packs',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writePacks(fileURLToPath(dir), content());
      },
    },
  };
}

/** Writes the pack of every region into the built site, in place of an older one. */
export async function writePacks(root: string, { regions }: Content): Promise<void> {
  await Promise.all(regions.map((entry) => writePack(root, entry)));
}

async function writePack(root: string, { region, plans, guides }: RegionEntry): Promise<void> {
  const read = () =>
    new Map(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => `/${name.replaceAll('\\', '/')}`)
        .filter((file) => belongs(file, region.id))
        .map((file) => [file, readFileSync(join(root, file))]),
    );
  tellSizes(join(root, region.id, 'index.html'), packOf(read()).text);
  const files = read();
  const { text, version } = packOf(files);
  const pack = `/${region.id}/offline/${version.slice(0, 16)}${ENDING}`;
  const bytes = Buffer.from(text);
  // A wide window finds what pages have in common; the highest levels make it 2 % smaller in three times the time.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes)]);
  const days = [
    region.updated,
    ...plans.map(({ plan }) => plan.details.updated),
    ...guides.flatMap(({ written, checked }) => [written, checked]),
  ];
  const manifest: Manifest = {
    region: region.id,
    name: region.name,
    version,
    pack,
    content: days.reduce((newest, day) => (day > newest ? day : newest)),
    pages: [...files.keys()].filter((file) => file.startsWith(`/${region.id}/`) && file.endsWith('.html'))
      .length,
    wire: gz.length,
    stored: bytes.length,
    periods: plans.map(({ plan }) => plan.details.period),
  };
  rmSync(join(root, region.id, 'offline'), { recursive: true, force: true });
  mkdirSync(join(root, region.id, 'offline'), { recursive: true });
  writeFileSync(join(root, pack), bytes);
  writeFileSync(join(root, `${pack}.br`), br);
  writeFileSync(join(root, `${pack}.gz`), gz);
  writeFileSync(join(root, manifestOf(region.id)), JSON.stringify(manifest));
}

/** Room for the sizes themselves, which are in the pack that they tell. */
const SPARE = 1000;

/** Writes into a region's home page how much is fetched and stored. */
function tellSizes(home: string, text: string): void {
  const bytes = Buffer.from(text);
  const wire = gzipSync(bytes).length;
  const html = readFileSync(home, 'utf8')
    .replaceAll('<!--wire-->', megabytes(wire + SPARE))
    .replaceAll('<!--stored-->', megabytes(bytes.length + SPARE));
  writeFileSync(home, html);
}
