import type { Element } from 'hast';
import { h } from 'hastscript';
import { aboutDocument } from './about.ts';
import type { Document } from './document.ts';

/** What a file tells of itself before its content: title, notice, source, day and address. */
export function front(document: Document): Element[] {
  const { title, notice } = document;
  return [
    h('h1', title),
    ...(notice === undefined ? [] : [h('p', [h('strong', '请注意：'), notice])]),
    ...aboutDocument(document).map(({ name, value }) => h('p', [`${name}：`, linked(value)])),
  ];
}

function linked(value: string): Element | string {
  return /^https?:/.test(value) ? h('a', { href: value }, value) : value;
}
