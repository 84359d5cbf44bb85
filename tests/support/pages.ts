import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(process.cwd(), 'dist');

/** Addresses of all built pages: `/`, `/luojiang/plans/2021-2025/`, `/404.html`. */
export function builtPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** File of a built page. */
export function fileOf(address: string): string {
  return join(DIST, address.endsWith('/') ? `${address}index.html` : address);
}

/** One page of each template, the heaviest of its kind. */
export const TEMPLATES = {
  home: '/',
  region: '/luojiang/',
  plan: '/luojiang/plans/2021-2025/',
  planWithRebuiltTable: '/fuzhou/plans/2021-2025/',
  easy: '/luojiang/plans/2021-2025/easy/',
  data: '/luojiang/plans/2021-2025/data/',
  corrections: '/fuzhou/plans/2021-2025/corrections/',
  guides: '/guides/',
  entitlement: '/guides/nursing-subsidy/',
  regionGuides: '/luojiang/guides/',
  guide: '/luojiang/guides/nursing-subsidy/',
  easyGuide: '/luojiang/guides/nursing-subsidy/easy/',
  wizard: '/jianghai/wizard/',
  search: '/luojiang/search/',
  glossary: '/glossary/',
  indicators: '/indicators/',
  settings: '/settings/',
  prose: '/accessibility/',
  about: '/about/',
  notFound: '/404.html',
} as const;
