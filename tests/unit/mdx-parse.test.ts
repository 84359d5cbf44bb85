import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMdx, type AllowedElements } from '../../src/mdx/parse.ts';

const ALLOWED: AllowedElements = { Box: { id: false }, Note: { says: true } };

/** The problems of a body that starts on line 4 of its file, as `line field found`. */
function problemsOf(body: string, allowed = ALLOWED): string[] {
  const { problems } = parseMdx({ file: 'a.mdx', text: `---\ntitle: 甲\n---\n${body}` }, allowed);
  return problems.map(({ line, field, found }) => [line, field, found].filter(Boolean).join(' '));
}

describe('what may be written', () => {
  it.each([
    ['Markdown', '## 一、标题\n\n- 一项\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n**粗**'],
    [
      'an allowed element with its attributes',
      '<Box id="box5">\n\n文字<Note says="照原样。">，</Note>\n\n</Box>',
    ],
    ['an element without content', '文字<Note says="照原样。" />。'],
    ['a comment of its own', '{/* 还没有核对 */}\n\n文字'],
    ['a comment in a line', '文字{/* 还没有核对 */}。'],
    [
      'links to this site, to others, to a phone and to mail',
      '[甲](/about/)[乙](#details)[丙](https://example.org/)[丁](tel:12385)[戊](mailto:a@example.org)',
    ],
    ['full-width brackets', '＜残联＞｛注｝'],
  ])('%s', (_name, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('leaves comments out of the text', () => {
    const { tree } = parseMdx({ file: 'a.mdx', text: '前{/* 注 */}后' }, ALLOWED);
    expect(toString(tree)).toBe('前后');
  });
});

describe('what may not be written, with its line', () => {
  it.each([
    ['an import', '文字\n\nimport A from "./a.ts"', '6 import 或 export'],
    ['an export', 'export const a = 1', '4 import 或 export'],
    ['an expression of its own', '文字\n\n{1 + 1}', '6 花括号里的程序'],
    ['an expression in a line', '文字\n{process.env.HOME}', '5 花括号里的程序'],
    ['an expression between comments', '{/* 注 */ alert(1) /* 注 */}', '4 花括号里的程序'],
    ['an HTML tag', '文字\n\n<div>\n\n文字\n\n</div>', '6 <div> <div>'],
    ['an HTML tag in a line', '一行\n二行<b>粗</b>', '5 <b> <b>'],
    ['a script', '<script>alert(1)</script>', '4 <script> <script>'],
    ['a fragment', '<>文字</>', '4 <> <>'],
    ['an element of another kind of file', '<Table>\n\n文字\n\n</Table>', '4 <Table> <Table>'],
    ['a name in other letters', '文字<note says="甲">乙</note>', '4 <note> <note>'],
    [
      'an element of JavaScript’s own objects',
      '文字<constructor>甲</constructor>',
      '4 <constructor> <constructor>',
    ],
    ['an unknown attribute', '<Box colour="red">\n\n文字\n\n</Box>', '4 <Box> colour'],
    ['an attribute of JavaScript’s own objects', '<Box toString="a">\n\n文字\n\n</Box>', '4 <Box> toString'],
    ['an event attribute', '文字\n\n<Box onClick="alert(1)">\n\n文字\n\n</Box>', '6 <Box> onClick'],
    ['an attribute without a value', '<Box id>\n\n文字\n\n</Box>', '4 <Box> id'],
    ['an attribute with an expression', '<Box id={name}>\n\n文字\n\n</Box>', '4 <Box> id'],
    ['a spread attribute', '<Box {...props}>\n\n文字\n\n</Box>', '4 <Box> {…}'],
    ['a missing attribute', '一\n二<Note>三</Note>', '5 <Note> 没有写'],
    ['a javascript: link', '文字\n[甲](javascript:alert(1))', '5 “javascript:alert(1)”'],
    ['a javascript: link in capitals', '[甲](JavaScript:alert(1))', '4 “JavaScript:alert(1)”'],
    ['a data: link', '[甲](data:text/html,1)', '4 “data:text/html,1”'],
    ['a link that borrows the protocol', '[甲](//example.org/)', '4 “//example.org/”'],
    ['a link without a slash', '[甲](about/)', '4 “about/”'],
    ['a link defined below', '[甲][乙]\n\n[乙]: javascript:alert(1)', '6 “javascript:alert(1)”'],
    ['an image from data:', '![甲](data:image/png;base64,AAAA)', '4 ![甲](data:image/png;base64,AAAA)'],
    [
      'an image from another host, which would be a request to it',
      '![甲](https://example.org/a.png)',
      '4 ![甲](https://example.org/a.png)',
    ],
  ])('%s', (_name, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  it('finds everything at once, elements in elements too', () => {
    expect(problemsOf('<Box>\n\n<b>甲</b>{1}\n\n</Box>\n\n[乙](data:,)')).toEqual([
      '6 <b> <b>',
      '6 花括号里的程序',
      '10 “data:,”',
    ]);
  });

  it('takes what it refuses out of the tree', () => {
    const { tree } = parseMdx({ file: 'a.mdx', text: '前<script>坏</script>后' }, ALLOWED);
    expect(toString(tree)).toBe('前后');
  });
});

describe('what MDX cannot read, with its line', () => {
  it.each([
    ['an element that is not closed', '文字\n\n<Box>\n\n文字', '6 <Box> <Box> 没有结束'],
    [
      'an element that is not closed in its line',
      '一\n二<Note says="甲">三\n\n四',
      '5 <Note> <Note> 没有结束',
    ],
    ['an end without a start', '文字\n\n</Box>', '6 </Box>'],
    ['ends in the wrong order', '<Box>\n\n甲<Note says="乙">丙\n\n</Box></Note>', '6 <Note> <Note> 没有结束'],
    ['a bare angle bracket', '甲\n\n人数<96', '6 人数<96'],
    [
      'a quotation mark that is not closed',
      '甲\n\n乙<Note says="丙>丁</Note>',
      '6 乙<Note says="丙>丁</Note>',
    ],
    ['a brace that is not closed', '甲\n\n乙{丙\n\n丁', '6 乙{丙'],
  ])('%s', (_name, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });
});

describe('Chinese emphasis', () => {
  it.each([
    ['**注意：**请', '注意：'],
    ['请**“看”**这里', '“看”'],
    ['**（一）保障。**符合', '（一）保障。'],
  ])('%s is strong', (markdown, strong) => {
    const { tree } = parseMdx({ file: 'a.mdx', text: markdown }, {});
    const [paragraph] = tree.children;
    const found =
      paragraph?.type === 'paragraph' ? paragraph.children.find((each) => each.type === 'strong') : undefined;
    expect(found && toString(found)).toBe(strong);
    expect(toString(tree)).not.toContain('*');
  });
});
