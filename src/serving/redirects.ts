import type { RegionEntry } from '../content/load.ts';
import { routes } from '../site/routes.ts';

/** Addresses that lead elsewhere: everything below a folder. */
export interface Redirect {
  /** `/luojiang/plans/2016-2020/` */
  under: string;
  to: string;
  /** What stands there now, for those whose browser doesn't go on by itself. */
  name: string;
}

/** Pages of a plan that is no longer on the site lead to the plan that replaces it, whose own clause ids mean something else. */
export function redirectsOf(regions: readonly Pick<RegionEntry, 'plans'>[]): Redirect[] {
  return regions.flatMap(({ plans }) => {
    const present = new Set(plans.map(({ plan }) => plan.id));
    return plans.flatMap(({ plan }) =>
      plan.details.replaces
        .filter((id) => !present.has(id))
        .map((id) => ({
          under: routes.plan({ region: plan.region, id }),
          to: `${routes.plan(plan)}#replaces`,
          name: plan.details.title,
        })),
    );
  });
}

/** Pages of a redirected plan that exist as files for servers that know of no redirects; other files aren't there any more. */
export const REDIRECTED_PAGES = ['', 'easy/', 'data/', 'corrections/', 'changes/'];

/** A page that leads on at once, without a script; its anchor takes the place of the one that was asked for. */
export function redirectPage({ to, name }: Redirect): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${to.replace(/#.*/, '')}">
<title>这一页搬走了 – 助残政策导航</title>
</head>
<body>
<main>
<h1>这一页搬走了</h1>
<p>这份规划已经由新的接替。<a href="${to}">看新的：${name}</a></p>
</main>
</body>
</html>
`;
}

/** The `_redirects` file that Netlify, Cloudflare Pages and their like read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ under, to }) => `${under}* ${to} 301\n`).join('');
}

/** The same for nginx, as lines of a server block. */
export function nginxRedirects(redirects: readonly Redirect[]): string[] {
  return redirects.map(({ under, to }) => `location ^~ ${under} { return 301 ${JSON.stringify(to)}; }`);
}
