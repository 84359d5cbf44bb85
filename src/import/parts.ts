import type { Decision } from './decision.ts';
import { bare } from './line.ts';
import { leadOf, readMark } from './mark.ts';
import type { TextUnit, Unit } from './unit.ts';

/** A stretch of the document; `title` is its heading, when it has one of its own without a number. */
export interface Stretch {
  name?: 'Notice' | 'Preamble' | 'Closing' | 'Annex';
  id?: string;
  title?: TextUnit;
  units: Unit[];
}

const NOTICE = /(?:关于|印发|转发).*的?通知$/;
const TITLE = /(?:规划|方案|计划|意见|纲要|办法)(?:[（(][^（）()]*[）)])?$/;
const ANNEX = /^附\s*件\s*[\d一二三四五六七八九十]*\s*[:：]?$/;
/** A line that is the name of an organ, or of several. */
export const ORGAN = /^[^。，；：,;:]{2,40}(?:人民政府|办公室|委员会|联合会|管委会|[局厅部办院会])$/;
const DATED =
  /^[^。；;]{0,40}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*印发)?$|^[二〇○零一]{2}[〇○零一二三四五六七八九]{2}年.{2,6}日$/;
const SIGN_OFF =
  /^(?:附\s*件\s*[\d一二三四五六七八九十]*\s*[:：.]|附\s*[:：]|抄送|主送|主题词|公开方式|此件|（?(?:此页无正文|联系人))/;

const textOf = (unit: Unit | undefined) => (unit?.kind === 'text' ? unit.text : '');

/** Divides a document into notice, title and preface, body, closing and annexes. */
export function divide(units: readonly Unit[]): {
  stretches: Stretch[];
  title: string;
  decisions: Decision[];
} {
  const decisions: Decision[] = [];
  const notice = units
    .slice(0, 15)
    .findIndex((unit) => NOTICE.test(bare(textOf(unit))) && !/[。]/.test(textOf(unit)));
  const title = titleIndex(units, notice);
  const first = units.findIndex(
    (unit, index) => index > Math.max(notice, title) && readMark(textOf(unit)) !== undefined,
  );
  const body = first === -1 ? units.length : first;
  const stretches: Stretch[] = [];
  const front = title === -1 ? body : title;
  if (notice !== -1) stretches.push(stretch('Notice', units.slice(0, front), notice));
  const preface = units.slice(notice === -1 ? 0 : front, body);
  if (preface.length > 0) stretches.push(stretch('Preamble', preface, notice === -1 ? title : title - front));
  const annex = annexIndexes(units, body);
  const end = annex[0] ?? units.length;
  const closing = closingIndex(units, body, end);
  if (closing > body) stretches.push({ units: units.slice(body, closing) });
  if (closing < end) stretches.push({ name: 'Closing', units: units.slice(closing, end) });
  annex.forEach((start, index) => {
    const id = annex.length > 1 ? { id: `annex${index + 1}` } : {};
    stretches.push({ ...stretch('Annex', units.slice(start, annex[index + 1]), 0), ...id });
  });
  const named = inner(textOf(units[notice]));
  const found = textOf(units[title]) || named;
  if (notice === -1 && title === -1)
    decisions.push({
      kind: 'part',
      what: '没有认出规划的标题',
      suggestion: '在 <Preamble> 的第一行用 ## 写上标题，把标题也填进文件信息 title',
    });
  if (first === -1)
    decisions.push({
      kind: 'part',
      what: '没有找到带编号的标题（第一章、一、（一）……）',
      suggestion: units.some((unit) => runTogether(textOf(unit)))
        ? '编号都夹在段落中间：复制的时候换行掉了。在原文的每个编号前面换行，再导入一次'
        : '检查是不是拿错了文件；没有编号的规划，照“规划的正文”标出标题',
    });
  return { stretches, title: found.replace(/(?<=\P{ASCII})\s+(?=\P{ASCII})/gu, ''), decisions };
}

/** Whether a paragraph holds the headings of several, because the line ends were lost. */
function runTogether(text: string): boolean {
  const marks = text.match(
    /\s(?:第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/g,
  );
  return marks !== null && marks.length >= 3;
}

/** What a notice is about: 关于印发《…》的通知. */
function inner(notice: string): string {
  return /《(.+)》/.exec(notice)?.[1] ?? /印发(.+?)的?通知$/.exec(notice)?.[1] ?? '';
}

function titleIndex(units: readonly Unit[], notice: number): number {
  const named = bare(inner(textOf(units[notice])));
  if (named !== '') return units.findIndex((unit, index) => index > notice && bare(textOf(unit)) === named);
  const first = units.findIndex((unit) => readMark(textOf(unit)) !== undefined);
  const until = Math.min(first === -1 ? 15 : first, 15);
  return units
    .slice(0, until)
    .findIndex(
      (unit, index) =>
        index > notice &&
        TITLE.test(textOf(unit)) &&
        textOf(unit).length <= 60 &&
        !/[。，；]/.test(textOf(unit)),
    );
}

function stretch(name: 'Notice' | 'Preamble' | 'Annex', units: Unit[], title: number): Stretch {
  const unit = title >= 0 ? units[title] : undefined;
  return { name, units, ...(unit?.kind === 'text' ? { title: unit } : {}) };
}

function annexIndexes(units: readonly Unit[], body: number): number[] {
  return units.flatMap((unit, index) => {
    const text = textOf(unit);
    if (index <= body || !/^附\s*件/.test(text) || text.length > 50) return [];
    const next = units[index + 1];
    const below =
      next !== undefined &&
      (next.kind !== 'text' ||
        !(ORGAN.test(next.text) || DATED.test(next.text) || /^附\s*件|^\d[.．]/.test(next.text)));
    return ANNEX.test(text)
      ? [index]
      : below && !/^附\s*件\s*[:：]/.test(text) && readMark(text) === undefined
        ? [index]
        : [];
  });
}

/** Where the closing starts: its signatures, dates and list of annexes, looked for from the end backwards. */
function closingIndex(units: readonly Unit[], body: number, end: number): number {
  let index = end;
  const signs = (text: string) => ORGAN.test(text) || DATED.test(text) || SIGN_OFF.test(text);
  while (
    index - 1 > body &&
    readMark(textOf(units[index - 1])) === undefined &&
    signs(textOf(units[index - 1]))
  )
    index -= 1;
  const last = units[index - 1];
  const before = textOf(units[index - 2]);
  // The last word on the whole plan, after a section whose title runs into its paragraph.
  if (
    index < end &&
    last?.kind === 'text' &&
    readMark(last.text) === undefined &&
    readMark(before) &&
    leadOf(before) !== '' &&
    /本(?:实施)?(?:规划|方案|意见|计划)/.test(last.text)
  )
    index -= 1;
  return index;
}
