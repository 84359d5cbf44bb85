import { parseArgs } from 'node:util';
import { makeCountry } from './make-country.ts';

/** `node tests/scale/country.ts FOLDER --regions=50`: writes the content folder of a synthetic country. */
const { values, positionals } = parseArgs({
  options: { regions: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('Name the folder to write: node tests/scale/country.ts FOLDER --regions=50');
const made = makeCountry('content', folder, Number(values.regions));
console.log(`${made.length} regions in ${folder}: ${made[0] ?? ''} to ${made.at(-1) ?? ''}`);
