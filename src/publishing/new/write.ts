import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { has } from '../../content/files.ts';
import type { Draft } from './field.ts';

/** Files of a draft that are there already: nothing is written over them. */
export function taken(root: string, drafts: readonly Draft[]): string[] {
  return drafts.filter(({ file, append }) => !append && has(root, file)).map(({ file }) => file);
}

/** Writes all of a draft, each file whole or not at all; if one can't be written, the new ones go again. */
export function writeAll(root: string, drafts: readonly Draft[]): void {
  const made: string[] = [];
  try {
    for (const draft of drafts) {
      writeWhole(join(root, draft.file), draft);
      if (!draft.append) made.push(draft.file);
    }
  } catch (error) {
    for (const file of made) rmSync(join(root, file));
    throw error;
  }
}

function writeWhole(path: string, { text, append }: Draft): void {
  const temporary = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (append) {
      const before = readFileSync(path, 'utf8');
      writeFileSync(temporary, `${before.replace(/\n*$/, '\n')}${text}`);
      renameSync(temporary, path);
    } else {
      writeFileSync(temporary, text);
      // A link, unlike a rename, refuses to replace a file that someone made meanwhile.
      linkSync(temporary, path);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}
