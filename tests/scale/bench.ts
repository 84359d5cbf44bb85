import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROVINCES, provinceId } from '../../src/regions/region.ts';
import { compareSites } from './compare.ts';
import { makeCountry, SIZE } from './make-country.ts';
import { nameOf } from './make-region.ts';
import { ASTRO, BUILD, measure, MERGE, type Cost } from './measure.ts';
import { writeTold } from './told.ts';

/**
 * `npm run bench:scale`: what a country costs. `--regions=5,50,500` says which numbers of regions are built; everything is
 * made in `.build/scale`, with what was found in `results.txt`.
 */
const { values } = parseArgs({
  options: { regions: { type: 'string', default: '5,50' } },
});
const counts = values.regions.split(',').map(Number);
const COUNTRY = 2800;
const work = resolve('.build/scale');
const at = (...path: string[]) => join(work, ...path);
mkdirSync(work, { recursive: true });

function say(line: string): void {
  console.log(line);
  appendFileSync(at('results.txt'), `${line}\n`);
}

function row(name: string, { wall, processor, megabytes }: Cost, regions: number): void {
  const figures = [
    wall.toFixed(1),
    (wall / regions).toFixed(2),
    (processor / regions).toFixed(2),
    megabytes.toFixed(0),
  ];
  say(`| ${[name, ...figures].join(' | ')} |`);
}

/** Bytes of what a reader of a region is sent for it. */
function weightsOf(site: string, region: string): Record<string, number> {
  const sent = (path: string) => {
    const file = join(site, region, path);
    return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  };
  const guide = readdirSync(join(site, region, 'guides'), { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && !['by-person', 'a-z'].includes(entry.name),
  );
  return {
    home: sent('index.html'),
    guide: sent(`guides/${guide?.name ?? ''}/index.html`),
    plan: sent('plans/2021-2025/index.html'),
    wizard: sent('wizard/index.html') + sent('wizard/data.json'),
    search: [
      'index.html',
      ...['lexicon.json', 'others.json', 'pagefind.js', 'spelling.json'].map((name) => `index/${name}`),
    ]
      .map((file) => sent(`search/${file}`))
      .reduce((sum, each) => sum + each, 0),
  };
}

say(
  `\n${new Date().toISOString()}: ${SIZE.clauses.join('–')} clauses, ${SIZE.guides.join('–')} guides a region\n`,
);
say(
  '| regions | s | s per region | processor s per region | largest process, MB |\n| --- | --- | --- | --- | --- |',
);
const costs = new Map<number, Cost>();
for (const count of counts) {
  const [content, part] = [at(`content-${count}`), at(`part-${count}`)];
  const regions = makeCountry('content', content, count);
  costs.set(count, measure(content, [BUILD, `--regions=${regions.join(',')}`, `--out=${part}`]));
  row(`${count}`, costs.get(count) ?? { wall: 0, processor: 0, megabytes: 0 }, count);
}
const least = Math.min(...counts);
const most = Math.max(...counts);
const exponent = (key: keyof Cost) =>
  Math.log((costs.get(most)?.[key] ?? 0) / (costs.get(least)?.[key] ?? 1)) / Math.log(most / least);
if (most > least)
  say(
    `\nGrowth exponent from ${least} to ${most} regions: ${exponent('wall').toFixed(3)} of time, ${exponent('processor').toFixed(3)} of processor time, ${exponent('megabytes').toFixed(3)} of memory`,
  );

say(`\nPages about all regions (general, and the provinces'), from what ${most} regions tell:\n`);
say(
  '| regions | s | s per region | processor s per region | largest process, MB |\n| --- | --- | --- | --- | --- |',
);
for (const count of [least, most, COUNTRY]) {
  writeTold(at(`part-${most}`, '.part'), at('told'), count);
  const provinces = count > PROVINCES.length ? PROVINCES.map((province) => provinceId(province)) : [];
  const build = (ids: readonly string[], general: boolean, out: string) =>
    measure(at(`content-${most}`), [ASTRO, 'build', '--silent', '--outDir', at(out)], {
      ASTRO_CACHE_DIR: at('cache'),
      SITE_PART: JSON.stringify({ regions: [], provinces: ids, general, told: at('told') }),
    });
  row(`${count}: general`, build([], true, `general-${count}`), count);
  if (provinces.length > 0)
    row(`${count}: one province`, build(provinces.slice(22, 23), false, 'province'), count);
  const home = statSync(at(`general-${count}`, 'index.html.br')).size;
  const search = statSync(at(`general-${count}`, 'search/index.html.br')).size;
  say(`  home page ${home} bytes, general search page ${search} bytes`);
}

const first = nameOf(0).id;
say(
  `\nWhat a reader of ${first} is sent, bytes: ${counts.map((count) => `with ${count} regions ${JSON.stringify(weightsOf(at(`part-${count}`), first))}`).join('; ')}`,
);
const alike = compareSites(at(`part-${least}`, first), at(`part-${most}`, first));
say(
  `Files of ${first} that differ between ${least} and ${most} regions: ${alike.different.length} of ${alike.files}`,
);

// One region changes in a site of the most regions.
const site = at('site');
measure(at(`content-${most}`), [MERGE, at(`part-${most}`), `--out=${site}`]);
const easy = at(`content-${most}`, 'regions', first, 'plans/2021-2025.easy.mdx');
const before = readFileSync(easy, 'utf8');
rmSync(at('changed'), { recursive: true, force: true });
// Its last line goes.
writeFileSync(easy, before.replace(/.*\n$/, ''));
const built = measure(at(`content-${most}`), [BUILD, `--regions=${first}`, `--out=${at('changed')}`]);
const merged = measure(at(`content-${most}`), [MERGE, at('changed'), `--into=${site}`]);
say(
  `\nOne changed region of ${most} published in ${(built.wall + merged.wall).toFixed(1)} s (built ${built.wall.toFixed(1)}, merged ${merged.wall.toFixed(1)})`,
);
if (before === readFileSync(easy, 'utf8')) throw new Error('Nothing was changed.');
