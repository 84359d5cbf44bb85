import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRegion, nameOf, type Size } from './make-region.ts';
import { readModels, type Models } from './models.ts';

/** What every region of a country has, as the issue sets it. */
export const SIZE: Size = { clauses: [150, 400], guides: [60, 160] };

/**
 * Writes the content folder of a synthetic country: what all regions share is the real content's, the regions are made up
 * from parts of real plans and guides, and are not to be published. The same numbers give the same bytes.
 */
export function makeCountry(
  from: string,
  to: string,
  count: number,
  size: Size = SIZE,
  models: Models = readModels(from),
): string[] {
  rmSync(to, { recursive: true, force: true });
  const regional = /\/(?:regions|updates)(?:\/|$)|\/sign-videos\/(?!question)/;
  cpSync(from, to, { recursive: true, filter: (path) => !regional.test(path.slice(from.length)) });
  // What is said there of single lines and files of the real content.
  const pictures = join(to, 'pictures.yaml');
  writeFileSync(pictures, readFileSync(pictures, 'utf8').replace(/^lines:[^]*/m, 'lines: []\n'));
  writeFileSync(join(to, 'braille-proofread.yaml'), '[]\n');
  return Array.from({ length: count }, (_, number) => {
    const { id } = nameOf(number);
    for (const [path, text] of makeRegion(number, models, size)) {
      const file = join(to, 'regions', id, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return id;
  });
}
