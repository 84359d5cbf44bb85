import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/content/load.ts';
import { GUIDE, PLAN, REGION, withBrokenContent, type BrokenContent } from '../support/broken-content.ts';
import { attributeOf, elementsIn, textIn } from '../support/html.ts';
import { HOSTILE } from '../support/hostile.ts';
import { scriptingIn } from '../support/scripting.ts';

/** Fields that take any text, as lines of their files; `*` stands for the text that is put there. */
const FIELDS: readonly [file: string, line: RegExp, written: string][] = [
  [GUIDE, /^summary: .*$/m, 'summary: *'],
  [GUIDE, /^who: .*$/m, 'who: *'],
  [GUIDE, /^ {2}- \{ text: 要人长期照护, cite: 2 \}$/m, '  - { text: *, cite: 2 }'],
  [GUIDE, /^ {2}- \{ name: 区民政局, role: lead, cite: 2 \}$/m, '  - { name: *, role: lead, cite: 2 }'],
  [GUIDE, /^ {2}- 这是护理补贴。$/m, '  - *'],
  [GUIDE, /^ask: .*$/m, 'ask: *'],
  [PLAN, /^title: .*$/m, 'title: *'],
  [PLAN, /^shortTitle: .*$/m, 'shortTitle: *'],
  [PLAN, /^issuedBy: .*$/m, 'issuedBy: [*]'],
  [PLAN, /^ {2}basis: .*$/m, '  basis: *'],
  [REGION, /^name: .*$/m, 'name: *'],
  [REGION, /^fullName: .*$/m, 'fullName: *'],
  ['entitlements/care-allowance.mdx', /^name: .*$/m, 'name: *'],
  ['entitlements/care-allowance.mdx', /^everyday: .*$/m, 'everyday: [*]'],
  ['entitlements/care-allowance.mdx', /^summary: .*$/m, 'summary: *'],
  ['glossary.yaml', /^ {2}meaning: .*$/m, '  meaning: *'],
  ['site.yaml', /^ {2}name: .*$/m, '  name: *'],
  ['pages/about.mdx', /^title: .*$/m, 'title: *'],
  ['pages/about.mdx', /^description: .*$/m, 'description: *'],
  ['questions/age.yaml', /^title: .*$/m, 'title: *'],
  ['questions/age.yaml', /^hint: .*$/m, 'hint: *'],
  ['questions/age.yaml', /^where: .*$/m, 'where: *'],
  ['sign-videos/care.mdx', /^why: .*$/m, 'why: *'],
  ['sign-videos/care.mdx', /^ {2}by: .*$/m, '  by: *'],
];

/** Of these a guide or plan is made into braille, which has no signs for the rest: the build refuses that. */
const WRITABLE = HOSTILE.filter((text) => /^[\w<>=/().]+$/.test(text.replaceAll(' ', '')));

/** Writes into a field the first of the texts, from the given one on, that the check takes. */
function fill(content: BrokenContent, [file, line, written]: (typeof FIELDS)[number], from: number): boolean {
  const before = content.read(file);
  const texts = /^(?:regions|entitlements|glossary|site)/.test(file) ? WRITABLE : HOSTILE;
  for (let tried = 0; tried < 6; tried += 1) {
    const text = texts[(from + tried) % texts.length] ?? '';
    content.edit(
      file,
      line,
      written.replace('*', () => JSON.stringify(`${text}甲`)),
    );
    if (inspectContent(content.root).problems.length === 0) return true;
    content.write(file, before);
  }
  return false;
}

describe('a site of texts that try to become a program', () => {
  const dist = mkdtempSync(join(tmpdir(), 'hostile-'));
  let filled = 0;
  let pages: string[] = [];
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  beforeAll(() => {
    withBrokenContent(
      (content) => {
        FIELDS.forEach((field, index) => (filled += fill(content, field, index) ? 1 : 0));
      },
      (root) => {
        const { status, stderr } = spawnSync('astro', ['build', '--silent', '--outDir', dist], {
          env: { ...process.env, CONTENT_DIR: root, ASTRO_TELEMETRY_DISABLED: '1' },
          encoding: 'utf8',
        });
        expect(status, stderr).toBe(0);
      },
    );
    pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  }, 120_000);

  it('holds them in many places, and as text', () => {
    expect(filled).toBeGreaterThan(FIELDS.length / 2);
    const guide = readFileSync(join(dist, 'ceshi/guides/care-allowance/index.html'), 'utf8');
    expect(guide.match(/&lt;(?:script|\/|img|svg|math|iframe)/g)?.length).toBeGreaterThan(3);
  });

  it('runs nothing, loads nothing and leads nowhere that the pages’ own code doesn’t', () => {
    expect(pages.length).toBeGreaterThan(20);
    // Scripts of the site stand in its templates; the policy holds their hashes and files.
    const own = /^<script>$|^<source>$/;
    for (const page of pages) {
      const html = readFileSync(join(dist, page), 'utf8');
      expect(
        scriptingIn(html).filter((each) => !own.test(each)),
        page,
      ).toEqual([]);
    }
  });

  it('has only scripts that a site of harmless texts has', () => {
    const scripts = pages.flatMap((page) =>
      elementsIn(parse(readFileSync(join(dist, page), 'utf8')))
        .filter((each) => each.tagName === 'script' && attributeOf(each, 'type') !== 'application/ld+json')
        .map((each) => `${attributeOf(each, 'src') ?? ''} ${textIn(each)}`),
    );
    for (const script of scripts) expect(script).not.toMatch(/alert\(|example\.org|\/x\.js/);
  });

  it('tells machines the same: its data and feed can be read', () => {
    const data = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    for (const name of data)
      expect(() => JSON.parse(readFileSync(join(dist, name), 'utf8')) as unknown, name).not.toThrow();
    for (const page of pages) {
      for (const [, json = ''] of readFileSync(join(dist, page), 'utf8').matchAll(
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
      ))
        expect(() => JSON.parse(json) as unknown, page).not.toThrow();
    }
  });
});
