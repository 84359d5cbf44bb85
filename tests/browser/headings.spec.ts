import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';
import { structureProblems } from '../support/structure.ts';
import { visit } from '../support/visit.ts';

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`one h1, no level skipped, landmarks once each and named: ${name}`, async ({ page }) => {
    await visit(page, address);
    expect(await structureProblems(page)).toEqual([]);
  });
}

test('the check sees a second h1, a skipped level and nameless navigation', async ({ page }) => {
  await page.goto('/settings/');
  await page.evaluate(() => {
    const add = (tag: string) => document.querySelector('main')?.append(document.createElement(tag));
    add('h1');
    add('h3');
    add('nav');
    document.body.append(document.createElement('div'));
  });
  expect(await structureProblems(page)).toHaveLength(4);
});
