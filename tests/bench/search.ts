import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close } from 'pagefind';
import { findAll } from '../../src/search/answer.ts';
import { indexFiles } from '../../src/search/build-index.ts';
import { collectionOf, type Collection } from '../../src/search/collection.ts';
import { SEARCH_SCRIPT } from '../../src/search/browser-script.ts';
import { engineOn } from '../search/engine.ts';
import { finderOn } from '../search/finder-on.ts';
import { Judge } from '../search/judging.ts';
import { readQueries } from '../search/queries.ts';
import { leaveOut } from './leave-out.ts';
import { miniSearch, plainPagefind } from './plain-engines.ts';
import { syntheticRegion } from './synthetic.ts';

/** Prints what a search costs, how that grows with a region, and two plain engines side by side. Needs the built site. */
const SHOWN = 5;
const QUERIES = [
  '残疾证在哪办',
  '孩子自闭症康复补贴',
  '聋人手机流量优惠',
  '家里装扶手',
  '公司招残疾人有补贴吗',
  '我妈七十多岁了眼睛看不见一个人在村里没人照顾，能不能有人上门帮忙做饭',
  '规划的基本原则',
  '康复服务覆盖率',
];
const judge = new Judge();
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes).length;
const script = brotli(readFileSync(join(process.cwd(), 'dist', SEARCH_SCRIPT)));
const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

/** Bytes on the wire: text as a host compresses it, Pagefind's files as they are. */
function wire(files: ReadonlyMap<string, Uint8Array>, name: string): number {
  const bytes = files.get(name) ?? new Uint8Array();
  return /\.(?:js|json)$/.test(name) ? brotli(bytes) : bytes.length;
}

/** Most memory of this program's children, from /proc; 0 where there is none. */
function childMemory(): number {
  const statuses = readdirSync('/proc').flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
  const own = statuses.filter((text) => text.includes(`\nPPid:\t${process.pid}\n`));
  return Math.max(0, ...own.map((text) => Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) * 1024));
}

async function cost(name: string, collection: Collection): Promise<void> {
  const started = performance.now();
  const files = await indexFiles(collection);
  const seconds = (performance.now() - started) / 1000;
  const all: number[] = [];
  const second: number[] = [];
  for (const [index, query] of QUERIES.entries()) {
    const { engine, fetched, stop } = await engineOn(files);
    const read = new Set(['pagefind.js']);
    const finder = finderOn(files, (name) => read.add(name));
    const sum = () =>
      [...new Set([...read, ...fetched.keys()])].reduce((total, file) => total + wire(files, file), script);
    const search = async (asked: string) => {
      await finder.prepare(asked);
      const found = await findAll(engine, finder.understand(asked), finder.guides(asked, '/', {}), {});
      const groups = { ...found, other: await finder.termsAndPages(asked, {}) };
      await Promise.all(groups.guide.slice(0, SHOWN).map(({ load }) => load()));
      await Promise.all([...groups.clause, ...groups.other].slice(0, 2 * SHOWN).map(({ load }) => load()));
    };
    await search(query);
    all.push(sum());
    await search(QUERIES[(index + 1) % QUERIES.length] ?? '');
    second.push(sum() - (all.at(-1) ?? 0));
    stop();
  }
  const clauses = collection.records.filter(({ kind }) => kind === 'clause').length;
  console.log(
    [name, clauses, seconds.toFixed(2), kB(childMemory()), kB(wire(files, 'lexicon.json')), kB(Math.max(...all)), kB(Math.max(...second))].join('\t'), // prettier-ignore
  );
}

console.log(`\nSearch. Script ${kB(script)}; page not counted; the dearest of ${QUERIES.length} queries`);
console.log(['region', 'clauses', 'seconds', 'memory', 'lexicon', 'first query', 'second query'].join('\t'));
for (const { region } of judge.content.regions)
  await cost(region.id, (await judge.shelf(region.id)).collection);
const { collection: model } = await judge.shelf('luojiang');
for (const count of [500, 5000]) await cost('synthetic', syntheticRegion(judge.content, model, count));

const FOLDER = join(process.cwd(), 'tests/search');
const queries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => readQueries(join(FOLDER, name)))
  .filter(({ region, want }) => region === 'luojiang' && want.some((each) => !each.includes(':')));
const wanted = (want: readonly string[]) => want.map((id) => `/luojiang/guides/${id}/`);
console.log(
  `\nGuides of luojiang, ${queries.length} queries: in the first five, first, milliseconds a query, bytes`,
);
const report = (name: string, places: number[], ms: number, bytes: string) => {
  const share = (most: number) =>
    `${((100 * places.filter((at) => at >= 0 && at < most).length) / places.length).toFixed(1)} %`;
  console.log([name, share(SHOWN), share(1), (ms / places.length).toFixed(1), bytes].join('\t'));
};
const ours: number[] = [];
let started = performance.now();
for (const { q, want } of queries) {
  const { guide } = await judge.search('luojiang', q, SHOWN);
  ours.push(guide.findIndex((address) => wanted(want).includes(address)));
}
report('this site', ours, performance.now() - started, 'see above');
for (const plain of [await plainPagefind(model.records), miniSearch(model.records)]) {
  started = performance.now();
  const places: number[] = [];
  for (const { q, want } of queries)
    places.push((await plain.find(q, 'guide')).findIndex((address) => wanted(want).includes(address)));
  report(plain.name, places, performance.now() - started, kB(plain.bytes()));
  plain.stop();
}
const { firstFive, first } = leaveOut(collectionOf(judge.content, undefined));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(
  `\nWhat people say for a guide, a third left out: in the first five ${percent(firstFive)}, first ${percent(first)}`,
);
await judge.stop();
await close();
