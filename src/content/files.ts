import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The content folder: `content/` of the project, or `CONTENT_DIR` (tests bring broken content through it). */
export function contentRoot(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/** A file of the content folder, read. */
export interface SourceFile {
  /** Path from the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** Reads one file; `file` is relative to `root`. Throws if it is not there. */
export function readSource(root: string, file: string): SourceFile {
  return { file, text: readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** Whether a file or folder of the content folder exists. */
export function has(root: string, file: string): boolean {
  return existsSync(join(root, file));
}

/** Names of the folders in `folder`, sorted; none if it is missing. */
export function foldersIn(root: string, folder: string): string[] {
  return entriesIn(root, folder, true);
}

/** Names of the files in `folder`, sorted; none if it is missing. */
export function filesIn(root: string, folder: string): string[] {
  return entriesIn(root, folder, false);
}

function entriesIn(root: string, folder: string, folders: boolean): string[] {
  if (!has(root, folder)) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === folders && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
