import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../../src/content/readable.ts';
import { formatProblem } from '../../../src/content/problems.ts';
import { inspectContent } from '../../../src/content/load.ts';
import { PAGE, messageAfter, withBrokenContent } from '../../support/broken-content.ts';

const GBK = Buffer.from([0x61, 0x0a, 0xb2, 0xd0, 0xbc, 0xb2]);
const BAD: readonly [name: string, bytes: Uint8Array][] = [
  ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ['GBK', GBK],
  ['UTF-16', Buffer.from('\uFEFF残疾', 'utf16le')],
  ['a paste from Word', Buffer.from('一\r\n<o:p>二</o:p>')],
  ['a file of 5 MB', Buffer.alloc(5_000_000, 'a')],
];

describe('files that cannot be read', () => {
  it.each(BAD)('%s: one message, and the file stays as it is', (_name, bytes) => {
    const problem = inspectBytes('pages/about.mdx', bytes);
    expect(problem && formatProblem(problem)).toMatchSnapshot();
    withBrokenContent(
      () => undefined,
      (root) => {
        writeFileSync(join(root, PAGE), bytes);
        expect(inspectContent(root).problems).toEqual([problem]);
        expect(readFileSync(join(root, PAGE)).equals(bytes)).toBe(true);
      },
    );
  });
});

it('a BOM and Windows line ends are read right, and lines counted right', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(
    messageAfter((copy) => {
      copy.write(PAGE, windows(copy.read(PAGE)));
    }),
  ).toBe('');
  const broken = '\n\n<Nothing />\n';
  const plain = messageAfter((copy) => {
    copy.write(PAGE, copy.read(PAGE) + broken);
  });
  expect(plain).toContain(' 行');
  expect(
    messageAfter((copy) => {
      copy.write(PAGE, windows(copy.read(PAGE) + broken));
    }),
  ).toBe(plain);
});
