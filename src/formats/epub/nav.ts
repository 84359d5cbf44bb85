import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading } from '../headings.ts';

/** The book's contents: its title and headings, each leading to what `at` says. */
export function nav(title: string, start: string, headings: Heading[], at: (id: string) => string): Element {
  return h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'contents' }, [
    h('h1', { id: 'contents' }, '目录'),
    h('ol', [h('li', h('a', { href: start }, title)), ...items(headings, at)]),
  ]);
}

function items(headings: Heading[], at: (id: string) => string): Element[] {
  return headings.map(({ id, text, below }) =>
    h('li', [h('a', { href: at(id) }, text), below.length > 0 ? h('ol', items(below, at)) : null]),
  );
}
