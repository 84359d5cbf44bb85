import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAudit } from '../../src/dependencies/audit.ts';
import {
  isAllowed,
  lockSchema,
  manifestSchema,
  packagesIn,
  problemsOf,
} from '../../src/dependencies/dependencies.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = manifestSchema.parse(read('package.json'));
const lock = lockSchema.parse(read('package-lock.json'));

describe('the dependencies of the project', () => {
  it('are pinned, sealed, and under licences that are allowed', () => {
    expect(problemsOf(manifest, lock)).toEqual([]);
    expect(packagesIn(lock).length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  });

  it('are refused with a range, from elsewhere, or under another licence or none', () => {
    const other = {
      packages: {
        '': {},
        'node_modules/a/node_modules/b': { version: '1.0.0', license: 'AGPL-3.0', resolved: 'git+ssh://c/b' },
        'node_modules/d': {
          version: '2.0.0',
          resolved: 'https://registry.npmjs.org/d/-/d-2.0.0.tgz',
          integrity: 'sha512-0',
        },
      },
    };
    expect(
      problemsOf(
        { dependencies: { a: '^1.0.0' }, devDependencies: { e: 'latest' } },
        lockSchema.parse(other),
      ),
    ).toMatchInlineSnapshot(`
      [
        "a is "^1.0.0" in package.json; write the exact version",
        "e is "latest" in package.json; write the exact version",
        "node_modules/a/node_modules/b has no checksum of the npm registry in package-lock.json; install it from there",
        "b 1.0.0 is under "AGPL-3.0"; use another, or allow it in src/dependencies",
        "d 2.0.0 is under "no licence"; use another, or allow it in src/dependencies",
      ]
    `);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['SEE LICENSE IN FILE', false],
    ['', false],
  ])('licence %s: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});

describe('known holes', () => {
  it('are told, with their names and addresses', () => {
    const via = [{ title: 'Reads any file', url: 'https://example.org/1', severity: 'high' }, 'b'];
    const printed = JSON.stringify({ vulnerabilities: { a: { severity: 'high', range: '<2', via } } });
    expect(readAudit(printed)).toEqual({
      holes: ['a <2 (high): Reads any file https://example.org/1; through b'],
    });
    expect(readAudit('{"vulnerabilities":{}}')).toEqual({ holes: [] });
  });

  it('that could not be asked for are not taken for none', () => {
    expect(readAudit('{"message":"405 Method Not Allowed"}')).toEqual({ unasked: '405 Method Not Allowed' });
    expect(readAudit('{}')).toEqual({ unasked: 'npm audit answered in another shape' });
    expect(readAudit('')).toEqual({ unasked: 'npm audit printed nothing that can be read' });
  });
});
