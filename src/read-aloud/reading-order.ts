import { isRead, type Run, type Source } from './source.ts';
import { rowsOf } from './table-rows.ts';

/** What is read without a break: a paragraph, an item, a heading, a table's row. */
export interface Block<T> {
  heading: boolean;
  runs: Run<T>[];
}

const HEADING = /^h[1-6]$/;
const INLINE = new Set(
  'a,abbr,b,bdi,bdo,cite,code,data,del,em,i,ins,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var,wbr'.split(
    ',',
  ),
);

/** What is read of a page, in the order of the page; headings stand alone, tables come row by row. */
export function readingOrder<T>(root: Source<T>): Block<T>[] {
  const blocks: Block<T>[] = [];
  let open: Block<T> = { heading: false, runs: [] };
  const close = (heading: boolean) => {
    if (open.runs.some(({ text }) => text.trim() !== '')) blocks.push(open);
    open = { heading, runs: [] };
  };
  const visit = (node: Source<T>): void => {
    if (!isRead(node)) return;
    if (node.name === '#text') {
      open.runs.push(node.at === undefined ? { text: node.text } : { text: node.text, at: node.at });
    } else if (node.name === 'table') {
      close(false);
      for (const caption of node.children.filter(({ name }) => name === 'caption')) visit(caption);
      blocks.push(...rowsOf(node, runsIn).map((runs) => ({ heading: false, runs })));
    } else if (INLINE.has(node.name)) {
      node.children.forEach(visit);
    } else {
      const outer = open.heading;
      close(outer || HEADING.test(node.name));
      node.children.forEach(visit);
      close(outer);
    }
  };
  visit(root);
  close(false);
  return blocks;
}

/** All that is read of a node, as one stretch. */
function runsIn<T>(node: Source<T>): Run<T>[] {
  return readingOrder(node).flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '；' }, ...runs]));
}
