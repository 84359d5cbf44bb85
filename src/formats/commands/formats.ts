import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../content/load.ts';
import { ensureBrowser } from '../../programs/find-browser.ts';
import { writePacks } from '../../offline/build-packs.ts';
import { buildDate, checkoutAt } from '../../time/build-date.ts';
import { dayMade } from '../about.ts';
import { makeLargePrint } from '../large-print/make-large-print.ts';
import { Printer } from '../large-print/printer.ts';
import { listFiles } from '../list-files.ts';
import { makeFiles } from '../make-files.ts';
import { makers } from '../makers.ts';
import { packsOf } from '../packs.ts';
import { documentPages } from '../read/document-pages.ts';

/**
 * `npm run formats`: makes every file of the built site, those that need a browser too. `npm run formats -- luojiang` leaves
 * the large print of other regions out.
 */
const root = join(process.cwd(), 'dist');
const content = loadContent();
const pages = documentPages(content, dayMade(buildDate(checkoutAt(process.cwd()), new Date())));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !content.regions.some(({ region }) => region.id === id));

if (!existsSync(join(root, 'index.html'))) {
  fail('dist/ 里没有做好的网站。请先运行 npm run build。');
} else if (unknown.length > 0) {
  fail(
    `没有这个地区：${unknown.join('、')}。地区有：${content.regions.map(({ region }) => region.id).join('、')}`,
  );
} else {
  makeFiles(root, content, pages, makers(content.braille));
  const printed = pages.filter(({ region }) => wanted.length === 0 || wanted.includes(region));
  const printer = await Printer.start(ensureBrowser());
  try {
    await makeLargePrint(root, printed, printer, (done) => {
      if (done % 20 === 0 || done === printed.length) console.log(`大字 PDF：${done}/${printed.length} 篇`);
    });
  } finally {
    await printer.close();
  }
  listFiles(
    root,
    pages,
    packsOf(
      root,
      content.regions.map(({ region }) => region),
      undefined,
    ),
  );
  // The pages now list the large print too.
  await writePacks(root, content);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
