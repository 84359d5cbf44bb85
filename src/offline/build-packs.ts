import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { content } from '../content/current.ts';
import type { Content, RegionEntry } from '../content/load.ts';
import { manifestOf, type Manifest } from './kept.ts';
import { belongs, isShared, packOf } from './pack.ts';
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

/** So many are in hand at once: while one is compressed, which takes no time of this thread, the next is read. */
const AT_ONCE = 2;

/** Writes the pack of every region into the built site, in place of an older one. */
export async function writePacks(root: string, { regions }: Content): Promise<void> {
  const own = new Set(regions.map(({ region }) => region.id));
  const shared = readdirSync(root)
    .filter((name) => !own.has(name))
    .flatMap((name) => filesIn(root, name))
    .filter(isShared);
  const left = [...regions];
  const work = async (): Promise<void> => {
    for (let entry = left.shift(); entry; entry = left.shift()) await writePack(root, entry, shared);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Addresses of the files of one folder of the built site, or of the one file. */
function filesIn(root: string, folder: string): string[] {
  if (!statSync(join(root, folder)).isDirectory()) return [`/${folder}`];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(root, join(parentPath, name)).replaceAll('\\', '/')}`);
}

async function writePack(
  root: string,
  { region, plans, guides }: RegionEntry,
  shared: readonly string[],
): Promise<void> {
  const read = (file: string) => [file, readFileSync(join(root, file))] as const;
  const own = filesIn(root, region.id).filter((file) => belongs(file, region.id));
  const files = new Map([...shared, ...own].map(read));
  tellSizes(join(root, region.id, 'index.html'), packOf(files).text);
  files.set(...read(`/${region.id}/index.html`));
  const { text, version } = packOf(files);
  const pack = `/${region.id}/offline/${version.slice(0, 16)}${ENDING}`;
  const bytes = Buffer.from(text);
  // A wide window finds what pages have in common; 7 would make it 1 % smaller in twice the time.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
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
