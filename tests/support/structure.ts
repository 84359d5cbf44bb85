import type { Page } from '@playwright/test';

/** What is wrong with the headings and the landmarks that a screen-reader user moves by. */
export async function structureProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.ariaLevel ?? heading.tagName.slice(1)));
    if (levels[0] !== 1) problems.push(`the first heading has level ${levels[0] ?? 'none'}`);
    if (levels.filter((level) => level === 1).length !== 1) problems.push('there is not one h1');
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1) problems.push(`heading ${index + 1} skips to level ${level}`);
    });

    const order = [...document.querySelectorAll('body > *')]
      .filter((element) => !element.matches('script'))
      .map((element) => {
        if (element.matches('.skip')) return 'skip link';
        return element.matches('section[aria-label="朗读"]') ? 'player' : element.tagName.toLowerCase();
      })
      .join(', ');
    if (!['skip link, header, main, footer', 'skip link, header, player, main, footer'].includes(order))
      problems.push(`the page consists of ${order}`);
    const names = [...document.querySelectorAll('nav')].map((nav) => {
      const heading = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
      return (nav.getAttribute('aria-label') ?? heading?.textContent ?? '').trim();
    });
    if (names.includes('')) problems.push('a navigation has no name');
    if (new Set(names).size < names.length) problems.push(`navigations share a name: ${names.join(', ')}`);
    return problems;
  });
}
