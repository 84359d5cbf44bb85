import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isScalar, LineCounter, parseDocument, visit as visitYaml, isPair } from 'yaml';
import { splitFrontMatter } from '../content/read-data.ts';
import type { SourceFile } from '../content/files.ts';
import { lineOf, parseBody } from '../mdx/parse.ts';

/** A piece of text that editors wrote. */
export interface Passage {
  text: string;
  line: number;
  /** Whether it is the value of a field, or Markdown. */
  field: boolean;
}

/** A file in which editors write, ready to be checked. */
export interface Written {
  file: string;
  text: string;
  passages: Passage[];
  body: Root;
}

/** Fields that hold official words, names, or nothing that is read. */
const NOT_PROSE = new Set([
  'quote',
  'name',
  'title',
  'source',
  'url',
  'say',
  'rule',
  'clause',
  'plan',
  'id',
  'bodies',
  'file',
  'from',
  'basis',
]);

/** Whether editors write prose in a file; the text of plans is official, and synonyms are what readers type. */
export function isProse(file: string): boolean {
  if (/\/plans\/.*(?<!\.easy)\.mdx$/.test(file)) return false;
  return /\.mdx$|^(?:site|accessibility|glossary|terms)\.yaml$|^questions\/|\/region\.yaml$/.test(file);
}

/** Splits a file into what can be checked; Markdown must parse. */
export function readWritten({ file, text }: SourceFile): Written {
  const split = splitFrontMatter(text);
  const markdown = file.endsWith('.mdx');
  const yaml = markdown ? (split?.yaml ?? '') : text;
  const body: Root = markdown ? parseBody(text) : { type: 'root', children: [] };
  return { file, text, body, passages: [...fields(yaml, markdown ? 2 : 1), ...blocks(body)] };
}

function fields(yaml: string, firstLine: number): Passage[] {
  const lines = new LineCounter();
  const found: Passage[] = [];
  visitYaml(parseDocument(yaml, { lineCounter: lines }), {
    Pair(_key, pair) {
      return isScalar(pair.key) && NOT_PROSE.has(String(pair.key.value)) ? visitYaml.SKIP : undefined;
    },
    Scalar(key, node, path) {
      if (key === 'key' && isPair(path.at(-1))) return;
      if (typeof node.value !== 'string' || !/\p{Script=Han}/u.test(node.value)) return;
      found.push({
        text: node.value,
        line: lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1,
        field: true,
      });
    },
  });
  return found;
}

function blocks(body: Root): Passage[] {
  const found: Passage[] = [];
  visit(body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    found.push({ text: toString(node), line: lineOf(node) ?? 1, field: false });
  });
  return found;
}

/** The editors' own words: quotations, titles of documents and addresses are blanked, with the length kept. */
export function ownWords(text: string): string {
  return text.replace(/“[^“”]*”|《[^《》]*》|https?:\/\/[\w./?=&%#:~+-]+/g, (found) =>
    '□'.repeat(found.length),
  );
}
