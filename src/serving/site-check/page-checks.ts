import { policyFor } from '../csp.ts';
import type { Answer } from './ask.ts';
import type { Site } from './site.ts';

/** One thing that a deployed site must do; `run` tells in Chinese where it doesn't. */
export interface Check {
  id: string;
  name: string;
  run: (site: Site) => Promise<string[]> | string[];
}

/** Every page that `wrong` says something of. */
export const onPages = (site: Site, wrong: (html: string, answer: Answer) => string | undefined): string[] =>
  [...site.pages].flatMap(([path, { html, answer }]) => {
    const found = wrong(html, answer);
    return found === undefined ? [] : `${path} ${found}`;
  });

const ASKS_ELSEWHERE =
  /<(?:script|img|iframe|source|video|audio|embed|track)\b[^>]*\ssrc="((?:https?:)?\/\/[^"]+)"/g;
const LINKS_ELSEWHERE =
  /<link\b(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon)")[^>]*\shref="((?:https?:)?\/\/[^"]+)"/g;

/** What every page must be. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    id: 'pages',
    name: '网站地图里的每一页都打得开',
    run: (site) => [
      ...(site.sitemap.length === 0 ? ['/sitemap.xml 打不开，或者里面没有地址'] : []),
      ...onPages(site, (_html, { status, headers }) =>
        status !== 200
          ? `的状态码是 ${status}`
          : headers['content-type']?.replaceAll(' ', '').toLowerCase() === 'text/html;charset=utf-8'
            ? undefined
            : `的类型是“${headers['content-type'] ?? ''}”，应该是 text/html; charset=utf-8`,
      ),
    ],
  },
  {
    id: 'policy',
    name: '每一页的内容安全策略（CSP）和内容相符',
    run: (site) =>
      onPages(site, (html) =>
        html.includes(`<meta http-equiv="content-security-policy" content="${policyFor(html)}">`)
          ? undefined
          : '的策略和页面里的脚本、样式对不上，可能被改过，或者被插进了别的东西',
      ),
  },
  {
    id: 'third-party',
    name: '不向别的网站要东西',
    run: (site) =>
      onPages(site, (html) => {
        const found = [...html.matchAll(ASKS_ELSEWHERE), ...html.matchAll(LINKS_ELSEWHERE)]
          .map(([, address = '']) => new URL(address, site.origin))
          .find(({ origin }) => origin !== site.origin);
        return found && `要 ${found.href}`;
      }),
  },
];
