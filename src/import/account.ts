import { z } from 'astro/zod';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/read-data.ts';
import { parseMdx } from '../mdx/parse.ts';
import { PLAN_ELEMENTS } from '../plans/elements.ts';
import { BodyReader } from '../plans/read-body.ts';
import { originalText } from '../plans/walk.ts';
import { bare, type Line } from './line.ts';

/** Where the letters of a source went. White space is not counted. */
export interface Account {
  source: number;
  /** In the plan's text. */
  plan: number;
  /** In its list of what was removed. */
  left: number;
  /** In marks of Word and of web pages. */
  tags: number;
}

/** Thrown when a letter would be lost, added or changed; nothing is written then. */
export class LettersLost extends Error {
  override readonly name = 'LettersLost';
}

/** Reads the written MDX as the site does and compares it with the source, letter by letter and in order. */
export function accountFor(mdx: string, lines: readonly Line[], tags: readonly string[]): Account {
  const source = { file: 'import.mdx', text: mdx };
  const reader = new BodyReader(source);
  const { tree, problems } = parseMdx(source, PLAN_ELEMENTS);
  reader.read(tree.children);
  const written = bare(originalText({ parts: reader.parts }));
  const due = bare(lines.flatMap(({ text, left }) => (left === undefined ? [text] : [])).join(''));
  if (written !== due || problems.length > 0)
    throw new LettersLost(difference(written, due, problems[0]?.line));
  const left = bare(lines.flatMap(({ text, left: reason }) => (reason === undefined ? [] : [text])).join(''));
  if (removedIn(mdx) !== left) throw new LettersLost('没有放进正文的字没有全部列出来');
  const marks = bare(tags.join('')).length;
  return { source: due.length + left.length + marks, plan: written.length, left: left.length, tags: marks };
}

const frontSchema = z.object({ removed: z.array(z.object({ text: z.string() })) });

/** What the written front matter lists as removed. */
function removedIn(mdx: string): string {
  const { removed } = frontSchema.parse(parse(splitFrontMatter(mdx)?.yaml ?? ''));
  return bare(removed.map(({ text }) => text).join(''));
}

function difference(written: string, due: string, line: number | undefined): string {
  let at = 0;
  while (at < due.length && written[at] === due[at]) at += 1;
  const place = line === undefined ? '' : `（写出的第 ${line} 行读不通）`;
  return `原文第 ${at + 1} 个字起不一样${place}：原文是“${due.slice(at, at + 20)}”，写出的是“${written.slice(at, at + 20)}”`;
}
