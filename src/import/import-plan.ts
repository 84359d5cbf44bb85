import { accountFor, type Account } from './account.ts';
import { clean } from './clean.ts';
import type { Decision } from './decision.ts';
import { askDetails, readDetails, writeDetails, type Details } from './details.ts';
import { joinLines } from './join.ts';
import { askOf, leaveOut, piecesLeft } from './left-out.ts';
import { toLines } from './line.ts';
import { divide } from './parts.ts';
import { placeAll } from './place.ts';
import { askAbout } from './stray.ts';
import { readBody, writeUnique } from './unique.ts';
import type { Body } from './write-body.ts';

/** A plan brought in: its MDX file, and what a person must decide. */
export interface Imported {
  mdx: string;
  details: Details;
  decisions: Decision[];
  account: Account;
  /** What was recognised. */
  counts: { headings: number; boxes: number; tables: number; clauses: number };
}

/** Turns the plain text of a plan into MDX. Throws {@link LettersLost} rather than lose a letter of it. */
export function importPlan(source: string, today: string): Imported {
  const { text, tags, decisions } = clean(source);
  const lines = toLines(text);
  leaveOut(lines);
  const pieces = piecesLeft(lines);
  const { units, joins, decisions: joined } = joinLines(lines);
  const { stretches, title, decisions: unsure } = divide(units);
  const placed: Decision[] = [];
  const parts = placeAll(stretches, placed);
  const details = readDetails(title, stretches, pieces);
  const body = writeUnique(parts, placed);
  const layout = joins === 0 ? [] : [`翻页和折行处断开的句子和标题已接上，共 ${joins} 处。`];
  const front = `${writeDetails(details, pieces, layout, today)}\n`;
  const mdx = `${front}${body.lines.join('\n').trimEnd()}\n`;
  const inText = [...decisions, ...askOf(pieces), ...joined, ...placed, ...askAbout(units, parts)];
  inText.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const offset = front.split('\n').length - 1;
  return {
    mdx,
    details,
    account: accountFor(mdx, lines, tags),
    counts: countsOf(body),
    decisions: [...askDetails(details), ...unsure, ...inText].map((each) => withPlace(each, body, offset)),
  };
}

/** A decision with the line of the new file on which its place of the source came to stand. */
function withPlace(decision: Decision, { starts }: Body, offset: number): Decision {
  const { line, kind } = decision;
  if (line === undefined || kind === 'left-out' || kind === 'tag') return decision;
  const start = starts.findLast(({ block }) => block.at <= line);
  return start ? { ...decision, written: start.line + offset } : decision;
}

function countsOf(body: Body): Imported['counts'] {
  const { clauses } = readBody(body);
  const count = (kind: string) => body.starts.filter(({ block }) => block.kind === kind).length;
  return { headings: count('heading'), boxes: count('box'), tables: count('table'), clauses: clauses.length };
}
