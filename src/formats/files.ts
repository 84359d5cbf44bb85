import type { Document } from './document.ts';

/** A form that a document can be taken away in. */
export interface FileKind {
  /** What readers call it, and whom it suits. */
  name: string;
  suits: string;
  extension: string;
  /** That a link to it saves it: a browser would show it as a jumble of signs. */
  saved?: true;
  /** Size of large print. It is printed by a browser, which the build leaves to `npm run formats`. */
  points?: number;
}

/** Every form, in the order that pages list them. */
export const FILE_KINDS = {
  epub: { name: 'EPUB 电子书', suits: '适合手机、电纸书和读屏', extension: '.epub' },
  pdf18: { name: '大字 PDF（18 磅）', suits: '适合打印和低视力', extension: '-18pt.pdf', points: 18 },
  pdf24: {
    name: '特大字 PDF（24 磅）',
    suits: '适合打印和低视力',
    extension: '-24pt.pdf',
    points: 24,
  },
  brf: { name: '盲文 BRF', suits: '适合点显器和盲文刻印机', extension: '.brf', saved: true },
  braille: { name: '盲文 Unicode 文本', suits: '适合在屏幕上看盲文', extension: '.braille.txt' },
  text: { name: '纯文本', suits: '适合听书软件和老手机', extension: '.txt' },
  markdown: { name: 'Markdown', suits: '适合改写和转载', extension: '.md', saved: true },
} as const satisfies Record<string, FileKind>;

export type FileId = keyof typeof FILE_KINDS;

/** Makes some of the forms of a document. */
export type Maker = (document: Document) => Partial<Record<FileId, Uint8Array>>;

/** The path of a document's file below the site's root; a name that still tells what it is once downloaded. */
export function filePath(
  { address, region, kind }: Pick<Document, 'address' | 'region' | 'kind'>,
  id: FileId,
): string {
  const own =
    address
      .split('/')
      .filter((part) => part !== '' && part !== 'easy')
      .at(-1) ?? '';
  const name = [
    region,
    ...(kind.startsWith('plan') ? ['plan'] : []),
    own,
    ...(kind.endsWith('easy') ? ['easy'] : []),
  ];
  return `${address.slice(1)}${name.join('-')}${FILE_KINDS[id].extension}`;
}

/** The path of a region's pack. */
export function packPath(region: string): string {
  return `${region}/${region}.zip`;
}
