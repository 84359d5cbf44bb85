import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRecords } from '../../../src/search/find-records.ts';
import { textOfRecord } from '../../../src/search/make-lexicon.ts';
import { Judge } from '../../search/judging.ts';
import { readQueries } from '../../search/queries.ts';

// The page's own code and Pagefind's own program, in Node; a browser finds the same (tests/browser/search.spec.ts).
const FOLDER = join(process.cwd(), 'tests/search');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const judge = new Judge();
afterAll(() => judge.stop());

describe.each(files)('%s', (file) => {
  it('finds what is wanted: 97 % among the first five, 85 % first', async () => {
    const queries = readQueries(join(FOLDER, file));
    const places = [];
    for (const query of queries) places.push({ q: query.q, place: await judge.place(query) });
    const misses = places.filter(({ place }) => place === undefined).map(({ q }) => q);
    expect(queries.length).toBeGreaterThanOrEqual(50);
    expect(misses.length / queries.length, `not found: ${misses.join(' | ')}`).toBeLessThanOrEqual(0.03);
    const first = places.filter(({ place }) => place === 1).length;
    expect(first / queries.length).toBeGreaterThanOrEqual(0.85);
  });
});

it('finds the clauses in which an official term stands, and no others', async () => {
  const { glossary, synonyms, entitlements, regions } = judge.content;
  const terms = new Set([
    ...glossary.map(({ term }) => term),
    ...entitlements.map(({ entitlement }) => entitlement.name),
    ...synonyms.flatMap(({ means = [] }) => means),
  ]);
  const counts = { right: 0, missed: 0, wrong: 0 };
  for (const { region } of regions) {
    const { collection, division, engine } = await judge.shelf(region.id);
    const clauses = collection.records.filter(({ kind }) => kind === 'clause');
    for (const term of terms) {
      const truth = new Set(
        clauses.flatMap((each) => (textOfRecord(each).includes(term) ? each.address : [])),
      );
      const words = division.divide(term).flatMap(({ text, known }) => (known ? text : []));
      const whole = division.divide(term).every(({ known }) => known);
      const wanted = whole || truth.size > 0 ? [{ words: [words.join(' ')], wider: [] }] : [];
      const hits = await findRecords(engine, wanted, { kind: 'clause' });
      const found = await Promise.all(hits.map(async ({ load }) => (await load()).address));
      counts.right += found.filter((address) => truth.has(address)).length;
      counts.wrong += found.filter((address) => !truth.has(address)).length;
      counts.missed += [...truth].filter((address) => !found.includes(address)).length;
    }
  }
  console.log(`official terms in clauses: ${JSON.stringify(counts)}`);
  expect(counts.right).toBeGreaterThan(1000);
  expect(counts.right / (counts.right + counts.missed)).toBeGreaterThanOrEqual(0.995);
  expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThanOrEqual(0.95);
});

it.each([
  '',
  '   ',
  '，。！？',
  '<script>alert(1)</script>',
  '🦽🧑‍🦯',
  'x'.repeat(500),
  '残'.repeat(500),
  '轉',
  'ＡＢＣ',
])('bad input finds something or nothing, and throws nothing: %s', async (typed) => {
  const found = await judge.search('luojiang', typed);
  expect(Object.keys(found)).toEqual(['guide', 'clause', 'other']);
});

it('traditional letters find what simplified ones find', async () => {
  expect(await judge.search('luojiang', '殘疾證')).toEqual(await judge.search('luojiang', '残疾证'));
});
