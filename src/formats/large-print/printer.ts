import { chromium, type Browser, type Page } from '@playwright/test';
import type { Document } from '../document.ts';
import { nameBookmarks } from './bookmarks.ts';
import { finish, open, pagesOf } from './finish.ts';
import { printedHeadings, printHtml } from './print-html.ts';

/** How often a document is printed before its page numbers must agree. */
const TRIES = 4;

/** Prints documents as tagged PDFs in one browser; several may be printed at a time. */
export class Printer {
  readonly #browser: Browser;
  readonly #idle: Page[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Starts the Chromium at a path. */
  static async start(executablePath: string): Promise<Printer> {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    return new Printer(await chromium.launch({ executablePath, args }));
  }

  /**
   * A document's large print. It is printed without page numbers in its contents, to learn them, and again with them.
   */
  async print(document: Document, points: number): Promise<Uint8Array> {
    const page = this.#idle.pop() ?? (await this.#browser.newPage());
    let pages = new Map<string, number>();
    for (let tries = 0; tries < TRIES; tries++) {
      await page.setContent(printHtml(document, points, pages));
      const printed = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      const pdf = await open(printed);
      const found = pagesOf(pdf);
      if ([...found].every(([id, number]) => pages.get(id) === number)) {
        this.#idle.push(page);
        nameBookmarks(pdf, printedHeadings(document));
        return await finish(pdf, document.made);
      }
      pages = found;
    }
    throw new Error(`${document.address}: its page numbers at ${points} pt differ from printing to printing`);
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.#browser.close();
  }
}
