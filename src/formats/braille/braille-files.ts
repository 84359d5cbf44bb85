import { createHash } from 'node:crypto';
import type { Document } from '../document.ts';
import { FormatError } from '../format-error.ts';
import { blocksOf } from './blocks.ts';
import { toAscii } from './cells.ts';
import { Lexicon } from './lexicon.ts';
import { paginate, type Block } from './pages.ts';
import type { BrailleWords, Signature } from './schema.ts';
import { translate, UnknownCharacter } from './translate.ts';
import { centre, wrap } from './wrap.ts';

/** A document in braille, twice the same: 40 cells a line, 25 lines a page, lines ended by LF, pages by FF. */
export interface BrailleFiles {
  /** ASCII braille (North American), for embossers and displays. */
  brf: string;
  /** Unicode cells, U+2800 to U+283F. */
  unicode: string;
  /** What a proofreader signs: of title and content, neither of the day nor of the pages. */
  hash: string;
  proofread: 'unsigned' | 'signed' | 'stale';
}

/** What makes braille out of documents: the content's words and signatures, and the site's address if it is known. */
export interface BrailleSettings {
  words: BrailleWords;
  signatures: readonly Signature[];
  /** `https://example.org`, without a slash at the end. */
  site?: string | undefined;
}

/** Makes the function that writes documents in National Common Braille (GF 0019-2018). It remembers words between them. */
export function brailleMaker({ words, signatures, site = '' }: BrailleSettings): (document: Document) => BrailleFiles {
  const lexicon = new Lexicon(words);
  return (document) => {
    let place = document.title;
    const pieces = (text: string) => {
      try {
        return translate(text, lexicon);
      } catch (error) {
        if (!(error instanceof UnknownCharacter)) throw error;
        throw new FormatError(
          document.address,
          place,
          `盲文做不出来：${error.message}。换一个写法，或者在 src/formats/braille/symbols.ts 里补上它的盲文。`,
        );
      }
    };
    const title: Block = { lines: centre(pieces(document.title)), heading: true };
    const content = blocksOf(document.content, pieces, (heading) => (place = heading));
    const body = [title, ...content].flatMap(({ lines }) => lines).join('\n');
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const signature = signatures.find(({ address }) => address === document.address);
    const signed = signature?.hash === hash;
    const said = signed ? `${signature.who}于${dayOf(signature.date)}校对。` : '机器转换，未经校对。';
    const front = [said, document.notice ?? '', `来源：${document.source}`, `制作日期：${dayOf(document.made)}`, `网页地址：${site}${document.address}`]
      .filter((text) => text !== '')
      .map((text, index) => ({ lines: wrap(pieces(text), { first: 2, rest: 0 }), apart: index === 0 }));
    const pages = paginate([title, ...front, ...content]);
    const unicode = pages.map((lines) => `${lines.join('\n')}\n`).join('\f');
    return { brf: toAscii(unicode), unicode, hash, proofread: signed ? 'signed' : signature ? 'stale' : 'unsigned' };
  };
}

function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
