import { Judge } from './judging.ts';
import { readQueries } from './queries.ts';

/**
 * `node tests/search/judge.ts FILE...`: how many of the queries of each file find what they want among the first five and
 * first, and which do not. Runs the page's own code in Node, with Pagefind's own script and program;
 * `tests/browser/search-quality.spec.ts` shows that a browser finds the same.
 */
const judge = new Judge();
for (const file of process.argv.slice(2)) {
  const queries = readQueries(file);
  const misses: string[] = [];
  let first = 0;
  let firstFive = 0;
  for (const query of queries) {
    const place = await judge.place(query);
    if (place === 1) first += 1;
    if (place !== undefined) firstFive += 1;
    if (place === 1) continue;
    const found = await judge.search(query.region, query.q, 5);
    const names = found.guide.map((address) => address.split('/').at(-2));
    misses.push(
      `  ${place ?? 'not'}\t${query.region ?? '/'}\t${query.q}\twant ${query.want.join(' ')}\tgot ${names.join(' ')}` +
        (query.want.some((each) => each.includes(':'))
          ? ` | ${[...found.clause, ...found.other].map((each) => each.replace(/^.*#/, '#')).join(' ')}`
          : ''),
    );
  }
  const share = (count: number) => `${((100 * count) / queries.length).toFixed(1)} %`;
  console.log(
    `${file}: ${queries.length} queries, in the first five ${share(firstFive)}, first ${share(first)}`,
  );
  for (const miss of misses) console.log(miss);
}
await judge.stop();
