import { whyOf } from './why.ts';

/**
 * What is wrong with a content file, in the words of the person who edits it (Chinese).
 * Every check of the project reports in this one shape; {@link formatProblems} is its only printer.
 */
export interface Problem {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** Line in the file, from 1; absent when the file itself is the problem. */
  line?: number | undefined;
  /** Dotted name of the front matter field, or the element's name. */
  field?: string | undefined;
  /** What belongs there. */
  expected: string;
  /** What stands there now. */
  found: string;
  /** What to do. */
  mend: string;
  /** Name of the check; see `src/checks/kinds.ts`. */
  kind?: string;
  /** Errors stop the build, advice does not; an error unless said otherwise. */
  severity?: 'error' | 'advice' | undefined;
  /** Why it matters to which reader; {@link whyOf} knows it where it isn't said. */
  why?: string | undefined;
  /** Text to put in place of what stands there, or to copy, where one can be made. */
  suggestion?: string | undefined;
}

/** The way to a field from the root of its file's data: `['citations', 0, 'quote']`. */
export type Path = readonly PropertyKey[];

/** What is wrong in data that fits its schema: a problem that doesn't know its file and lines yet. */
export interface Finding extends Pick<Problem, 'expected' | 'found' | 'mend' | 'severity' | 'why' | 'suggestion'> {
  /** The field; none when the file itself is the problem, or its body. */
  at?: Path;
  /** Of the body. */
  line?: number | undefined;
}

/** All problems of a run at once; its message is ready for a terminal. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** One problem, a line for each: place, expected, found, why, mend, suggested text. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? '' : ` 第 ${problem.line} 行`;
  const field = problem.field === undefined || problem.field === '' ? '' : `，${problem.field}`;
  return [
    `content/${problem.file}${line}${field}`,
    `  应该是：${problem.expected}`,
    `  现在是：${problem.found}`,
    `  为什么：${whyOf(problem)}`,
    `  怎么改：${problem.mend}`,
    ...(problem.suggestion === undefined ? [] : [`  可以写：${inPlace(problem.suggestion)}`]),
  ].join('\n');
}

/** Several lines stand below, set in. */
function inPlace(text: string): string {
  return text.includes('\n') ? `\n${text.replace(/^(?=.)/gm, '    ')}` : text;
}

/** By file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** A heading with the count, then each problem, sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [
    `内容里有 ${problems.length} 处要改，网站没有生成：`,
    ...sortProblems(problems).map(formatProblem),
  ].join('\n\n');
}
