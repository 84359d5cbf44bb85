import { createHash } from 'node:crypto';
import { escapeXml } from '../../site/address.ts';
import { addressInFile } from '../about.ts';
import type { Document } from '../document.ts';

/** What is true of every book: text alone, whose structure the tests hold. */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'unlocked'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    '全书只有文字和表格，没有图片、声音和动画。标题分级，目录可以跳转，表格标明了表头。字体、字号、颜色和行距可以在阅读软件里改。本书由网页自动转换，没有做过人工的无障碍认证。',
  ],
];

/** The package document: what the book is, and which files it holds in which order. */
export function packageDocument(document: Document, files: string[]): string {
  const { title, source, made, address, notice } = document;
  const items = files.map((file, i) => `<item id="part-${i + 1}" href="${file}" media-type="${XHTML}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(address)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>zh-CN</dc:language>
<dc:publisher>助残政策导航</dc:publisher>
<dc:date>${made}</dc:date>
<dc:source>${escapeXml(source)}</dc:source>
<dc:source>${escapeXml(addressInFile(address))}</dc:source>
${notice === undefined ? '' : `<dc:description>${escapeXml(notice)}</dc:description>\n`}<meta property="dcterms:modified">${made}T00:00:00Z</meta>
${ACCESSIBILITY.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="${XHTML}" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${files.map((_, i) => `<itemref idref="part-${i + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

const XHTML = 'application/xhtml+xml';

/** A name-based UUID (version 5 in form), so that a page's book keeps its identity from build to build. */
function uuidOf(address: string): string {
  const hex = createHash('sha1').update(`助残政策导航 ${address}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
