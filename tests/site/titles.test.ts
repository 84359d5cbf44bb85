import { describe, expect, it } from 'vitest';
import { attributeOf, elementsIn, byAddress, readPages, textIn, type BuiltPage } from '../support/html.ts';

const pages = readPages();

const textsOf = ({ document }: BuiltPage, tag: string) =>
  elementsIn(document).flatMap((each) => (each.tagName === tag ? [textIn(each).trim()] : []));

function descriptionOf({ document }: BuiltPage): string | undefined {
  const meta = elementsIn(document).find(
    (each) => each.tagName === 'meta' && attributeOf(each, 'name') === 'description',
  );
  return meta && attributeOf(meta, 'content');
}

/** Levels of a page's headings, in order. */
function levelsOf({ document }: BuiltPage): number[] {
  return elementsIn(document).flatMap((each) => {
    const level = /^h([1-6])$/.exec(each.tagName)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
}

describe.each(byAddress(pages))('%s', (_address, page) => {
  it('is in Chinese', () => {
    const html = elementsIn(page.document).find((each) => each.tagName === 'html');
    expect(html && attributeOf(html, 'lang')).toBe('zh-CN');
  });

  it('has a title that ends in the name of the site, and a description', () => {
    expect(textsOf(page, 'head').length).toBe(1);
    const [title = ''] = textsOf(page, 'title');
    expect(title).toMatch(page.address === '/' ? /^助残政策导航$/ : /^\S.* – 助残政策导航$/);
    expect(descriptionOf(page)).toMatch(/\p{Script=Han}{4}/u);
  });

  it('has one main heading, whose words are in its title', () => {
    const [heading = '', ...more] = textsOf(page, 'h1');
    expect(heading).not.toBe('');
    expect(more).toEqual([]);
    expect(textsOf(page, 'title')[0]).toContain(heading.replace(/（[^（）]*）$/, ''));
  });

  it('begins its headings with the main one and leaves out no level', () => {
    const levels = levelsOf(page);
    const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(levels[0]).toBe(1);
    expect(skips).toEqual([]);
  });

  it('has no empty heading', () => {
    expect(
      ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].flatMap((tag) => textsOf(page, tag)).filter((text) => text === ''),
    ).toEqual([]);
  });
});

it('titles are all different', () => {
  const titles = pages.map((page) => textsOf(page, 'title')[0]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});
