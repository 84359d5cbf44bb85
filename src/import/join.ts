import { short, type Decision } from './decision.ts';
import { widthOf, wrapWidth } from './line.ts';
import { isTitle, readMark, tidyNumber } from './mark.ts';
import { tableAt } from './tables.ts';
import { keptLines, type Kept, type TextUnit, type Unit } from './unit.ts';
import type { Line } from './line.ts';

const OPEN = /《[^》]*$|（[^）]*$|\([^)]*$|“[^”]*$/;
const ENDS = /[。！？；：!?;:…—][”’）)】》]*$/;
const DOCUMENT = /(?:规划|方案|计划|意见|通知|纲要|指标|目标|表|情况|附件|目录)(?:[（(][^（）()]*[）)])?$/;
const DATE =
  /^[\d〇○零一二三四五六七八九十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/;
const STARTS = /^(?:——|—|--|[-•·●◆]\s|附\s*件|附\s*[:：]|注\s*[:：]|抄送|主题词|公开方式|专\s*栏)/;

/** Paragraphs made whole, tables, and what was joined where a person should look. */
export function joinLines(all: readonly Line[]): { units: Unit[]; joins: number; decisions: Decision[] } {
  const lines = keptLines(all);
  const wrapped = wrapWidth(lines);
  const units: Unit[] = [];
  const decisions: Decision[] = [];
  const seen = new Map<string, number>();
  let joins = 0;
  let last: Kept | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = { ...(lines[index] as Kept) };
    const table = tableAt(lines, index);
    if (table) {
      units.push(table.unit);
      index += table.length - 1;
      last = undefined;
      continue;
    }
    line.text = tidyNumber(line.text);
    const unit = units.at(-1);
    if (unit?.kind === 'text' && last && goesOn(unit, last, line, wrapped, seen)) {
      if (line.gap > 0) decisions.push(joined(unit, line));
      unit.text +=
        (/[a-zA-Z0-9]$/.test(unit.text) && /^[a-zA-Z]/.test(line.text)) || /^附\s*件/.test(unit.text)
          ? ` ${line.text}`
          : line.text;
      joins += 1;
    } else {
      units.push({ kind: 'text', at: line.at, gap: line.gap, text: line.text, led: line.led });
      const mark = readMark(line.text);
      if (mark) seen.set(mark.style, mark.value);
    }
    last = line;
  }
  return { units, joins, decisions };
}

/** Whether a line goes on with the paragraph above it. */
function goesOn(
  unit: TextUnit,
  last: Kept,
  line: Kept,
  wrapped: number | undefined,
  seen: ReadonlyMap<string, number>,
): boolean {
  if (line.led || STARTS.test(line.text) || DATE.test(unit.text) || DATE.test(line.text) || line.gap > 2)
    return false;
  const mark = readMark(line.text);
  const above = readMark(unit.text);
  // The list of annexes above the signatures goes on with 2., 3.
  if (/^附\s*件\s*[:：]\s*[1１一]/.test(unit.text) && mark?.style === 'digit' && mark.value > 1)
    return line.gap <= 1 && isTitle(mark.rest);
  if (above?.rest === '')
    return mark === undefined && line.gap <= 1 && isTitle(line.text) && line.text.length <= 30;
  const open = OPEN.test(unit.text) && unit.text.length < 200;
  const plausible =
    mark !== undefined && (mark.value === 1 || mark.value === (seen.get(mark.style) ?? -1) + 1);
  if (wrapped !== undefined) {
    const full = widthOf(last.text) >= wrapped - 5;
    if (mark) return !plausible && full && !ENDS.test(last.text);
    if (line.gap > 0) return full && !ENDS.test(last.text);
    // Whom a notice is addressed to, and what leads into a list, end with a colon.
    const inSentence =
      /[。，,；]/.test(unit.text) && !ENDS.test(last.text) && !(above && isTitle(above.rest));
    return (full && !/[:：]$/.test(last.text)) || open || inSentence;
  }
  if (mark) return false;
  if (open && !/^关于/.test(line.text)) return true;
  if (ENDS.test(unit.text)) return false;
  if (/^关于.*[^知划案见]$|[，,、]$/.test(unit.text) && line.gap <= 1) return true;
  if (DOCUMENT.test(unit.text) || (above && isTitle(above.rest))) return false;
  const sentence = /[，。,；]/.test(unit.text) || widthOf(unit.text) >= 24;
  return sentence && /[，。,；]/.test(line.text);
}

function joined(unit: TextUnit, line: Kept): Decision {
  return {
    kind: 'joined',
    line: line.at,
    what: `这一行接在上一段后面了：……${unit.text.slice(-10)}▸${line.text.slice(0, 10)}……`,
    suggestion: `看是不是同一句话。不是，就在${short(line.text.slice(0, 10))}前面空一行`,
  };
}
