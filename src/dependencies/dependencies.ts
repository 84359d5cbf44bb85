import { z } from 'astro/zod';

/** Licences under which code may be used and passed on with a site under MIT; what is only a tool of the build included. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]);

const ranges = z.record(z.string(), z.string()).default({});

/** What matters here of `package.json`. */
export const manifestSchema = z.object({ dependencies: ranges, devDependencies: ranges });

/** What matters here of `package-lock.json`. */
export const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().default(false),
    }),
  ),
});

/** A package that `npm ci` installs. */
export interface Package {
  name: string;
  version: string;
  licence: string;
  /** Whether it only serves development and tests. */
  dev: boolean;
}

type Manifest = z.output<typeof manifestSchema>;
type Lock = z.output<typeof lockSchema>;

/** The packages of the lock file, once each, by name. */
export function packagesIn({ packages }: Lock): Package[] {
  const all = Object.entries(packages).flatMap(([path, { version, license, dev }]): [string, Package][] => {
    if (path === '' || version === undefined) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [[`${name}@${version}`, { name, version, licence: license ?? '', dev }]];
  });
  return [...new Map(all).values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Whether a licence, or a choice or a sum of some (`MIT OR GPL-3.0`, `MIT AND ISC`), lets its code be used here. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((each) => ALLOWED.has(each.trim())));
}

/** What is wrong with the dependencies as they are written down: ranges, other sources, licences. */
export function problemsOf({ dependencies, devDependencies }: Manifest, lock: Lock): string[] {
  const ranged = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(range))
    .map(([name, range]) => `${name} is "${range}" in package.json; write the exact version`);
  const elsewhere = (resolved?: string) => resolved?.startsWith('https://registry.npmjs.org/') === false;
  const unsealed = Object.entries(lock.packages)
    .filter(([path, { resolved, integrity }]) => path !== '' && (elsewhere(resolved) || !integrity))
    .map(
      ([path]) => `${path} has no checksum of the npm registry in package-lock.json; install it from there`,
    );
  const unlicensed = packagesIn(lock)
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under "${licence || 'no licence'}"; use another, or allow it in src/dependencies`,
    );
  return [...ranged, ...unsealed, ...unlicensed];
}
