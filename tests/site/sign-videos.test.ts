import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { addressOf, publishedOf } from '../../src/sign-videos/slots.ts';
import { filesNamed } from '../../src/sign-videos/load.ts';
import { subjectsOf } from '../../src/sign-videos/subjects.ts';
import { routes } from '../../src/site/routes.ts';
import { attributeOf, elementsIn, readPage, readPages, textIn } from '../support/html.ts';
import { DIST, fileOf } from '../support/pages.ts';

const content = loadContent(join(process.cwd(), 'content'));
const subjects = subjectsOf(content);
const published = new Set(publishedOf(content).map(({ of }) => of));

describe('places for recordings', () => {
  it('know the headings of their pages, that chapters may name', () => {
    for (const { address, headings } of subjects) {
      const ids = elementsIn(readPage(address).document)
        .filter(({ tagName }) => /^h[2-6]$/.test(tagName))
        .flatMap((each) => attributeOf(each, 'id') ?? []);
      expect(ids, address).toEqual(expect.arrayContaining(headings));
    }
    expect(subjects.flatMap(({ headings }) => headings).length).toBeGreaterThan(subjects.length);
  });

  it('say that there is no signed recording where there is none, once', () => {
    const open = subjects.filter(({ of }) => !published.has(of) && !of.startsWith('questions/'));
    for (const { address } of open) {
      const said = elementsIn(readPage(address).document).filter(
        (each) => each.tagName === 'p' && /手语视频(?:。|还没有录|录好了，还在审核)/.test(textIn(each)),
      );
      expect(said.length, address).toBe(1);
    }
    expect(open.length).toBeGreaterThan(400);
  });
});

describe('pages', () => {
  it('play nothing, and may play nothing, unless a recording of theirs is published', () => {
    const withRecording = new Set(
      subjects.filter(({ of }) => published.has(of)).map(({ address }) => address),
    );
    const plays = readPages().filter(
      ({ html, address }) => /<video|<audio|media-src/.test(html) && !withRecording.has(address),
    );
    expect(plays.map(({ address }) => address)).toEqual([]);
  });

  it('come with the files of the published recordings, and no others', () => {
    const files = publishedOf(content).flatMap(({ recording }) => filesNamed(recording).map(addressOf));
    expect(files.filter((file) => !existsSync(fileOf(file)))).toEqual([]);
    expect(existsSync(join(DIST, 'sign-videos'))).toBe(files.length > 0);
  });

  it('for staff are for no search engine', () => {
    const staff = readPages().filter(({ address }) => address.startsWith(routes.staffSign));
    expect(staff.length).toBe(content.regions.length + 2);
    for (const { html } of staff) expect(html).toContain('<meta name="robots" content="noindex">');
    expect(readFileSync(join(DIST, 'sitemap.xml'), 'utf8')).not.toContain('/staff/');
  });
});
