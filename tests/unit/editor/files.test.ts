import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configFor } from '../../../src/editor/config.ts';
import { BODY } from '../../../src/editor/field.ts';
import { readFile, writeFile } from '../../../src/editor/file.ts';
import type { Data } from '../../../src/editor/form.ts';
import { layoutOf, SCHEMAS, type LayoutName } from '../../../src/editor/layouts.ts';

interface Collection {
  folder?: string;
  extension?: string;
  format?: string;
  files?: { file: string; format: string }[];
}

const byFormat = new Map(
  (Object.keys(SCHEMAS) as LayoutName[]).map((name) => [layoutOf(name).format, layoutOf(name)]),
);
const collections = configFor('content', null).collections as Collection[];
const edited = collections.flatMap(({ folder, extension = '', format = '', files = [] }) => [
  ...files,
  ...(folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(`.${extension}`))).map(
    (name) => ({
      file: `${folder ?? ''}/${name}`,
      format,
    }),
  ),
]);

function layoutFor(format: string) {
  const layout = byFormat.get(format);
  if (!layout) throw new Error(`No layout has the format ${format}.`);
  return layout;
}

/** Which tests prove what is for programmers to say. */
const FOR_PROGRAMMERS = /^accessibility\/(?!limits)/;

it('every content file for editors can be edited in one place', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name) && !FOR_PROGRAMMERS.test(name))
    .map((name) => `content/${name}`);
  expect(edited.map(({ file }) => file).sort()).toEqual(files.sort());
});

it('opening and saving changes no letter of any file', () => {
  const changed = edited.filter(({ file, format }) => {
    const text = readFileSync(file, 'utf8');
    return writeFile(layoutFor(format), readFile(layoutFor(format), text)) !== text;
  });
  expect(changed).toEqual([]);
});

describe('a change', () => {
  const guide = layoutOf('guides');
  const source = readFileSync('content/regions/fuzhou/guides/living-allowance.mdx', 'utf8');
  const change = (changes: Data) => writeFile(guide, { ...readFile(guide, source), ...changes });
  const changedLines = (text: string) =>
    text.split('\n').filter((line) => !source.split('\n').includes(line));

  it('of a text touches its line alone', () => {
    const text = change({ summary: '给困难残疾人的钱：先问清楚。' });
    expect(changedLines(text)).toEqual(['summary: 给困难残疾人的钱：先问清楚。']);
    expect(text.split('\n')).toHaveLength(source.split('\n').length);
  });

  it('of a text quotes what YAML would read otherwise', () => {
    const text = change({ ask: '是 #1 吗: 对' });
    expect(changedLines(text)).toHaveLength(1);
    expect(readFile(guide, text)['ask']).toBe('是 #1 吗: 对');
  });

  it('of a list keeps the lines of the other items', () => {
    const easy = readFile(guide, source)['easy'] as string[];
    expect(changedLines(change({ easy: [...easy.slice(0, 2), '再加一句。', ...easy.slice(2)] }))).toEqual([
      '  - 再加一句。',
    ]);
    expect(changedLines(change({ easy: easy.slice(1) }))).toEqual([]);
    expect(readFile(guide, change({ easy: easy.slice(1) }))['easy']).toEqual(easy.slice(1));
  });

  it('of a citation within a list of objects keeps the quotes of the rest', () => {
    const [first, ...rest] = readFile(guide, source)['citations'] as Data[];
    expect(changedLines(change({ citations: [{ ...first, clause: '3-1' }, ...rest] }))).toEqual([
      '  - clause: 3-1',
    ]);
  });

  it('of citation numbers and of a rule is written as the file has it', () => {
    expect(changedLines(change({ commitment: { level: 'firm', cite: '2' } }))).toEqual([
      'commitment: { level: firm, cite: [2] }',
    ]);
    const text = change({ rule: 'all:\n  - { fact: age, atLeast: 18 }\n  - { term: 困难, cite: 1 }' });
    expect(parse(text.split('---')[1] ?? '')).toMatchObject({
      rule: {
        all: [
          { fact: 'age', atLeast: 18 },
          { term: '困难', cite: 1 },
        ],
      },
    });
  });

  it('adds what was not there and leaves out what was emptied', () => {
    expect(changedLines(change({ facility: true }))).toEqual(['facility: true']);
    expect(change({ related: [] })).not.toContain('related');
  });

  it('of the body leaves the front matter', () => {
    const page = layoutOf('pages');
    const text = readFileSync('content/pages/about.mdx', 'utf8');
    const written = writeFile(page, { ...readFile(page, text), [BODY]: '只有一句。' });
    expect(written).toBe(`${text.slice(0, text.indexOf('---\n', 4))}---\n\n只有一句。\n`);
  });

  it('of a list file keeps its comments', () => {
    const terms = layoutOf('terms');
    const text = readFileSync('content/terms.yaml', 'utf8');
    const form = readFile(terms, text);
    const items = form['items'] as Data[];
    const written = writeFile(terms, {
      ...form,
      items: [...items, { name: '新词', met: '[]', failed: '', reading: '要问。' }],
    });
    expect(written.startsWith(text.trimEnd())).toBe(true);
    expect((parse(written) as Data[]).at(-1)).toEqual({
      name: '新词',
      met: [],
      failed: [],
      reading: '要问。',
    });
  });
});

it('a new file is written in the order of the schema', () => {
  const text = writeFile(layoutOf('updates'), {
    title: '改了电话',
    date: '2026-11-23',
    kind: 'site',
    links: ['/about/'],
    body: '电话改了。',
  });
  expect(text).toBe(
    '---\ntitle: 改了电话\ndate: 2026-11-23\nkind: site\nlinks: [ /about/ ]\n---\n\n电话改了。\n',
  );
});
