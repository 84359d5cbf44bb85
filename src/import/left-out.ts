import { short, type Decision } from './decision.ts';
import { bare, type Line } from './line.ts';
import { readMark, tidyNumber } from './mark.ts';
import { FOOT, HEAD, INFO, nameAlone, PAGE_NUMBER } from './site-chrome.ts';

/** Lines of the source that are not of the plan, in one piece. */
export interface LeftOut {
  reason: string;
  at: number;
  text: string;
}

const reasonIn = (rules: readonly (readonly [string, RegExp])[], text: string) =>
  rules.find(([, pattern]) => pattern.test(text))?.[0];

/** Marks the lines that are not of the plan itself: of the web page around it, page numbers, a table of contents. */
export function leaveOut(lines: readonly Line[]): void {
  const filled = lines.filter(({ text }) => text !== '');
  const first = filled.findIndex(({ text }) => readMark(text) !== undefined);
  leaveHead(filled.slice(0, first === -1 ? 40 : Math.min(first, 60)), filled);
  for (const line of filled.slice(Math.max(filled.length - 40, Math.floor(filled.length / 2)))) {
    mark(line, reasonIn(FOOT, line.text));
  }
  leavePageNumbers(filled);
  leaveContents(filled);
}

function mark(line: Line, reason: string | undefined): void {
  if (reason !== undefined) line.left ??= reason;
}

function leaveHead(head: readonly Line[], filled: readonly Line[]): void {
  for (const line of head) mark(line, reasonIn(HEAD, line.text));
  leaveValues(head, filled);
  const chrome = head.filter(({ left }) => left !== undefined);
  const info = chrome.findIndex(({ left }) => left === INFO);
  if (info !== -1) {
    // The page's own heading above its box of information, when the plan's heading comes again below.
    const box = head.indexOf(chrome[info] as Line);
    const above = head.slice(0, box).filter(({ left }) => left === undefined);
    const below = bare(
      filled
        .slice(box, box + 40)
        .map(({ text }) => text)
        .join(''),
    );
    const heading = bare(above.map(({ text }) => text).join(''));
    if (heading !== '' && below.includes(heading)) for (const line of above) line.left = '网页上重复的标题';
    for (const line of head) if (/^正\s*文[:：]?$/.test(line.text)) mark(line, INFO);
  }
  const said = chrome.map(({ text }) => bare(text)).join('\n');
  for (const line of head) {
    const words = line.text.split(/\s+/);
    if (words.length > 1 && words.every((word) => word.length >= 4 && said.includes(word)))
      mark(line, '网页上重复的来源和日期');
  }
}

/** What stands below its name in the box of information; a heading only when it comes again. */
function leaveValues(head: readonly Line[], filled: readonly Line[]): void {
  head.forEach(({ text }, index) => {
    const value = head[index + 1];
    if (!value || value.left !== undefined || !nameAlone(text)) return;
    const again = filled.slice(index + 2).some((line) => bare(line.text) === bare(value.text));
    if (again || !/(?:规划|方案|计划|意见|通知)/.test(value.text)) mark(value, INFO);
  });
}

/** Numbers of pages, alone on their lines, and what stands beside them again and again. */
function leavePageNumbers(filled: readonly Line[]): void {
  for (const line of filled) if (PAGE_NUMBER.test(line.text)) mark(line, '页码');
  const numbers = filled.flatMap((line, index) =>
    /^\d{1,3}$/.test(line.text) && !line.led ? [{ line, index }] : [],
  );
  // Bare numbers far apart that count up one by one; those near each other are cells of a table.
  const pages = numbers.filter(({ line, index }) =>
    numbers.some(
      (other) =>
        Math.abs(Number(other.line.text) - Number(line.text)) === 1 &&
        (other.index - index) * (Number(other.line.text) - Number(line.text)) >= 10,
    ),
  );
  const close = numbers.some(({ index }, at) => index - (numbers[at - 1]?.index ?? -99) < 10);
  if (!close) for (const { line } of pages) mark(line, '页码');
  const beside = filled.filter(
    (line, index) =>
      line.left === undefined &&
      line.text.length >= 4 &&
      [filled[index - 1], filled[index + 1]].some((other) => other?.left === '页码'),
  );
  for (const line of beside) {
    if (beside.filter(({ text }) => text === line.text).length >= 3) mark(line, '每页重复的页眉或页脚');
  }
}

const entry = (text: string) => bare(text).replace(/[.．…·\d０-９()（）-]+$/, '');

/** A table of contents, which says every heading a second time. */
function leaveContents(filled: readonly Line[]): void {
  const start = filled.findIndex(({ text }) => /^目\s*录$/.test(text));
  const opening = filled[start + 1];
  if (start === -1 || !opening) return;
  const listed = ({ text }: Line) =>
    !/[。；，]/.test(text) && (readMark(tidyNumber(text)) !== undefined || /[.．…·\d]$/.test(text));
  const end = filled.findIndex(
    (line, index) => index > start + 1 && (!listed(line) || entry(line.text) === entry(opening.text)),
  );
  const again = filled.slice(end).some(({ text }) => entry(text) === entry(opening.text));
  if (end === -1 || !again) {
    for (const line of filled.slice(0, 20))
      if (/^目\s*录\s*[X×✕]?$/.test(line.text)) mark(line, '网页的按钮');
    return;
  }
  for (const line of filled.slice(start, end)) mark(line, '目录，和正文的标题重复');
}

/** What was left out, lines that follow each other for one reason in one piece. */
export function piecesLeft(lines: readonly Line[]): LeftOut[] {
  const pieces: LeftOut[] = [];
  let last: string | undefined;
  for (const { text, left, at } of lines) {
    if (text === '') continue;
    const piece = pieces.at(-1);
    if (left !== undefined && left === last && piece) piece.text += `\n${text}`;
    else if (left !== undefined) pieces.push({ reason: left, at, text });
    last = left;
  }
  return pieces;
}

/** For each piece left out, the question whether it is of the plan after all; page numbers are asked once. */
export function askOf(pieces: readonly LeftOut[]): Decision[] {
  const pages = pieces.filter(({ reason }) => reason === '页码');
  return pieces
    .filter((piece) => piece.reason !== '页码' || piece === pages[0])
    .map(({ reason, at, text }) => ({
      kind: 'left-out',
      line: at,
      what: `没有放进正文（${reason}${reason === '页码' && pages.length > 1 ? `，共 ${pages.length} 处` : ''}）：${short(text.replaceAll('\n', ' '))}`,
      suggestion: '这是规划的内容吗？不是，就不用改；是，把文件信息 removed 里的这一段剪下来，放回正文',
    }));
}
