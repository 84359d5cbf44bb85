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
  /** Advice does not stop a build; an error, which a problem is if it doesn't say otherwise, does. */
  severity?: 'error' | 'advice' | undefined;
  /** Why it matters, and to which reader. */
  why?: string | undefined;
  /** Text that mends it, to be copied. */
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

/** One problem: place, expected, found, mend; why it matters and a text to copy, where there is one. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? '' : ` 第 ${problem.line} 行`;
  const field = problem.field === undefined || problem.field === '' ? '' : `，${problem.field}`;
  return [
    `content/${problem.file}${line}${field}`,
    `  应该是：${problem.expected}`,
    `  现在是：${problem.found}`,
    `  怎么改：${problem.mend}`,
    ...(problem.why === undefined ? [] : [`  为什么：${problem.why}`]),
    ...(problem.suggestion === undefined ? [] : [`  可以这样写：\n${indented(problem.suggestion)}`]),
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** A heading with the count, then each problem, sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return listed(`内容里有 ${problems.length} 处要改，网站没有生成：`, problems);
}

/** The same for what stops nothing. */
export function formatAdvice(advice: readonly Problem[]): string {
  return listed(`建议看一看 ${advice.length} 处：`, advice);
}

function listed(heading: string, problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  return [heading, ...sorted.map(formatProblem)].join('\n\n');
}
