import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problems.ts';
import { finding } from './finding.ts';

const LIMITS: readonly [ending: RegExp, most: number, mend: string][] = [
  [/\.(?:png|jpe?g|gif|webp|avif|svg)$/i, 300_000, '把图片缩小到网页上的宽度，存成 WebP 或 JPEG'],
  [/\.(?:mp4|webm|mov)$/i, 20_000_000, '重新压缩，或分成几段'],
];

/** What is wrong with the size of a picture or video; names are as an editor finds them. */
export function checkSize(file: string, bytes: number): Problem[] {
  return LIMITS.filter(([ending, most]) => ending.test(file) && bytes > most).map(([, most, mend]) =>
    finding('size', file, {
      expected: `不超过 ${most / 1000} KB`,
      found: `${Math.round(bytes / 1000)} KB`,
      mend,
    }),
  );
}

/** Sizes of all pictures and videos in a folder. */
export function checkSizes(folder: string): Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    checkSize(`../public/${file}`, statSync(join(folder, file)).size),
  );
}
