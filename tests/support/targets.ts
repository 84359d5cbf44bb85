import type { Page } from '@playwright/test';

/** Everything that can be pressed. */
export const TARGETS = 'a[href], button, input, select, textarea, summary';

/**
 * Targets below the size. A label counts with its input. Exempt: a link that stands inline among the words of a
 * paragraph, list item or cell (2.5.5 "Inline"), and what only appears with the focus.
 */
export async function tooSmall(page: Page, within: string, size: number): Promise<string[]> {
  return page.evaluate(
    ({ within, size }) =>
      [...document.querySelectorAll<HTMLElement>(within)].flatMap((element) => {
        if (!element.checkVisibility() || element.matches('.skip')) return [];
        const holder = element.closest('p, li, td, th, dd, dt, figcaption, summary');
        const words = holder?.textContent.replaceAll(/\s/g, '').length ?? 0;
        const own = element.textContent.replaceAll(/\s/g, '').length;
        if (getComputedStyle(element).display === 'inline' && words > own) return [];
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        if (width >= size - 0.5 && height >= size - 0.5) return [];
        const name = element.ariaLabel ?? target.textContent;
        return [
          `${element.tagName.toLowerCase()} ${name.slice(0, 30)}: ${width.toFixed(0)} × ${height.toFixed(0)}`,
        ];
      }),
    { within, size },
  );
}
