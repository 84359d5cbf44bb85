import { brailleMaker, type BrailleContent } from './braille/braille-files.ts';
import { epub } from './epub/epub.ts';
import type { Maker } from './files.ts';
import { markdown } from './markdown/markdown.ts';
import { text } from './text/text.ts';

/** What is made of each document in the build, without a browser. */
export function makers(content: BrailleContent): Maker[] {
  const braille = brailleMaker(content);
  return [
    (document) => ({ epub: epub(document) }),
    (document) => {
      const { brf, unicode } = braille(document);
      return { brf: bytes(brf), braille: bytes(unicode) };
    },
    // Old phones and players take a text without this mark for GBK.
    (document) => ({ text: bytes(`\uFEFF${text(document)}`) }),
    (document) => ({ markdown: bytes(markdown(document)) }),
  ];
}

function bytes(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}
