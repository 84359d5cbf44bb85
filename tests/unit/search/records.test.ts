import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { routes } from '../../../src/site/routes.ts';
import { regionRecords } from '../../../src/search/records.ts';
import { excerpt, mark } from '../../../src/search/page/marks.ts';

const content = loadContent();

describe.each(content.regions)('records of $region.name', (entry) => {
  const records = regionRecords(content, entry);
  const squeeze = (text: string) => text.replace(/\s|；/g, '');

  it('hold every guide and the whole text of every clause, once', () => {
    const clauses = records.filter(({ kind }) => kind === 'clause');
    const text = squeeze(clauses.map((record) => record.title + record.text).join(''));
    for (const { plan } of entry.plans) {
      const missing = plan.clauses.filter((clause) => !text.includes(squeeze(clause.text)));
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
    const addresses = records.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { id } of entry.guides) expect(addresses).toContain(routes.guide(entry.region.id, id));
  });

  it('say where a clause stands, and lead to an address of its plan', () => {
    for (const { kind, address, place, title } of records.filter((each) => each.kind === 'clause')) {
      expect(kind).toBe('clause');
      const plan = entry.plans.find(({ plan: each }) => address.startsWith(routes.plan(each)))?.plan;
      expect(plan?.clauses.map(({ id }) => id)).toContain(address.split('#')[1]);
      expect(place[0]).toBe(plan?.details.shortTitle);
      expect(title).not.toBe('');
    }
  });
});

describe('words found in a result', () => {
  it('are marked, the longest first', () => {
    expect(mark('残疾人证和残疾人', ['残疾人', '残疾人证'])).toEqual([
      { text: '残疾人证', found: true },
      { text: '和', found: false },
      { text: '残疾人', found: true },
    ]);
  });

  it('are words alone: a pattern in a query is not run', () => {
    expect(mark('a.b', ['.*', '('])).toEqual([{ text: 'a.b', found: false }]);
  });

  it('are in view in a long text', () => {
    const text = `${'前'.repeat(300)}轮椅${'后'.repeat(300)}`;
    const shown = excerpt(text, ['轮椅']);
    expect(shown).toMatch(/^……前+轮椅后+……$/);
    expect(shown.length).toBeLessThan(130);
  });
});
