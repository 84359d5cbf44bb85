import { formatProblem, formatProblems, type Problem } from '../content/problems.ts';
import { whyOf } from '../content/why.ts';

/** Whether a problem stops the build. */
export function isError({ severity = 'error' }: Problem): boolean {
  return severity === 'error';
}

/** For a terminal: advice, each finding on its own. */
export function formatAdvice(problems: readonly Problem[]): string {
  return [`建议 ${problems.length} 处，不影响公布：`, ...problems.map(formatProblem)].join('\n\n');
}

/** For a terminal: errors only. */
export function formatErrors(problems: readonly Problem[]): string {
  return formatProblems(problems.filter(isError));
}

/** For tools: this shape stays as it is; what is not known is null. */
export function toJson(problems: readonly Problem[]): string {
  const findings = problems.map((problem) => ({
    severity: isError(problem) ? 'error' : 'advice',
    file: `content/${problem.file}`,
    line: problem.line ?? null,
    kind: problem.kind ?? 'content',
    field: problem.field ?? null,
    found: problem.found,
    expected: problem.expected,
    why: whyOf(problem),
    mend: problem.mend,
    suggestion: problem.suggestion ?? null,
  }));
  const errors = problems.filter(isError).length;
  return JSON.stringify({ version: 1, errors, advice: problems.length - errors, findings }, null, 2);
}
