import { expect, test, type Page } from '@playwright/test';
import { readData } from '../../../src/wizard/data.ts';
import { axeViolations, printUndecided } from '../../support/axe.ts';
import { withDisplay } from '../../support/display.ts';
import { currentFocus } from '../../support/focus.ts';
import { HOUSEHOLDS } from '../../support/households.ts';
import { press } from '../../support/keyboard.ts';
import { sideways } from '../../support/layout.ts';
import { resultProblems } from '../../support/results.ts';
import { TARGETS, tooSmall } from '../../support/targets.ts';
import { answer, openWizard, question, view } from '../../support/wizard.ts';

// Whole journeys by keyboard alone, on a small screen. The stored files tell what a screen reader is given at each step;
// what guides and rules decide, and so changes with every guide, is left out of them and checked here.

test.use({ viewport: { width: 320, height: 640 } });
test.afterAll(printUndecided);

/** What a screen reader is given of the view as it stands. */
async function stepText(page: Page): Promise<string> {
  return `# ${await page.title()}\n${await view(page).ariaSnapshot()}\n`;
}

/** Checks the view as it stands, and returns what it says. */
async function stepOf(page: Page, size: number): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const title = await page.title();
  const focus = await currentFocus(page);
  expect.soft(focus.name, title).toMatch(/^h1 /);
  expect.soft(focus.problems, title).toEqual([]);
  expect.soft(await axeViolations(page), title).toEqual([]);
  expect.soft(await sideways(page), title).toEqual({ scroll: 0, outside: [] });
  expect.soft(await tooSmall(page, TARGETS, 44), title).toEqual([]);
  expect.soft(await tooSmall(page, '#wizard button, #wizard input', size), title).toEqual([]);
  expect.soft(await page.evaluate(() => document.getAnimations().length), title).toBe(0);
  return stepText(page);
}

/** Leaves one entry in each list, without the words that guides and rules decide. */
async function withoutGuides(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const item of document.querySelectorAll('.results > li, #unstated ~ ul > li')) {
      if (item.previousElementSibling) item.remove();
      else item.replaceChildren('…');
    }
    document.querySelector('#bring + p')?.replaceChildren('…');
    for (const words of document.querySelectorAll('.card p')) words.replaceChildren('…');
  });
}

const masked = (steps: readonly string[]) =>
  steps
    .join('\n')
    .replaceAll(/（共约 \d+）/g, '（共约 …）')
    .replaceAll(/\d+ (?=项|题)/g, '… ');

for (const { name, region, told, display = {} } of HOUSEHOLDS) {
  test(`${name} in ${region}`, async ({ page }) => {
    const size = display['view'] === 'on' ? 60 : 44;
    await withDisplay(page, display);
    if ('colors' in display) await page.emulateMedia({ reducedMotion: 'reduce' });
    const response = page.waitForResponse('**/data.json');
    await openWizard(page, region);
    const data = readData(await (await response).json(), region);
    // Hidden from now on, and most of what axe would look through; every-page.spec.ts looks at it.
    await page.locator('#self-check').evaluate((list) => {
      list.replaceChildren();
    });
    await press(page, 'button', '开始');

    const steps: string[] = [];
    for (let open = await question(page); open; open = await question(page)) {
      expect.soft(open.number).toBe(steps.length + 1);
      expect.soft(open.about).toBeGreaterThanOrEqual(open.number);
      steps.push(await stepOf(page, size));
      await answer(page, told[open.topic]);
      const next = await question(page);
      if (next) expect.soft(next.about, 'no question comes on top').toBeLessThanOrEqual(open.about);
    }
    await expect(page).toHaveTitle(/^核对你的回答 – /);
    steps.push(await stepOf(page, size));

    await press(page, 'button', '看结果');
    await expect(page).toHaveTitle(/^自查结果 – /);
    const results = await stepOf(page, size);
    expect(await resultProblems(page, data)).toEqual([]);
    if (name === 'everything-unknown') expect(results).not.toContain('不符合');
    await press(page, 'button', /^做沟通卡：/);
    await expect(page).toHaveTitle(/^窗口沟通卡 – /);
    await stepOf(page, size);
    await withoutGuides(page);
    const card = await stepText(page);
    await press(page, 'button', '回到结果');
    await expect(page).toHaveTitle(/^自查结果 – /);

    await press(page, 'link', '带走结果');
    await expect(page.getByRole('heading', { name: '带走结果' })).toBeFocused();
    await expect(page).toHaveURL(/\/wizard\/$/);
    await withoutGuides(page);
    steps.push(await stepText(page), card);
    expect(masked(steps)).toMatchSnapshot(`${name}.txt`);
  });
}
