import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until the control has the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Found once: looking for it by role at each key would take most of the time.
  const element = await target.elementHandle();
  for (let presses = 0; presses < 80; presses++) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target.toString()}`);
}

/** Waits until a new view has put the focus on its heading, which it does two frames late. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Presses a button or follows a link by keyboard. */
export async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page.getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
  await settle(page);
}

/** Chooses an option: the arrows move through radio buttons, the space bar marks a box. */
export async function choose(page: Page, name: string): Promise<void> {
  const target = page.getByLabel(name, { exact: true });
  if ((await target.getAttribute('type')) === 'checkbox') {
    await tabTo(target);
    await page.keyboard.press('Space');
  } else {
    const checked = page.getByRole('radio', { checked: true });
    await tabTo((await checked.count()) > 0 ? checked : page.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 20 && !(await target.isChecked()); presses++)
      await page.keyboard.press('ArrowDown');
    await expect(target).toBeChecked();
  }
}

/** Puts words into the one text field, in place of what stands there. */
export async function type(page: Page, words: string): Promise<void> {
  await tabTo(page.getByRole('textbox'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}
