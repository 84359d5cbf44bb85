import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '../../src/site/routes.ts';
import { attributeOf, elementsIn, byAddress, readPages, type BuiltPage } from '../support/html.ts';
import { fileOf } from '../support/pages.ts';

const pages = readPages();
const idsIn = (page: BuiltPage) => elementsIn(page.document).flatMap((each) => attributeOf(each, 'id') ?? []);
const idsOf = new Map(pages.map((page) => [page.address, new Set(idsIn(page))]));

/** All links of a page, as written. */
function linksOf({ document }: BuiltPage): string[] {
  return elementsIn(document).flatMap((each) =>
    each.tagName === 'a' ? (attributeOf(each, 'href') ?? []) : [],
  );
}

const isExternal = (link: string) => /^[a-z][a-z+.-]*:|^\/\//i.test(link);

const isFile = (path: string) => existsSync(fileOf(path)) && statSync(fileOf(path)).isFile();

/** Whether a link of the site leads to a built page or file and, if it names one, to a place in the page. */
function resolves(link: string, from: string): boolean {
  const { pathname, hash } = new URL(link, `http://site.invalid${from}`);
  const address = decodeURIComponent(pathname);
  const ids = idsOf.get(address);
  return hash === '' ? isFile(address) : ids?.has(decodeURIComponent(hash.slice(1))) === true;
}

describe.each(byAddress(pages))('links of %s', (_address, page) => {
  const links = linksOf(page);

  it('lead to pages and places that are there', () => {
    expect(links.filter((link) => !isExternal(link) && !resolves(link, page.address))).toEqual([]);
  });

  it('to elsewhere are safe and of kinds that a phone knows', () => {
    expect(
      links.filter((link) => isExternal(link) && !/^(?:https:\/\/|tel:\+?\d+$|mailto:[^@\s]+@)/.test(link)),
    ).toEqual([]);
  });

  it('are links: every one has an address and something to say', () => {
    const empty = elementsIn(page.document).filter(
      (each) =>
        each.tagName === 'a' &&
        ((attributeOf(each, 'href') ?? '') === '' || (attributeOf(each, 'href') ?? '') === '#'),
    );
    expect(empty).toEqual([]);
  });

  it('lead to ids that are unique', () => {
    const ids = idsIn(page);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('and references between elements name ids that are there', () => {
    const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
    const named = elementsIn(page.document).flatMap((each) =>
      names.flatMap((name) => attributeOf(each, name)?.split(/\s+/) ?? []),
    );
    expect(named.filter((id) => !idsOf.get(page.address)?.has(id))).toEqual([]);
  });

  it('and files of the page are there', () => {
    const files = elementsIn(page.document).flatMap((each) => [
      ...(each.tagName === 'link' ? [attributeOf(each, 'href')] : []),
      attributeOf(each, 'src'),
    ]);
    const missing = files.filter((file) => file !== undefined && !isFile(file));
    expect(missing).toEqual([]);
  });
});

it('every page can be reached from the home page; those for staff from their own first page, and from no other', () => {
  const reached = new Set(['/']);
  const follow = () => {
    for (const address of reached) {
      const page = pages.find((each) => each.address === address);
      for (const link of page ? linksOf(page).filter((each) => !isExternal(each)) : []) {
        reached.add(new URL(link, `http://site.invalid${address}`).pathname);
      }
    }
  };
  const unreached = () => pages.map((page) => page.address).filter((address) => !reached.has(address));
  follow();
  expect(unreached().filter((address) => !address.startsWith('/staff/'))).toEqual(['/404.html']);
  expect([...reached].filter((address) => address.startsWith('/staff/'))).toEqual([]);
  reached.add(routes.staffSign);
  reached.add(routes.staffCheck);
  follow();
  expect(unreached()).toEqual(['/404.html']);
});
