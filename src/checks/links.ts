import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../content/problems.ts';
import { lineOf } from '../mdx/parse.ts';
import { finding } from './finding.ts';
import type { Written } from './written.ts';

/** Addresses of the site without their anchors; the anchors where they are known from the content. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

const SAYS_NOTHING =
  /^(?:请?点击?(?:这里|此处|进入|查看|下载)?|这里|此处|这|更多|查看更多|了解更多|详情|查看详情|查看|链接|网址|下载|here|more|https?:\/\/.*|www\..*)$/i;

/** Links within the site lead to a page that exists, and to a place on it; those into a region `elsewhere` are left out. */
export function checkLinks(
  { file, body, text }: Written,
  addresses: Addresses,
  own?: string,
  elsewhere: ReadonlySet<string> = new Set(),
): Problem[] {
  const found: { url: string; line: number | undefined }[] = [];
  visit(body, 'link', (node) => {
    found.push({ url: node.url, line: lineOf(node) });
  });
  if (file.startsWith('updates/'))
    text.split('\n').forEach((row, index) => {
      for (const [, url = ''] of row.matchAll(/(?:^\s*-|links: \[|,)\s*['"]?(\/[^\s,'"\]]*)/g))
        found.push({ url, line: index + 1 });
    });
  return found.flatMap(({ url, line }) => {
    const [path = '', anchor = ''] = (url.startsWith('#') ? `${own ?? ''}${url}` : url).split('#');
    if (!path.startsWith('/') || elsewhere.has(path.split('/')[1] ?? '')) return [];
    const anchors = addresses.get(path);
    if (addresses.has(path) && (anchor === '' || !anchors || anchors.has(decodeURI(anchor)))) return [];
    const slashed = `${path}/`;
    return [
      finding('link', file, {
        line,
        expected: '这个网站里有的地址',
        found: addresses.has(path) ? `${path} 上没有 #${anchor}` : url,
        mend: '打开要去的那一页，把地址栏里网站名后面的部分抄过来',
        ...(addresses.has(slashed) && { suggestion: slashed }),
      }),
    ];
  });
}

/** The text of a link says where it leads, read alone. */
export function checkPurpose({ file, body }: Written): Problem[] {
  const problems: Problem[] = [];
  visit(body, 'link', (node) => {
    const said = toString(node).trim();
    if (said !== '' && !SAYS_NOTHING.test(said)) return;
    problems.push(
      finding('link-purpose', file, {
        line: lineOf(node),
        expected: '单独听也知道去哪里的文字，例如：[罗江区的规划](/luojiang/)',
        found: `“${said}”`,
        mend: '把要去的那一页的标题写进方括号',
      }),
    );
  });
  return problems;
}
