import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is shown; files to be taken away are asked for too seldom. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.vtt']);

/**
 * Of brotli. With 10, which `BROTLI_QUALITY` can ask for, pages are 6 % smaller and made in fourteen times the time: seconds for a
 * region, of which there may be thousands.
 */
export const QUALITY = Number(process.env['BROTLI_QUALITY'] ?? 9);

/** What every search of a region waits for. */
const AWAITED = 'lexicon.json';

/** Whether a file is the compressed version of another. */
export const isCompressed = (name: string): boolean => /\.(?:br|gz)$/.test(name);

/** Smaller files travel in one packet with their headers, compressed or not. */
const LEAST_BYTES = 200;

/** To clear a larger window than a file needs takes longer than to compress it. */
const windowFor = (bytes: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes))),
  );

/** In this thread: to hand a file to another takes longer than to compress it. */
const COMPRESS: Readonly<Record<string, (data: Uint8Array, name: string) => Uint8Array>> = {
  '.br': (data, name) =>
    brotliCompressSync(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: basename(name) === AWAITED ? constants.BROTLI_MAX_QUALITY : QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(data.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  '.gz': (data) => gzipSync(data, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a brotli and a gzip version beside every file of text below the folder that gets smaller by it, but for what
 * already has them. The same content gives the same bytes.
 */
export function precompress(root: string): void {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const there = new Set(names);
  for (const name of names) {
    if (!TEXT.has(extname(name)) || there.has(`${name}.br`)) continue;
    const file = join(root, name);
    const data = readFileSync(file);
    if (data.length < LEAST_BYTES) continue;
    for (const [ending, compress] of Object.entries(COMPRESS)) {
      const small = compress(data, name);
      if (small.length < data.length) writeFileSync(`${file}${ending}`, small);
    }
  }
}
