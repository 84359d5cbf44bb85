import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is shown; files to be taken away are asked for too seldom. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.vtt']);

/**
 * Of brotli. 11 would make pages 2 % smaller in twice the time; with 9, which `BROTLI_QUALITY` can ask for where there are many
 * regions, pages are 6 % larger and made in a fifteenth of the time.
 */
export const QUALITY = Number(process.env['BROTLI_QUALITY'] ?? 10);

/** Below 10, brotli clears tables as large as its window for every file; most files fit in this one. */
const WINDOW = QUALITY < 10 ? 16 : constants.BROTLI_DEFAULT_WINDOW;

/** Whether a file is the compressed version of another. */
export const isCompressed = (name: string): boolean => /\.(?:br|gz)$/.test(name);

/** Smaller files travel in one packet with their headers, compressed or not. */
const LEAST_BYTES = 200;

/** How many files are in hand at once: as many as Node's threads compress. */
const AT_ONCE = 4;

const BROTLI = (data: Uint8Array) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  },
});
const GZIP = { level: constants.Z_BEST_COMPRESSION };

type Compress = (data: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** To hand a file to another thread takes longer than to compress it, but for the slow qualities of brotli. */
const COMPRESS: Readonly<Record<string, Compress>> = {
  '.br':
    QUALITY < 10
      ? (data) => brotliCompressSync(data, BROTLI(data))
      : (data) => promisify(brotliCompress)(data, BROTLI(data)),
  '.gz': (data) => gzipSync(data, GZIP),
};

/**
 * Writes a brotli and a gzip version beside every file of text below the folder that gets smaller by it, but for what
 * already has them. The same content gives the same bytes.
 */
export async function precompress(root: string): Promise<void> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const there = new Set(names);
  const left = names
    .filter((name) => TEXT.has(extname(name)) && !there.has(`${name}.br`))
    .map((name) => join(root, name));
  const work = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const data = readFileSync(file);
      if (data.length < LEAST_BYTES) continue;
      for (const [ending, of] of Object.entries(COMPRESS)) {
        const small = await of(data);
        if (small.length < data.length) writeFileSync(`${file}${ending}`, small);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
