import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { SourceFile } from './files.ts';
import type { Finding, Path, Problem } from './problems.ts';
import { describeIssue, fieldName } from './describe-issue.ts';

/** How to mend the mistakes that the YAML reader has names for. */
const YAML_MENDING: Record<string, string> = {
  DUPLICATE_KEY: '同一个名称只写一次，删掉多余的一行',
  TAB_AS_INDENT: '行首用空格，不用制表符（Tab）',
  MISSING_CHAR: '引号要成对，补上结尾的引号',
  BAD_INDENT: '同一级的名称，行首的空格要一样多',
  ALIAS: '不用星号引用别处的内容，把内容写在这里；真要用星号开头，整个内容用英文单引号括起来',
  TAG_RESOLVE_FAILED: '内容不能用感叹号开头；真要写感叹号，整个内容用英文单引号括起来',
};

/** Puts findings in their place: in the file, on the line of the field. */
export type Locate = (findings: readonly Finding[]) => Problem[];

/** Data read from YAML, or what is wrong with it; never both. */
export type Read<T> =
  { data: T; problems: []; locate: Locate } | { data: undefined; problems: Problem[]; locate?: never };

/** A text file with front matter, split. */
export interface Split {
  /** The YAML between the two `---` lines. */
  yaml: string;
  /** The text after it. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

/** Splits front matter from body; `undefined` when the file does not start with a closed `---` block. */
export function splitFrontMatter(text: string): Split | undefined {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

/**
 * Reads YAML against a schema.
 * @param firstLine line of the file on which `yaml` starts: 1 for a YAML file, 2 for front matter.
 */
export function readYaml<S extends z.ZodType>(
  source: SourceFile,
  yaml: string,
  schema: S,
  firstLine = 1,
): Read<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const yamlProblem = (code: string, line: number): Problem => {
    const text = yaml.split('\n');
    const opened = code === 'MISSING_CHAR' ? text.findLastIndex((each, index) => index < line && /['"]/.test(each)) + 1 : 0;
    const place = opened > 0 ? opened : line;
    return {
      file: source.file,
      line: place + firstLine - 1,
      expected: '一行一项，写成“名称: 内容”，冒号用英文的，后面空一格',
      found: quoteLine(yaml, place),
      mend: YAML_MENDING[code] ?? '改好这一行的写法。内容里有英文冒号或引号时，整个内容用英文单引号括起来',
    };
  };
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    return {
      data: undefined,
      problems: mistakes
        .map((error) => yamlProblem(error.code, lines.linePos(error.pos[0]).line))
        .filter((each, index, all) => all.findIndex(({ line }) => line === each.line) === index),
    };
  }
  const value = valueOf(document);
  if (value === undefined) {
    const line = 1 + yaml.split('\n').findIndex((each) => /[:\s]\*\S/.test(each));
    const problem = yamlProblem('ALIAS', line);
    return { data: undefined, problems: [{ ...problem, expected: '每项内容都写出来' }] };
  }
  const result = schema.safeParse(value, { reportInput: true });
  const lineOf = (path: Path) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? firstLine : lines.linePos(offset).line + firstLine - 1;
  };
  if (result.success) {
    const locate: Locate = (findings) =>
      findings.map(({ at, line, ...words }) => ({
        file: source.file,
        line: at ? lineOf(at) : line,
        field: at && fieldName(at),
        ...words,
      }));
    return { data: result.data, problems: [], locate };
  }
  return {
    data: undefined,
    problems: result.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      return describeIssue(issue).map((words, index) => {
        const key = keys[index];
        const path = key === undefined ? issue.path : [...issue.path, key];
        return { file: source.file, line: lineOf(path), ...words };
      });
    }),
  };
}

/** Reads a whole YAML file. */
export function readYamlFile<S extends z.ZodType>(source: SourceFile, schema: S): Read<z.output<S>> {
  return readYaml(source, source.text, schema, 1);
}

/** Reads the front matter of a text file. */
export function readFrontMatter<S extends z.ZodType>(source: SourceFile, schema: S): Read<z.output<S>> {
  const split = splitFrontMatter(source.text);
  if (split) return readYaml(source, split.yaml, schema, 2);
  return {
    data: undefined,
    problems: [
      {
        file: source.file,
        line: 1,
        expected: '文件开头是一段文件信息，上下各有一行 ---',
        found: source.text.startsWith('---\n') ? '文件信息的末尾少了一行 ---' : quoteLine(source.text, 1),
        mend: '照着同一文件夹里别的文件，在文件信息的上下各写一行 ---',
      },
    ],
  };
}

/** What the YAML says; `undefined` when its aliases lead nowhere, or to more than any file holds. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function quoteLine(text: string, line: number): string {
  const content = text.split('\n')[line - 1]?.trim() ?? '';
  return content === '' ? '空行' : `“${content.slice(0, 60)}”`;
}

/** Where the deepest existing part of `path` stands in the YAML text. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
