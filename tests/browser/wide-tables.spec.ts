import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { batches } from '../support/batches.ts';
import { builtPages, fileOf, TEMPLATES } from '../support/pages.ts';

test.use({ viewport: { width: 320, height: 640 } });

const pagesWithTables = builtPages().filter((address) =>
  readFileSync(fileOf(address), 'utf8').includes('<table'),
);

interface Problems {
  /** Tables that do not stand in a labelled region that Tab reaches. */
  loose: string[];
  /** Regions of one page with the same name. */
  sameName: string[];
  /** Captions that one has to scroll sideways to read. */
  cutCaptions: string[];
  /** Headers of rows, said with each cell of the row, that hold a link's words too. */
  talkative: string[];
}

async function problems(page: Page): Promise<Problems> {
  return page.evaluate(() => {
    const found: Problems = { loose: [], sameName: [], cutCaptions: [], talkative: [] };
    const names = new Set<string>();
    for (const table of document.querySelectorAll('table')) {
      const region = table.closest<HTMLElement>('[role=region]');
      const label = document.getElementById(region?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
      const name = label.trim();
      if (region?.tabIndex !== 0 || name === '') found.loose.push(table.textContent.slice(0, 60));
      if (names.has(name)) found.sameName.push(name);
      names.add(name);

      const { caption } = table;
      if (caption) {
        const words = document.createRange();
        words.selectNodeContents(caption.querySelector('h1, h2, h3, h4, h5, h6') ?? caption);
        const right = Math.max(...[...words.getClientRects()].map((line) => line.right));
        if (right > document.documentElement.clientWidth)
          found.cutCaptions.push(`${caption.textContent} ends at ${right.toFixed(0)} px`);
      }
      for (const header of table.querySelectorAll('th[scope=row]')) {
        if (header.querySelector('.clause-link')) found.talkative.push(header.textContent.slice(0, 30));
      }
    }
    return found;
  });
}

for (const { name, addresses } of batches(pagesWithTables, 50)) {
  test(`tables have a labelled region, a caption in view and short headers: ${name}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      const none: Problems = { loose: [], sameName: [], cutCaptions: [], talkative: [] };
      expect.soft(await problems(page), address).toEqual(none);
    }
  });
}

test('a table wider than the screen scrolls by keyboard', async ({ page }) => {
  let wide = 0;
  const templates: string[] = Object.values(TEMPLATES);
  for (const address of pagesWithTables.filter((one) => templates.includes(one))) {
    await page.goto(address);
    for (const region of await page.getByRole('region').all()) {
      const hidden = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
      if (hidden <= 0) continue;
      wide++;
      await region.focus();
      await expect(region).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => region.evaluate((element) => element.scrollLeft), { message: address })
        .toBeGreaterThan(0);
    }
  }
  expect(wide).toBeGreaterThan(3);
});

test('the check sees a table without a region and two regions of one name', async ({ page }) => {
  await page.goto(TEMPLATES.data);
  await page.evaluate(() => {
    for (const region of document.querySelectorAll('[role=region]'))
      region.setAttribute('aria-labelledby', 'indicators-caption');
    document.querySelector('[role=region]')?.removeAttribute('tabindex');
  });
  const { loose, sameName } = await problems(page);
  expect(loose).toHaveLength(1);
  expect(sameName).toHaveLength(1);
});
