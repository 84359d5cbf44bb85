import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareSites } from './compare.ts';
import { makeCountry } from './make-country.ts';
import { ASTRO, BUILD, measure, MERGE } from './measure.ts';

/** `npm run bench:shards`: builds a country of small regions in 8 shards and whole, and tells what is not alike, byte by byte. */
const SHARDS = 8;
const work = resolve('.build/shards');
rmSync(work, { recursive: true, force: true });
const content = join(work, 'content');
const regions = makeCountry('content', content, 2 * SHARDS, { clauses: [40, 60], guides: [8, 12] });
const parts = Array.from({ length: SHARDS }, (_, shard) => join(work, `shard-${shard}`));
parts.forEach((part, shard) => {
  const ids = regions.filter((_id, index) => index % SHARDS === shard);
  measure(content, [BUILD, `--regions=${ids.join(',')}`, '--processes=1', `--out=${part}`]);
});
measure(content, [MERGE, ...parts, `--out=${join(work, 'merged')}`]);
const whole = ['build', '--silent', '--outDir', join(work, 'whole')];
measure(content, [ASTRO, ...whole], { ASTRO_CACHE_DIR: join(work, 'cache') });
const { files, different } = compareSites(join(work, 'whole'), join(work, 'merged'));
console.log(
  `${SHARDS} shards of ${regions.length} regions against the whole: ${different.length} of ${files} files differ`,
);
for (const path of different) console.log(path);
process.exitCode = different.length > 0 || files === 0 ? 1 : 0;
