import type { z } from 'astro/zod';
import { filesIn, has, readSource } from './files.ts';
import type { Finding, Problem } from './problems.ts';
import { readYamlFile } from './read-data.ts';

/** Reports a missing file; returns whether it is there. */
export function needFile(root: string, file: string, why: string, mend: string, problems: Problem[]): boolean {
  const there = has(root, file);
  if (!there) problems.push({ file, expected: why, found: '没有这个文件', mend });
  return there;
}

/** Reads a YAML file that must be there, against a schema and then `check`; adds what is wrong to `problems`. */
export function readDataFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
  check: (data: z.output<S>) => Finding[] = () => [],
): z.output<S> | undefined {
  const mend = `新建 content/${file}，写法见 content/README.md`;
  if (!needFile(root, file, '这个文件', mend, problems)) return undefined;
  const read = readYamlFile(readSource(root, file), schema);
  problems.push(...(read.locate ? read.locate(check(read.data)) : read.problems));
  return read.data;
}

/** Names, without the ending, of a folder's files with that ending. */
export function namesIn(root: string, folder: string, ending: string): string[] {
  return filesIn(root, folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}
