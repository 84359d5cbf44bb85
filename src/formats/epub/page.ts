import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { escapeXml } from '../../site/address.ts';

/** One XHTML file of a book. */
export function page(title: string, children: RootContent[]): string {
  // XML alone forbids this sequence in text.
  const body = toHtml({ type: 'root', children }, { closeSelfClosing: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
