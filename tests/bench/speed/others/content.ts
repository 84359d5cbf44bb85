import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../support/pages.ts';

/** A plan or guide as plain Markdown, as the site offers it to take away. */
export interface Text {
  /** `luojiang/guides/nursing-subsidy`: the same address everywhere. */
  path: string;
  title: string;
  /** Without the title. */
  body: string;
}

const TAKEN = /^([\w-]+\/(?:plans|guides)\/[\w-]+)\/[\w-]+\.md$/;

/** All plans and guides of all regions. */
export function texts(): Text[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = TAKEN.exec(name.replaceAll('\\', '/'))?.[1];
    if (path === undefined) return [];
    const [, title = '', body = ''] = /^# (.*)\n([^]*)$/.exec(readFileSync(join(DIST, name), 'utf8')) ?? [];
    return [{ path, title, body }];
  });
}
