import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { nginxRedirects, redirectPage, redirectsFile, redirectsOf } from '../../src/serving/redirects.ts';
import { withBrokenContent } from '../support/broken-content.ts';
import { addReplacedPlan } from '../support/published-content.ts';

const found = withBrokenContent(addReplacedPlan, (root) => redirectsOf(loadContent(root).regions));

it('a plan that is gone leads to the one that replaces it, one that is still there nowhere else', () => {
  expect(found).toEqual([
    {
      under: '/bijiao/plans/2016-2020/',
      to: '/bijiao/plans/2026-2030/#replaces',
      name: '测试区“十五五”残疾人保障和发展规划',
    },
  ]);
  withBrokenContent(
    () => undefined,
    (root) => {
      expect(redirectsOf(loadContent(root).regions)).toEqual([]);
    },
  );
});

it('every kind of host is told the same', () => {
  expect(redirectsFile(found)).toBe('/bijiao/plans/2016-2020/* /bijiao/plans/2026-2030/#replaces 301\n');
  expect(nginxRedirects(found)).toEqual([
    'location ^~ /bijiao/plans/2016-2020/ { return 301 "/bijiao/plans/2026-2030/#replaces"; }',
  ]);
  const [page = ''] = found.map(redirectPage);
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/bijiao/plans/2026-2030/#replaces">');
  expect(page).toContain('<a href="/bijiao/plans/2026-2030/#replaces">');
});
