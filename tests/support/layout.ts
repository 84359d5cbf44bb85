import type { Page } from '@playwright/test';

/** How far the document scrolls sideways, and what stands outside the viewport without a scroller of its own. */
export async function sideways(page: Page): Promise<{ scroll: number; outside: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const outside: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('.scroll, .unseen') && !element.matches('.scroll')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      if (left < -0.5 || right > root.clientWidth + 0.5)
        outside.push(
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${left.toFixed(0)}–${right.toFixed(0)}`,
        );
    }
    return { scroll: root.scrollWidth - root.clientWidth, outside };
  });
}
