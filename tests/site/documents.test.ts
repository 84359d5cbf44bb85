import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { planOf } from '../../src/guides/find.ts';
import type { Document } from '../../src/formats/document.ts';
import { readBuilt } from '../../src/formats/make-files.ts';
import { documentPages } from '../../src/formats/read/document-pages.ts';
import { textOf } from '../../src/plans/inline.ts';
import { runsOf } from '../../src/plans/walk.ts';
import { lettersOf } from '../support/documents.ts';
import {
  attributeOf,
  childrenOf,
  findElement,
  hasClass,
  isElement,
  isText,
  readPage,
} from '../support/html.ts';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import { CONTENT } from '../support/plans.ts';
import { DIST } from '../support/pages.ts';

const content = loadContent(CONTENT);
const documents = documentPages(content, '2026-11-23').map((page) => readBuilt(DIST, page));
const byAddress = new Map(documents.map((each) => [each.address, each]));
const documentAt = (address: string): Document => {
  const found = byAddress.get(address);
  if (!found) throw new Error(`no document of ${address}`);
  return found;
};

const squeeze = (text: string) => text.replace(/\s/g, '');

/** What editors say of a clause: a section that begins with how much they say. */
function isEditorial({ tagName, children: [first] }: Element): boolean {
  return (
    tagName === 'section' &&
    first?.type === 'element' &&
    first.tagName === 'p' &&
    /^(?:更正\d+处|编者注\d+条)/.test(lettersOf(first))
  );
}

it('every guide and plan has a document, and so has its easy-read version', () => {
  const count = (kind: Document['kind']) => documents.filter((each) => each.kind === kind).length;
  const guides = content.regions.reduce((sum, { guides }) => sum + guides.length, 0);
  expect(guides).toBeGreaterThan(400);
  expect([count('guide'), count('guide-easy')]).toEqual([guides, guides]);
  expect([count('plan'), count('plan-easy')]).toEqual([5, 5]);
});

describe.each(
  content.regions.flatMap(({ plans }) => plans.map(({ plan }) => ({ plan, region: plan.region }))),
)('the document of the plan of $region', ({ plan }) => {
  it('tells every clause, in order, none twice, and nothing else', () => {
    const { content } = documentAt(`/${plan.region}/plans/${plan.id}/`);
    const told = lettersOf(content, isEditorial);
    const clauses = plan.parts
      .flatMap(({ blocks }) => blocks.flatMap(runsOf))
      .map((run) => textOf(run.content));
    expect(told.slice(told.indexOf('以下是原文。') + '以下是原文。'.length)).toBe(squeeze(clauses.join('')));
  });
});

describe.each(content.regions)('the documents of the guides of $region.id', ({ region, guides, ...rest }) => {
  it.each(guides)('$id', (guide) => {
    const plan = planOf({ region, guides, ...rest }, guide);
    const { content, source } = documentAt(`/${region.id}/guides/${guide.id}/`);
    const told = lettersOf(content);
    const sentences = [
      ...[guide.summary, guide.who, guide.ask],
      ...guide.citations.map(({ quote }) => quote),
      ...guide.conditions.map(({ text }) => text),
      ...guide.conflicts.map(({ text }) => text),
      ...guide.extensions.map(({ what }) => what),
      ...guide.bodies.map(({ name }) => name),
      ...(guide.facility ? [] : guide.benefit.amounts.map(({ what }) => what)),
    ];
    expect(sentences.filter((sentence) => !told.includes(squeeze(sentence)))).toEqual([]);
    expect(source).toContain(plan.details.title);
    const easy = lettersOf(documentAt(`/${region.id}/guides/${guide.id}/easy/`).content);
    expect(guide.easy.filter((sentence) => !easy.includes(squeeze(sentence)))).toEqual([]);
  });
});

describe('every document', () => {
  /** Han letters of a page's main part, but for what it marks as its own. */
  const lettersOnPage = (node: Dom.Node): string => {
    if (isText(node)) return node.value.replace(/\P{Script=Han}/gu, '');
    const isOwn =
      isElement(node) &&
      (attributeOf(node, 'data-page-only') !== undefined ||
        ['nav', 'h1'].includes(node.tagName) ||
        ['screen', 'clause-guides', 'status-message'].some((name) => hasClass(node, name)));
    return isOwn ? '' : childrenOf(node).map(lettersOnPage).join('');
  };

  it('tells as many letters as its page does: none is lost, none is told twice', () => {
    const differing = documents.filter(({ address, content, notice }) => {
      const main = findElement(readPage(address).document, (each) => each.tagName === 'main');
      const told = `请注意${notice ?? ''}${lettersOf(content)}`.replace(/\P{Script=Han}/gu, '');
      return told.length !== lettersOnPage(main).length;
    });
    expect(differing.map(({ address }) => address)).toEqual([]);
  });
});
