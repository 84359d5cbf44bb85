import { expect, test } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { TEMPLATES } from '../support/pages.ts';
import { TARGETS, tooSmall } from '../support/targets.ts';
import { visit } from '../support/visit.ts';

test.use({ viewport: { width: 360, height: 640 } });

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`every target is at least 44 × 44: ${name}`, async ({ page }) => {
    await visit(page, address);
    expect(await tooSmall(page, TARGETS, 44)).toEqual([]);
  });

  test(`controls are at least 60 × 60 in the simple view: ${name}`, async ({ page }) => {
    await withDisplay(page, { view: 'on' });
    await visit(page, address);
    const controls = TARGETS.split(', ').flatMap((kind) => [
      `header ${kind}`,
      `footer ${kind}`,
      `form ${kind}`,
    ]);
    expect(await tooSmall(page, controls.join(', '), 60)).toEqual([]);
    expect(await tooSmall(page, TARGETS, 44)).toEqual([]);
  });
}

test('the check sees a small target', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.textContent = '小';
    small.style.cssText = 'inline-size: 43px; block-size: 44px';
    document.querySelector('main')?.append(small);
  });
  expect((await tooSmall(page, TARGETS, 44)).filter((found) => found.includes('button 小'))).toHaveLength(1);
});

test('targets do not lie on one another', async ({ page }) => {
  for (const address of Object.values(TEMPLATES)) {
    await visit(page, address);
    const overlaps = await page.evaluate((all) => {
      const boxes = [...document.querySelectorAll<HTMLElement>(all)]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
        .map((element) => ({
          name: element.ariaLabel ?? element.textContent,
          box: element.getBoundingClientRect(),
        }));
      return boxes.flatMap((one, index) => {
        const next = boxes[index + 1];
        if (!next) return [];
        const across = Math.min(one.box.right, next.box.right) - Math.max(one.box.left, next.box.left);
        const down = Math.min(one.box.bottom, next.box.bottom) - Math.max(one.box.top, next.box.top);
        return across > 1 && down > 1
          ? [`${one.name} / ${next.name}: ${across.toFixed(0)} × ${down.toFixed(0)}`]
          : [];
      });
    }, TARGETS);
    expect.soft(overlaps, address).toEqual([]);
  }
});
