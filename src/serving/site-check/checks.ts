import { HEALTH, healthSchema } from '../../health/health.ts';
import { HEADERS } from '../headers.ts';
import { HOST_FOLDER } from '../host-files.ts';
import { unpacked, type Answer } from './ask.ts';
import { onPages, PAGE_CHECKS, type Check } from './page-checks.ts';
import { checkOffline } from './offline.ts';
import { checkAgain, checkKept, checkPacked, checkRange } from './transfer.ts';

const CLOSED = [400, 403, 404];
const NOWHERE = '/there-is-no-such-page/';
const isLocal = (origin: string) => /^(?:localhost|127\.|\[::1\])/.test(new URL(origin).hostname);

function missingHeaders(path: string, { headers }: Answer): string[] {
  return Object.entries(HEADERS)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name, value]) => {
      const found = headers[name.toLowerCase()];
      return `${path} 的 ${name} 应该是“${value}”，现在${found === undefined ? '没有' : `是“${String(found)}”`}`;
    });
}

/** All checks, in the order in which they are told. */
export const CHECKS: readonly Check[] = [
  ...PAGE_CHECKS,
  {
    id: 'secure',
    name: '用加密的地址（https）',
    run: ({ origin }) =>
      origin.startsWith('https:') || isLocal(origin) ? [] : [`${origin} 不是 https 地址`],
  },
  {
    id: 'address',
    name: '网站地图写的是这个网站自己的地址',
    run: ({ origin, sitemap }) => {
      const other = sitemap.find((address) => new URL(address, origin).origin !== origin);
      if (other === undefined || isLocal(origin)) return [];
      return [`/sitemap.xml 里是 ${other}，生成网站时要设 SITE_URL=${origin}`];
    },
  },
  {
    id: 'headers',
    name: '安全响应头齐全',
    run: async (site) => {
      const others = [NOWHERE, '/favicon.svg', ...(site.hashed === undefined ? [] : [site.hashed])];
      const asked = await Promise.all(others.map(async (path) => missingHeaders(path, await site.ask(path))));
      const pages = [...site.pages].flatMap(([path, { answer }]) => missingHeaders(path, answer));
      return [...asked.flat(), ...pages];
    },
  },
  {
    id: 'cookies',
    name: '不放 Cookie',
    run: async (site) => {
      const missing = await site.ask(NOWHERE);
      return [
        ...(missing.headers['set-cookie'] ? [`${NOWHERE} 放了 Cookie`] : []),
        ...onPages(site, (_html, { headers }) => (headers['set-cookie'] ? '放了 Cookie' : undefined)),
      ];
    },
  },
  {
    id: 'redirects',
    name: '地址少了最后一个斜杠，会转过去',
    run: async ({ ask, pages, origin }) => {
      const folders = [...pages.keys()].filter((path) => /^\/[^/]+\/$/.test(path));
      const problems = await Promise.all(
        folders.map(async (path) => {
          const { status, headers } = await ask(path.slice(0, -1));
          const to = headers.location;
          if (
            [301, 308].includes(status) &&
            to !== undefined &&
            new URL(to, origin).href === `${origin}${path}`
          )
            return [];
          return [`${path.slice(0, -1)} 应该永久转到 ${path}，现在是 ${status} ${to ?? ''}`.trim()];
        }),
      );
      return problems.flat();
    },
  },
  {
    id: 'not-found',
    name: '找不到的地址，显示“找不到这一页”',
    run: async ({ ask }) => {
      const answer = await ask(NOWHERE);
      return [
        ...(answer.status === 404 ? [] : [`${NOWHERE} 的状态码应该是 404，现在是 ${answer.status}`]),
        ...(unpacked(answer).includes('找不到这一页') ? [] : [`${NOWHERE} 显示的不是网站自己的页面`]),
      ];
    },
  },
  { id: 'packed', name: '文字压缩以后再传', run: checkPacked },
  { id: 'range', name: '可以只要文件的一部分', run: checkRange },
  { id: 'again', name: '页面每次都问有没有更新，没有就不再传', run: checkAgain },
  { id: 'kept', name: '名称随内容变的文件，浏览器一直留着', run: checkKept },
  { id: 'offline', name: '能保存供离线使用', run: checkOffline },
  {
    id: 'closed',
    name: '不列文件夹，点开头的文件打不开',
    run: async ({ ask }) => {
      const paths = [
        '/_astro/',
        `/${HOST_FOLDER}/nginx.conf`,
        '/.git/config',
        '/.env',
        '/%2e%2e/package.json',
      ];
      const open = await Promise.all(
        paths.map(async (path) => {
          const { status, body } = await ask(path);
          return CLOSED.includes(status) && !/Index of|add_header|\[core\]/.test(body.toString())
            ? []
            : [`${path} 打得开（${status}）`];
        }),
      );
      return open.flat();
    },
  },
  {
    id: 'health',
    name: '网站的版本说得清，和本机生成的一样',
    run: async ({ ask, localHealth }) => {
      const answer = await ask(HEALTH);
      if (answer.status !== 200) return [`${HEALTH} 的状态码是 ${answer.status}`];
      const text = unpacked(answer).toString();
      if (localHealth !== undefined && text !== localHealth)
        return [`${HEALTH} 和本机的 dist${HEALTH} 不一样：可能还没有更新，或者只更新了一部分`];
      return healthSchema.safeParse(parsed(text)).success ? [] : [`${HEALTH} 的内容不对`];
    },
  },
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What isn't JSON has no shape either.
    return undefined;
  }
}
