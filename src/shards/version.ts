import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { QUALITY } from '../serving/precompress.ts';
import { buildDate, checkoutAt, today } from '../time/build-date.ts';

/** What parts of one site must have in common, each with what to say where they haven't. */
export const COMMON = {
  code: 'other code (src, public, packages)',
  content: 'other shared content (content, without its regions)',
  settings: 'another SITE_URL, STAFF_EDITOR or BROTLI_QUALITY',
  days: 'another day (set SOURCE_DATE_EPOCH to the same time for all of them)',
} as const;

const text = z.string();

export const versionSchema = z.strictObject({ code: text, content: text, settings: text, days: text });

/** What a part is built from, but for its regions. */
export type Version = z.output<typeof versionSchema>;

/** The version that this checkout would build now. */
export function versionOf(project: string, content: string): Version {
  const shared = readdirSync(content).filter((name) => name !== 'regions' && !name.startsWith('.'));
  const days = [buildDate(checkoutAt(project), new Date()), today()];
  return {
    code: hashOf(project, ['src', 'public', 'astro.config.mjs', 'package-lock.json']),
    content: hashOf(content, shared),
    settings: JSON.stringify([process.env['SITE_URL'] ?? '', process.env['STAFF_EDITOR'] ?? '', QUALITY]),
    days: days.map((day) => day.toISOString().slice(0, 10)).join(' '),
  };
}

/** A digest of the names and bytes of everything in these files and folders of `root`. */
export function hashOf(root: string, names: readonly string[]): string {
  const digest = createHash('sha256');
  const add = (path: string) => {
    digest.update(`${path.length} ${path} `);
    digest.update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  };
  const walk = (path: string) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort(byName)) {
      if (entry.isDirectory()) walk(`${path}/${entry.name}`);
      else add(`${path}/${entry.name}`);
    }
  };
  for (const name of [...names].filter((each) => existsSync(join(root, each))).sort()) {
    if (statSync(join(root, name)).isDirectory()) walk(name);
    else add(name);
  }
  return digest.digest('hex').slice(0, 16);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
