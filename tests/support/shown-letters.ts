import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import {
  childrenOf,
  elementsIn,
  hasClass,
  isEditorial,
  isElement,
  isText,
  planArticle,
  textIn,
} from './html.ts';
import { bare } from './sources.ts';

/**
 * The letters of the source as a reader can put them together again from the page of a plan alone: its text without what
 * the editors say, corrected words replaced by those that the remark beside them calls the source's, a rebuilt table by
 * its scrambled text, moved words put back.
 */
export function shownLetters(document: Dom.Document): string {
  const article = planArticle(document);
  const remarks = remarksIn(article).filter((remark) => remark.startsWith('原文为“'));
  const lettersOf = (node: Dom.Node): string => {
    if (isText(node)) return node.value;
    if (!isElement(node)) return '';
    if (isEditorial(node)) return movedWords(node);
    if (hasClass(node, 'correction')) return originalOf(textIn(node), remarks.shift());
    return lettersOfAll(childrenOf(node));
  };
  const lettersOfAll = (nodes: readonly Dom.ChildNode[]): string =>
    nodes
      .map((node, at) => {
        const scrambled = scrambledText(nodes[at + 1]);
        if (scrambled === undefined) return lettersOf(node);
        return (
          elementsIn(node)
            .filter((each) => each.tagName === 'caption')
            .map(lettersOf)
            .join('') + scrambled
        );
      })
      .join('');
  const letters = bare(lettersOfAll(childrenOf(article)));
  if (remarks.length > 0) throw new Error(`remarks on no correction: ${remarks.join()}`);
  return letters;
}

/** What the editors say in a piece of the page, item by item. */
function remarksIn(node: Dom.Node): string[] {
  return elementsIn(node).flatMap((element) =>
    isEditorial(element) && element.tagName === 'details'
      ? elementsIn(element).flatMap((each) => (each.tagName === 'li' ? [textIn(each).trim()] : []))
      : [],
  );
}

function originalOf(shown: string, remark: string | undefined): string {
  const end = remark?.indexOf(`”，更正为“${shown}”。理由：`) ?? -1;
  if (remark === undefined || end === -1)
    throw new Error(`no remark on “${shown}” in ${remark ?? 'nothing'}`);
  return remark.slice('原文为“'.length, end);
}

function movedWords(element: Dom.Element): string {
  return textIn(element).includes('已移走')
    ? (/原文在这里有“(.+)”，已移走/.exec(textIn(element))?.[1] ?? '')
    : '';
}

/** The scrambled text of a table, if `node` is the remark on it. */
export function scrambledText(node: Dom.Node | undefined): string | undefined {
  if (!node || !isElement(node) || !isEditorial(node)) return undefined;
  return /表格重新排过。[\s\S]*?原文为：([^<]+)/
    .exec(
      elementsIn(node)
        .filter((each) => each.tagName === 'li')
        .map(textIn)
        .find((text) => text.includes('表格重新排过')) ?? '',
    )?.[1]
    ?.replaceAll('／', '');
}
