import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath } from '../../src/formats/files.ts';
import { Printer } from '../../src/formats/large-print/printer.ts';
import { ensureBrowser } from '../../src/programs/find-browser.ts';
import { builtDocuments } from '../support/built-documents.ts';
import { checkBooks } from '../support/epubcheck.ts';
import { ensureJava } from '../support/java.ts';
import { flawsOf } from '../support/large-print.ts';
import { DIST } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';
import { startAce } from './ace.ts';

/**
 * `npm run formats:check`: every book of the built site through EPUBCheck; books through Ace, and large print through the
 * check of its structure. `npm run formats:check -- 20` takes every 20th for the latter two, which take long.
 */
const every = Number(process.argv[2] ?? 1);
const documents = [...builtDocuments()];
const some = documents.filter((_, i) => i % every === 0);
const bookOf = (document: (typeof documents)[number]) => join(DIST, filePath(document, 'epub'));
const browser = ensureBrowser();
ensureJava();

await report('EPUBCheck', () => {
  const { found, messages } = checkBooks(documents.map(bookOf));
  if (found.size !== documents.length) throw new Error(`checked ${found.size} of ${documents.length} books`);
  const bad = [...found].filter(([, count]) => count > 0).map(([book]) => book);
  if (bad.length > 0) console.error(messages);
  return Promise.resolve({ checked: found.size, bad });
});

await report('Ace', async () => {
  const ace = await startAce(browser);
  const bad: string[] = [];
  for (const document of some) {
    const found = await ace.check(bookOf(document));
    if (found.length > 0) bad.push(`${document.address}\n  ${found.join('\n  ')}`);
  }
  await ace.close();
  return { checked: some.length, bad };
});

await report('large print', async () => {
  const printer = await Printer.start(browser);
  const bad: string[] = [];
  let checked = 0;
  let size = 0;
  for (const document of some) {
    for (const [id, points] of [
      ['pdf18', 18],
      ['pdf24', 24],
    ] as const) {
      const file = join(DIST, filePath(document, id));
      const bytes = existsSync(file) ? readFileSync(file) : await printer.print(document, points);
      const flaws = flawsOf(await readPdf(bytes), document, points);
      if (flaws.length > 0) bad.push(`${document.address} at ${points} pt: ${flaws.join(', ')}`);
      size += bytes.length;
      checked += 1;
    }
  }
  await printer.close();
  console.log(`${Math.round(size / checked / 1000)} kB a file`);
  return { checked, bad };
});

async function report(name: string, check: () => Promise<{ checked: number; bad: string[] }>): Promise<void> {
  const started = performance.now();
  const { checked, bad } = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${name}: ${checked} files checked in ${seconds} s, ${bad.length} with flaws`);
  for (const each of bad) console.error(each);
  if (bad.length > 0) process.exitCode = 1;
}
