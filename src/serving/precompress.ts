import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is shown; files to be taken away are asked for too seldom. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.vtt']);

/** Of brotli: 11 would make pages 2 % smaller in twice the time. */
export const QUALITY = 10;

/** How many files are in hand at once: as many as Node's threads compress. */
const AT_ONCE = 4;

const compress = {
  '.br': (data: Uint8Array) =>
    promisify(brotliCompress)(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  '.gz': (data: Uint8Array) => promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a brotli and a gzip version beside every file of text below the folder that gets smaller by it, but for what already has them. The same
 * content gives the same bytes.
 */
export async function precompress(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true, encoding: 'utf8' });
  const there = new Set(names);
  const left = names
    .filter((name) => TEXT.has(extname(name)) && !there.has(`${name}.br`))
    .map((name) => join(root, name));
  const work = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const data = await readFile(file);
      for (const [ending, of] of Object.entries(compress)) {
        const small = await of(data);
        if (small.length < data.length) await writeFile(`${file}${ending}`, small);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
