import type { Page } from '@playwright/test';

/** What is wrong with the tables of a page on a small screen. */
export async function tableProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const names = new Set<string>();
    for (const table of document.querySelectorAll('table')) {
      const region = table.closest<HTMLElement>('[role=region]');
      const label = document.getElementById(region?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
      const name = label.trim();
      if (region?.tabIndex !== 0 || name === '')
        problems.push(`not in a labelled region that Tab reaches: ${table.textContent.slice(0, 60)}`);
      if (names.has(name)) problems.push(`a second region of the name ${name}`);
      names.add(name);

      const { caption } = table;
      if (caption) {
        const words = document.createRange();
        words.selectNodeContents(caption.querySelector('h1, h2, h3, h4, h5, h6') ?? caption);
        const right = Math.max(...[...words.getClientRects()].map((line) => line.right));
        if (right > document.documentElement.clientWidth)
          problems.push(`the caption must be scrolled sideways to be read: ${caption.textContent}`);
      }
      // The header of a row is said with each of its cells.
      const talkative = table.querySelectorAll('th[scope=row] .clause-link').length;
      if (talkative > 0) problems.push(`${talkative} headers of rows hold a link: ${name}`);
    }
    return problems;
  });
}
