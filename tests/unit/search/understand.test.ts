import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import {
  collectionOf,
  guideShards,
  lexiconOf,
  othersIn,
  spellingFor,
} from '../../../src/search/collection.ts';
import { Finder } from '../../../src/search/finder.ts';
import { postingsIn } from '../../../src/search/shards.ts';

const content = loadContent();
const luojiang = content.regions.find(({ region }) => region.id === 'luojiang');
const collection = collectionOf(content, luojiang);
const lexicon = lexiconOf(collection);
const shards = guideShards(collection);
const { spelling, traditional } = spellingFor(collection);
const finder = new Finder(lexicon, {
  shard: (number) => Promise.resolve(shards[number] ?? ''),
  spelling: () => Promise.resolve(spelling),
  traditional: () => Promise.resolve(traditional),
  others: () => Promise.resolve(othersIn(collection)),
  card: () => Promise.resolve(''),
});
// Fetches what respelling needs, and every shard.
for (const typed of [
  'qq',
  '殘疾證',
  ...shards.flatMap(
    (shard) =>
      postingsIn(shard)
        .map(([token]) => token)
        .join(' ')
        .match(/.{1,100}/gu) ?? [],
  ),
])
  await finder.prepare(typed);

/** Ids of the guides found by name. */
const guides = (typed: string) => finder.guides(typed, '', {}).map(({ id }) => id.replace('/', ''));

describe('what a query is understood as', () => {
  it('says which official word stands for an everyday one', () => {
    expect(finder.understand('孩子自闭症康复').meanings).toContainEqual({ said: '自闭症', means: '孤独症' });
  });

  it('never displays a word that hurts', () => {
    const hurtful = lexicon.concepts.flatMap(({ hidden }) => hidden);
    expect(hurtful.length).toBeGreaterThan(20);
    for (const word of hurtful) {
      const { shown, meanings, marks } = finder.understand(`${word}有补贴吗`);
      const displayed = [shown, ...meanings.flatMap(({ said, means }) => [said ?? '', means])];
      expect(displayed.filter((text) => text.includes(word))).toEqual([]);
      expect(marks).not.toContain(word);
      expect(meanings.some(({ said }) => said === undefined)).toBe(true);
    }
  });

  it('leaves out words that only ask, but not where they are part of another word', () => {
    const wanted = finder.understand('残疾证在哪办').wanted.flatMap(({ words }) => words);
    expect(wanted).toContain('残疾人证');
    expect(wanted).not.toContain('在哪');
    expect(finder.understand('怎么申请，有没有，可以吗').wanted).toEqual([]);
    expect(finder.understand('失能').wanted.flatMap(({ words }) => words)).toContain('失能');
  });
});

describe('spelling', () => {
  it.each([
    ['canjizheng', '残疾证'],
    ['can ji zheng', '残疾证'],
    ['cangjizeng', '残疾证'],
    ['lunyi', '轮椅'],
    ['残级证在哪办', '残疾证在哪办'],
    ['地保', '低保'],
    ['轮以', '轮椅'],
    ['殘疾證', '残疾证'],
    ['轉診', '转诊'],
    ['無障礙改造', '无障碍改造'],
  ])('%s → %s', (typed, meant) => {
    expect(finder.read(typed)).toBe(meant);
  });

  it.each(['残疾人的补贴', '家里装扶手', '12385', '公司招残疾人有补贴吗'])('leaves %s as it is', (typed) => {
    expect(finder.read(typed)).toBe(typed);
  });
});

describe('guides found by name', () => {
  it.each([
    ['残疾证在哪办', 'certificate-services'],
    ['孩子自闭症康复补贴', 'child-rehab-assistance'],
    ['聋人手机流量优惠', 'telecom-5-yuan'],
    ['家里装扶手', 'home-barrier-free-conversion'],
    ['公司招残疾人有补贴吗', 'employer-hiring-subsidies'],
    ['聋哑孩子上学', 'special-education-school'],
    ['疯子没人管', 'mental-community-rehab'],
    ['不知道能申请什么', 'needs-assessment-referral'],
  ])('%s', (typed, id) => {
    expect(guides(typed).slice(0, 5)).toContain(id);
  });

  it('are of the category that was asked for', () => {
    const found = finder.guides('孩子', '', { category: '上学' }).map(({ id }) => id.replace('/', ''));
    const categories = content.entitlements.flatMap(({ entitlement }) =>
      found.includes(entitlement.id) ? entitlement.category : [],
    );
    expect(new Set(categories)).toEqual(new Set(['education']));
  });

  it('are none for what means nothing here', () => {
    expect(guides('qqqq')).toEqual([]);
    expect(finder.near('鬱鬱', '').length).toBeLessThanOrEqual(5);
  });
});

it('takes anything that can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
      expect(finder.understand(typed).wanted.length).toBeGreaterThanOrEqual(0);
      expect(finder.guides(typed, '', {}).length).toBeLessThanOrEqual(lexicon.topics.length);
    }),
    { numRuns: 300 },
  );
});

it('holds nothing of another region', () => {
  const names = content.regions.map(({ region }) => region.name).filter((name) => name !== '罗江区');
  const ids = new Set(luojiang?.guides.map(({ id }) => id));
  expect(lexicon.topics.every(({ id }) => ids.has(id))).toBe(true);
  expect(names.filter((name) => JSON.stringify(lexicon.topics).includes(name))).toEqual([]);
});
