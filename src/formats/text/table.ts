import type { Element } from 'hast';
import { find, isElement } from '../read/element.ts';
import { countWord } from './count.ts';

/** A row that says its number itself. */
const COUNTED = /^\d+(?:[.．、]|$)/;

/** A table as one reads it to someone: row by row, each cell after the name of its column, a group before its rows. */
export function tableLines(table: Element, words: (node: Element) => string): string[] {
  const head = find(table, ({ tagName }) => tagName === 'thead');
  const body = find(table, ({ tagName }) => tagName === 'tbody');
  const columns = partsOf(
    head?.children.find((each) => isElement(each)),
    'th',
  ).map(words);
  const rows = partsOf(body, 'tr');
  let left = 0;
  const lines = rows.flatMap((row, index) => {
    const cells = partsOf(row, 'th', 'td');
    const group = cells.find(isGroup);
    if (group) left = Number(group.properties['rowSpan'] ?? 1);
    const first = left > 0 ? 1 : 0;
    if (left > 0) left -= 1;
    const own = cells.filter((cell) => cell !== group);
    const said = own.map((cell, at) => `${columns[first + at] ?? ''}：${sentence(words(cell))}`);
    const opening = group ? ['', `${columns[0] ?? ''}：${sentence(words(group))}`] : [];
    const place = own[0] && COUNTED.test(words(own[0])) ? '' : `第${countWord(index + 1)}行。`;
    return [...opening, place + said.join('')];
  });
  return [`下面是表格，有${countWord(rows.length)}行：${columns.join('、')}。`, ...lines, '表格完。'];
}

function isGroup({ properties }: Element): boolean {
  return properties['scope'] === 'rowgroup';
}

/** Words with a full stop, so that the voice stops between cells; an empty cell is said to be empty. */
function sentence(words: string): string {
  const said = words.trim() || '空';
  return /[。！？；]$/.test(said) ? said : `${said}。`;
}

function partsOf(parent: Element['children'][number] | undefined, ...names: string[]): Element[] {
  return isElement(parent)
    ? parent.children.filter((each): each is Element => isElement(each, ...names))
    : [];
}
