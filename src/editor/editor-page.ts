import type { Backend } from './config.ts';

/** Where the editor is served. */
export const EDITOR = '/staff/edit/';

/** The page that holds the editor, with the only policy of the site that lets a script write styles, and ask a Git host. */
export function editorPage(backend: Backend): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(backend)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>内容编辑 - 助残政策导航</title>
<link rel="icon" href="/favicon.svg">
<script type="module" src="editor.js"></script>
</head>
<body>
<p id="opening">正在打开内容编辑。它要用 JavaScript；如果一直打不开，也可以直接改 content 文件夹里的文件，写法见 content/README.md。</p>
</body>
</html>
`;
}

function policyFor(backend: Backend): string {
  const hosts = Object.entries(backend ?? {}).flatMap(([key, value]) =>
    ['base_url', 'api_root', 'graphql_api_root'].includes(key) && typeof value === 'string'
      ? [new URL(value).origin]
      : [],
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Svelte puts the styles of each part into the page when it shows the part.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'blob:', 'data:', ...new Set(hosts)].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}
