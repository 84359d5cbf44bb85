import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  elementsIn,
  hasClass,
  isEditorial,
  planArticle,
  readPage,
  textIn,
  type Element,
} from '../support/html.ts';
import { CONTENT, plans } from '../support/plans.ts';

const WITH_ADDRESS = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'tr']);

describe.each(plans.map((plan) => ({ plan, name: plan.region })))(
  'addresses on the page of $name',
  ({ plan }) => {
    const { document } = readPage(`/${plan.region}/plans/${plan.id}/`);
    const article = planArticle(document);
    // An id that was withdrawn leads on to another; it is no clause of its own.
    const isWithdrawn = (element: Element) => attributeOf(element, 'data-moved-to') !== undefined;
    const elements = elementsIn(article, isEditorial).filter((each) => !isWithdrawn(each));
    // A header cell's id is for the cells that name it as theirs.
    const inOrder = elements.flatMap((each) =>
      each.tagName === 'th' ? [] : (attributeOf(each, 'id') ?? []),
    );

    it('are there for every published clause', () => {
      const list = readFileSync(join(CONTENT, plan.file.replace('.mdx', '.clauses.txt')), 'utf8');
      const published = list
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.replace(/\s*->.*/, ''));
      expect(published.length).toBeGreaterThan(50);
      const all = new Set(elementsIn(article).flatMap((each) => attributeOf(each, 'id') ?? []));
      expect(published.filter((id) => !all.has(id))).toEqual([]);
    });

    it('are there for every clause of the plan, and for nothing else', () => {
      expect([...inOrder].sort()).toEqual(plan.clauses.map((clause) => clause.id).sort());
    });

    it('are on every heading, paragraph, item and row that has text', () => {
      const isHeadRow = (element: Element) => element.parentNode?.nodeName === 'thead';
      const without = elements.filter(
        (each) =>
          WITH_ADDRESS.has(each.tagName) &&
          attributeOf(each, 'id') === undefined &&
          textIn(each).trim() !== '' &&
          !isHeadRow(each),
      );
      expect(without.map((each) => textIn(each).slice(0, 20))).toEqual([]);
    });

    it('of header cells are each named by a cell, and every name leads to a header', () => {
      const headers = elements.flatMap((each) =>
        each.tagName === 'th' ? (attributeOf(each, 'id') ?? []) : [],
      );
      const named = elements.flatMap((each) => attributeOf(each, 'headers')?.split(' ') ?? []);
      const inUse = headers.filter((id) => !/-column-[12]$/.test(id));
      expect(new Set(named)).toEqual(new Set(inUse));
    });

    it('can be copied: a link beside the clause that says where it leads', () => {
      const links = elements.filter((each) => hasClass(each, 'clause-link'));
      const labels = new Map(plan.clauses.map((clause) => [`#${clause.id}`, `本条链接：${clause.label}`]));
      expect(
        links.filter(
          (each) => attributeOf(each, 'aria-label') !== labels.get(attributeOf(each, 'href') ?? ''),
        ),
      ).toEqual([]);
      const linked = new Set(links.map((each) => attributeOf(each, 'href')?.slice(1)));
      const headings = plan.clauses.filter((clause) => clause.kind !== 'paragraph' && clause.kind !== 'box');
      expect(headings.filter((clause) => !linked.has(clause.id)).map((clause) => clause.id)).toEqual([]);
      expect(linked.size).toBe(links.length);
    });

    it('stand in the order of the plan', () => {
      const order = plan.clauses.map((clause) => clause.id);
      expect(inOrder).toEqual(order);
    });
  },
);
