import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/serving/csp.ts';
import { attributeOf, elementsIn, byAddress, readPages, textIn, type BuiltPage } from '../support/html.ts';
import { DIST } from '../support/pages.ts';

/** Attributes that make a browser ask for something, by itself or when a form is sent. */
const REQUESTS = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
  'manifest',
  'xlink:href',
];
const OTHER_HOST = /(?:^|[\s,(])(?:[a-z][a-z+.-]*:)?\/\//i;

const policyMeta = ({ document }: BuiltPage) =>
  elementsIn(document).find(
    (each) => attributeOf(each, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );

describe.each(byAddress(readPages()))('%s', (_address, page) => {
  const elements = elementsIn(page.document);

  it('asks no other host for anything', () => {
    const asked = elements.flatMap((each) => [
      ...REQUESTS.flatMap((name) => attributeOf(each, name) ?? []),
      ...(['link', 'image', 'use'].includes(each.tagName) ? [attributeOf(each, 'href') ?? ''] : []),
    ]);
    expect(asked.filter((address) => OTHER_HOST.test(address))).toEqual([]);
  });

  it('has no style that asks another host', () => {
    const style = elements.flatMap((each) => (each.tagName === 'style' ? [textIn(each)] : [])).join('\n');
    expect(style).not.toContain('@import');
    expect(
      [...style.matchAll(/url\(([^)]*)\)/g)].filter(([, address = '']) =>
        OTHER_HOST.test(address.replace(/["']/g, '')),
      ),
    ).toEqual([]);
  });

  it('has nothing that its own policy would block', () => {
    const meta = policyMeta(page);
    const content = meta && attributeOf(meta, 'content');
    expect(content).toBe(policyFor(page.html));
    const inline = elements.flatMap((each) =>
      each.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
    );
    expect(inline).toEqual([]);
    const framed = elements.filter((each) => ['iframe', 'object', 'embed', 'base'].includes(each.tagName));
    expect(framed).toEqual([]);
  });

  it('has its policy before anything that the policy rules over', () => {
    const meta = policyMeta(page);
    const first = elements.find((each) => ['script', 'style', 'link'].includes(each.tagName));
    expect(meta && elements.indexOf(meta)).toBeLessThan(first ? elements.indexOf(first) : Infinity);
  });
});

it('no built script or style names another host', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:m?js|css)$/.test(name),
  );
  // Pagefind parses addresses against https://example.com, and asks it for nothing.
  const asking = files.filter((name) =>
    /https?:\/\/(?!www\.w3\.org\/|example\.com\$)/.test(readFileSync(join(DIST, name), 'utf8')),
  );
  expect(asking).toEqual([]);
});
