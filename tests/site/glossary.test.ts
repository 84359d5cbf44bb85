import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import {
  attributeOf,
  byAddress,
  childrenOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  isText,
  readPages,
  textIn,
  type BuiltPage,
  type Element,
} from '../support/html.ts';

const { glossary } = loadContent(join(process.cwd(), 'content'));
const longestFirst = [...glossary].sort((a, b) => b.term.length - a.term.length);

const pages = readPages();
const guides = pages.filter(({ address }) =>
  /^\/[a-z-]+\/guides\/(?!by-person|a-z)[a-z0-9-]+\/$/.test(address),
);
const general = pages.filter(({ address }) => /^\/guides\/(?!by-person|a-z)[a-z0-9-]+\/$/.test(address));
const easy = pages.filter(({ address }) => /\/guides\/[a-z0-9-]+\/easy\/$/.test(address));

const main = ({ document }: BuiltPage) => findElement(document, (each) => each.tagName === 'main');
const linksIn = (page: BuiltPage) =>
  elementsIn(main(page)).flatMap((each) => (each.tagName === 'a' ? (attributeOf(each, 'href') ?? '') : []));

/** What the editors say in an element: not what is quoted, and not the words of links and headings. */
function proseIn(element: Element): string {
  const named = ['a', 'blockquote', 'nav', 'caption', 'h1', 'h2', 'h3', 'h4'];
  return childrenOf(element)
    .map((child) => {
      if (isText(child)) return child.value;
      return isElement(child) && !named.includes(child.tagName) ? proseIn(child) : '｜';
    })
    .join('');
}

/** Ids of the glossary terms in a text; of two that overlap the longer counts. */
function termsIn(text: string): string[] {
  let rest = text;
  return longestFirst.flatMap(({ term, id }) => {
    if (!rest.includes(term)) return [];
    rest = rest.replaceAll(term, '｜');
    return [id];
  });
}

it('there are pages to look at, and words in them to explain', () => {
  expect(guides.length).toBeGreaterThan(400);
  expect(easy.length).toBe(guides.length);
  expect(general.length).toBeGreaterThan(100);
});

describe.each(byAddress([...guides, ...general]))('%s', (_address, page) => {
  it('links every official term to the glossary, once', () => {
    const explained = linksIn(page).flatMap((href) => /^\/glossary\/#(.+)$/.exec(href)?.[1] ?? []);
    expect(termsIn(proseIn(main(page))).filter((id) => !explained.includes(id))).toEqual([]);
    expect(explained.filter((id, at) => explained.indexOf(id) !== at)).toEqual([]);
  });
});

describe.each(byAddress(easy))('%s', (_address, page) => {
  it('explains every official term on the page itself', () => {
    const sentences = elementsIn(main(page)).filter((each) => hasClass(each, 'easy'));
    for (const id of sentences.flatMap((each) => termsIn(textIn(each)))) {
      const entry = findElement(main(page), (each) => attributeOf(each, 'id') === `word-${id}`);
      expect(textIn(entry)).toContain(glossary.find((each) => each.id === id)?.meaning);
      expect(linksIn(page)).toContain(`#word-${id}`);
    }
  });
});

it('every term of the glossary is used on a guide, and linked there', () => {
  const linked = new Set([...guides, ...general, ...easy].flatMap(linksIn));
  const unused = glossary.filter(({ id }) => !linked.has(`/glossary/#${id}`) && !linked.has(`#word-${id}`));
  expect(unused.map(({ term }) => term)).toEqual([]);
});
