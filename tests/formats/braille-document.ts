import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../src/formats/document.ts';

/** A small document for tests. */
export function documentOf(content: Document['content'], more: Partial<Document> = {}): Document {
  return {
    kind: 'guide',
    address: '/luojiang/guides/dibao/',
    region: 'luojiang',
    title: '最低生活保障',
    source: '罗江区规划',
    made: '2026-11-23',
    content,
    ...more,
  };
}

/** Its content. */
export const root = (...children: Element[]): Document['content'] => h(null, children);
