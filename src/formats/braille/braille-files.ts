import { createHash } from 'node:crypto';
import { chineseDay } from '../../time/period.ts';
import { aboutDocument } from '../about.ts';
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

/** What the content says of braille: words, and the files that were proofread. */
export interface BrailleContent {
  words: BrailleWords;
  signatures: readonly Signature[];
}

/** Makes the function that writes documents in National Common Braille (GF 0019-2018). It remembers words between them. */
export function brailleMaker({ words, signatures }: BrailleContent): (document: Document) => BrailleFiles {
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
          `${error.message}。在原文里换一个写法，或者请程序员在 src/formats/braille/symbols.ts 里补上它的盲文`,
        );
      }
    };
    const title: Block = { lines: centre(pieces(document.title)), heading: true };
    const content = blocksOf(document.content, pieces, (heading) => (place = heading));
    const body = [title, ...content].flatMap(({ lines }) => lines).join('\n');
    // The letter keeps YAML from taking a hash of digits for a number.
    const hash = `b${createHash('sha256').update(body).digest('hex').slice(0, 15)}`;
    const signature = signatures.find(({ address }) => address === document.address);
    const proofread = signature === undefined ? 'unsigned' : signature.hash === hash ? 'signed' : 'stale';
    const said =
      signature && proofread === 'signed'
        ? `${signature.who}于${chineseDay(signature.date)}校对。`
        : '机器转换，未经校对。';
    place = '文件开头的说明';
    const notice = document.notice === undefined ? [] : [`请注意：${document.notice}`];
    const front = [
      said,
      ...notice,
      ...aboutDocument(document).map(({ name, value }) => `${name}：${value}`),
    ].map((text, index) => ({
      lines: wrap(pieces(text), { first: 2, rest: 0 }),
      apart: index === 0,
    }));
    const unicode = paginate([title, ...front, ...content])
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\f');
    return { brf: toAscii(unicode), unicode, hash, proofread };
  };
}
