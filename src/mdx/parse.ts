import type { Image, Node, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { splitFrontMatter } from '../content/read-data.ts';

/** The elements an author may write, and for each its attributes: `true` = required. */
export type AllowedElements = Record<string, Record<string, boolean>>;

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const SAFE_LINK = /^(?:https?:\/\/|\/(?!\/)|#|tel:\+?[\d-]+$|mailto:)/i;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkCjkFriendly).freeze();

/**
 * Parses the body of an MDX file into a tree that holds Markdown and the allowed elements, nothing that runs:
 * imports, expressions, HTML tags and unknown elements are problems. Positions are lines of the whole file.
 */
export function parseMdx(source: SourceFile, allowed: AllowedElements): { tree: Root; problems: Problem[] } {
  const split = splitFrontMatter(source.text);
  // Front matter without an end is a problem of its own; read as text it would only yield mistakes that follow from it.
  if (!split && source.text.startsWith('---')) return { tree: { type: 'root', children: [] }, problems: [] };
  let tree: Root;
  try {
    tree = parseBody(source.text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: { type: 'root', children: [] }, problems: [syntaxProblem(source, error)] };
  }
  const problems: Problem[] = [];
  tree.children = safe(tree.children, source, allowed, problems);
  return { tree, problems };
}

/** The tree of what stands behind the front matter, unchecked; throws a `VFileMessage` if it can't be parsed. */
export function parseBody(text: string): Root {
  const split = splitFrontMatter(text);
  return parser.parse(split ? '\n'.repeat(split.bodyLine - 1) + split.body : text);
}

/** The value of a plain attribute, `undefined` when it is not written. */
export function attribute(element: JsxElement, name: string): string | undefined {
  for (const each of element.attributes) {
    if (each.type === 'mdxJsxAttribute' && each.name === name && typeof each.value === 'string')
      return each.value;
  }
  return undefined;
}

export function isElement(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function lineOf(node: Node): number | undefined {
  return node.position?.start.line;
}

function syntaxProblem(source: SourceFile, message: VFileMessage): Problem {
  const unclosed = /closing tag for `<(\w+)>` \((\d+):/.exec(message.reason);
  if (unclosed?.[1] && unclosed[2]) {
    const name = unclosed[1];
    return {
      file: source.file,
      line: Number(unclosed[2]),
      field: `<${name}>`,
      expected: `每个 <${name}> 都有自己的 </${name}>`,
      found: `<${name}> 没有结束`,
      mend: `在要包住的内容后面加上 </${name}>`,
    };
  }
  return {
    file: source.file,
    line: message.line,
    expected: 'Markdown，加上模板里列出的那几种标记',
    found: source.text.split('\n')[(message.line ?? 1) - 1]?.trim().slice(0, 60) || message.reason,
    mend: '检查这一行的尖括号 < > 和花括号 { }：标记要成对；文字里要用尖括号时，写成全角＜＞；标记内容里的引号用中文的“”',
  };
}

function safe<N extends RootContent>(
  nodes: N[],
  source: SourceFile,
  allowed: AllowedElements,
  problems: Problem[],
): N[] {
  return nodes.filter((node) => {
    const refused = refuse(node, allowed);
    if (refused) problems.push({ file: source.file, line: lineOf(node), ...refused });
    if (refused || isComment(node)) return false;
    if ('children' in node) {
      node.children = safe(node.children as RootContent[], source, allowed, problems) as typeof node.children;
    }
    return true;
  });
}

function isComment(node: Node): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    'value' in node &&
    typeof node.value === 'string' &&
    /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)
  );
}

function refuse(node: Node, allowed: AllowedElements): Omit<Problem, 'file' | 'line'> | undefined {
  if (isElement(node)) return refuseElement(node, allowed);
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        expected: '正文',
        found: 'import 或 export',
        mend: '删掉这一行，内容文件里不能写程序',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node)
        ? undefined
        : {
            expected: '正文',
            found: '花括号里的程序',
            mend: '删掉花括号；文字里要用花括号时，写成全角｛｝',
          };
    case 'image': {
      const { url, alt } = node as Image;
      if (/^\/(?!\/)/.test(url) && alt !== null && alt !== undefined && alt !== '') return undefined;
      return {
        expected: '图片放在这个网站里（地址以 / 开头），并写明图上是什么：![图上是什么](/地址)',
        found: `![${alt ?? ''}](${url.slice(0, 60)})`,
        mend: '把图片放进 public 文件夹，在方括号里写一句说明',
      };
    }
    case 'link':
    case 'definition': {
      const url = 'url' in node && typeof node.url === 'string' ? node.url : '';
      return SAFE_LINK.test(url)
        ? undefined
        : {
            expected: '以 /、#、https://、tel: 或 mailto: 开头的地址',
            found: `“${url.slice(0, 60)}”`,
            mend: '换成上面几种地址之一',
          };
    }
    default:
      return undefined;
  }
}

function refuseElement(
  node: JsxElement,
  allowed: AllowedElements,
): Omit<Problem, 'file' | 'line'> | undefined {
  const name = node.name ?? '';
  const attributes = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  const names = Object.keys(allowed).map((each) => `<${each}>`);
  if (!attributes) {
    return {
      field: `<${name}>`,
      expected:
        names.length > 0 ? `只有这几种标记：${names.join('、')}` : '这种文件里不能用标记，只写 Markdown',
      found: `<${name}>`,
      mend: '删掉这个标记，或检查它的拼写（区分大小写）',
    };
  }
  for (const each of node.attributes) {
    if (
      each.type !== 'mdxJsxAttribute' ||
      typeof each.value !== 'string' ||
      !Object.hasOwn(attributes, each.name)
    ) {
      const written = each.type === 'mdxJsxAttribute' ? each.name : '{…}';
      return {
        field: `<${name}>`,
        expected: `只有这几项，内容写在英文双引号里：${Object.keys(attributes).join('、') || '（没有）'}`,
        found: written,
        mend: `删掉 ${written}，或写成 ${written}="…"`,
      };
    }
  }
  const missing = Object.keys(attributes).find(
    (each) => attributes[each] === true && attribute(node, each) === undefined,
  );
  if (missing === undefined) return undefined;
  return {
    field: `<${name}>`,
    expected: `写明 ${missing}="…"`,
    found: '没有写',
    mend: `在 <${name} 后面加上 ${missing}="…"`,
  };
}
