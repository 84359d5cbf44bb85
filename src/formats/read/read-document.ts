import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Document } from '../document.ts';
import { FormatError } from '../format-error.ts';
import { ContentReader } from './content.ts';
import { classesOf, find, isElement, textOf } from './element.ts';

/** What is known of a page before it is read. */
export type DocumentPage = Pick<Document, 'kind' | 'address' | 'region' | 'source' | 'made'>;

/** What a page has between its head and its foot, without which it is read in half the time. */
function mainIn(html: string): string {
  const end = '</main>';
  return html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf(end) + end.length);
}

/** The document that a built page holds; throws a `FormatError` at anything that it doesn't know. */
export function readDocument(html: string, page: DocumentPage): Document {
  const main = find(fromHtml(mainIn(html), { fragment: true }), ({ tagName }) => tagName === 'main');
  const at = main?.children.findIndex((each) => isElement(each, 'h1')) ?? -1;
  const heading = main?.children[at];
  if (!main || !heading)
    throw new FormatError(page.address, '整页', '没有 <main>，或者 <main> 里没有 <h1>。');
  const after = main.children.slice(at + 1);
  const notice = after.find(
    (each): each is Element => isElement(each, 'p') && classesOf(each).includes('notice'),
  );
  if (!notice) throw new FormatError(page.address, '开头', '没有写明规划期的提示（PeriodNotice）。');
  const rest = after.filter((each) => each !== notice);
  return {
    ...page,
    title: textOf(heading).trim(),
    notice: textOf({
      ...notice,
      children: notice.children.filter((each) => !isElement(each, 'strong')),
    }).trim(),
    content: { type: 'root', children: new ContentReader(page.address).read(rest) },
  };
}
