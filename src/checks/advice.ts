import type { Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';

/** The findings that are a region's, or without one those that are nobody's: a recording's are those of what it is of. */
export function adviceFor(
  problems: readonly Problem[],
  { recordings }: Pick<Content, 'recordings'>,
  region: string | undefined,
): Problem[] {
  const subjects = new Map(recordings.map(({ file, of }) => [file, of]));
  const regionOf = (file: string) => /^regions\/([^/]+)/.exec(subjects.get(file) ?? file)?.[1];
  return problems.filter(({ file }) => regionOf(file) === region);
}
