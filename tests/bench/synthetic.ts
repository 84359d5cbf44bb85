import { collect, type Collection } from '../../src/search/collection.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import type { Content } from '../../src/content/load.ts';

const LENGTH = 130;
/** Share of words that no real plan has. */
const NEW = 0.15;

/** Random numbers from 0 to 1, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/**
 * A region of so many clauses, no two alike: words of a real region, the frequent ones more often, and words of its own
 * that grow in number with the clauses; beside them the guides of that region.
 */
export function syntheticRegion(content: Content, model: Collection, count: number): Collection {
  const random = numbers(count);
  const next = () => random.next().value;
  const letters = Array.from('江河湖海山川村镇街道园林站点桥路溪岭坪塘湾洲岗店铺坊庄寨屯渡关口城乡东西南北');
  const { words } = model;
  const own = Array.from(
    { length: count },
    () => pick(letters, next()) + pick(letters, next()) + pick(letters, next()),
  );
  const clauses = Array.from({ length: count }, (_, index): SearchRecord => {
    let text = '';
    // The square makes the first words of the list frequent, as in a language.
    while (text.length < LENGTH) text += next() < NEW ? pick(own, next()) : pick(words, next() ** 2);
    return {
      kind: 'clause',
      address: `/synthetic/plans/2021-2025/#${index + 1}`,
      title: text.slice(0, 12),
      place: ['规划', `第${index % 9}章`],
      text,
      categories: [],
      more: '',
    };
  });
  const records = [...model.records.filter(({ kind }) => kind === 'guide'), ...clauses];
  return collect(content, records, model.topics, model.others);
}

function pick(from: readonly string[], at: number): string {
  return from[Math.floor(at * from.length)] ?? '';
}
