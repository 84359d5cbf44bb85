/** A test as the checks name it: a file below `tests/`, and the title as it stands between its quotes there. */
export interface TestName {
  file: string;
  title: string;
}

/**
 * Whether a test file holds a test of this title: the first argument of `test(`, `it(` or of a table of cases, in any
 * quotes, not in a comment, not skipped.
 */
export function holdsTest(source: string, title: string): boolean {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const called = new RegExp(`(?:(?<![.\\w])(?:test|it)|[)\`])\\s*\\(\\s*(['"\`])${escaped(title)}\\1`);
  return called.test(code);
}

/** Matches the titles that a title with places for values (`${name}`, `$name`, `%s`) has when it runs. */
export function titlePattern(title: string): RegExp {
  const parts = title.split(/\$\{[^}]*\}|\$[\w.]+|%[a-z]/);
  return new RegExp(`^${parts.map(escaped).join('.*')}$`, 's');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
