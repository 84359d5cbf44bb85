import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { parseMdx } from '../../src/mdx/parse.ts';
import { markdownHtml } from '../../src/mdx/html.ts';
import { collectionOf, guideShards, lexiconOf, othersIn, spellingFor } from '../../src/search/collection.ts';
import { Finder } from '../../src/search/finder.ts';
import { readVtt } from '../../src/sign-videos/vtt.ts';
import { FileError, readState, written } from '../../src/wizard/state.ts';
import { GUIDE, messageAfter } from '../support/broken-content.ts';
import { HOSTILE, OWN_NAMES } from '../support/hostile.ts';
import { scriptingIn } from '../support/scripting.ts';
import { DATA, WORDS } from './wizard/fixture.ts';

const FRONT = '---\ntitle: 甲\n---\n';

describe('what staff write can’t smuggle a script in', () => {
  it.each(HOSTILE)('Markdown: %s', (text) => {
    const { tree, problems } = parseMdx({ file: 'a.mdx', text: `${FRONT}前${text}后\n\n${text}\n` }, {});
    expect(scriptingIn(markdownHtml(tree))).toEqual([]);
    // Either it is told, or every letter of it stands there as text.
    if (problems.length === 0) expect(tree.children.length).toBe(2);
    else expect(problems[0]).toMatchObject({ file: 'a.mdx', mend: expect.stringMatching(/./) as string });
  });

  it.each(HOSTILE)('captions: %s', (text) => {
    const cue = `00:00.000 --> 00:03.000\n${text}\n`;
    for (const kind of ['captions', 'chapters'] as const) {
      const { cues, problems } = readVtt({ file: 'a.vtt', text: `WEBVTT\n\n${cue}` }, kind);
      expect(cues.length + problems.length).toBeGreaterThan(0);
      for (const each of cues) expect(each.text).not.toMatch(/<\/?[a-z]/i);
    }
  });

  it.each(OWN_NAMES)('front matter: a field called %s', (name) => {
    const message = messageAfter((content) => {
      content.edit(GUIDE, '---\n', `---\n${name}: { polluted: 1 }\n`);
    });
    expect(message).toContain(`content/${GUIDE} 第 2 行`);
    expect(message).toContain(name);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['a program of YAML’s own', 'who: !!js/function "function () { alert(1) }"'],
    ['an object of YAML’s own', 'who: !!python/object/apply:os.system ["ls"]'],
    ['a bomb of aliases', `a: &a [${'x,'.repeat(99)}]\n${bomb('a', 9)}`],
    ['a merge of another key', 'who: { <<: { a: 1 } }'],
  ])('front matter: %s', (_name, yaml) => {
    expect(
      messageAfter((content) => {
        content.edit(GUIDE, /^who: .*$/m, yaml);
      }),
    ).toContain(`content/${GUIDE}`);
  });
});

/** Lines that each name the line before ten times. */
function bomb(first: string, depth: number): string {
  let before = first;
  return Array.from({ length: depth }, (_, index) => {
    const name = `b${index}`;
    const line = `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    before = name;
    return line;
  }).join('\n');
}

describe('a file of answers', () => {
  const taken = JSON.parse(written({ people: [{ age: 44 }], current: 0 }, DATA)) as object;
  const file = (people: unknown, more: object = {}) => JSON.stringify({ ...taken, people, ...more });

  it.each([
    ...OWN_NAMES.map((name) => [`a fact called ${name}`, `{"people":[{"${name}":1}]}`]),
    ...OWN_NAMES.map((name) => [`an option called ${name}`, `{"people":[{"income":["${name}"]}]}`]),
    ['a person who is a list', file([[]])],
    ['people who are one', file({ length: 1, 0: {} })],
    ['a number too large', file([{ age: 1e308 }])],
    ['a number in words', file([{ age: '<img src=x onerror=alert(1)>' }])],
    ['answers in answers', file([{ income: [['dibao']] }])],
    ['another region', file([{ age: 1 }], { region: '../../luojiang' })],
    ['no JSON', 'alert(1)//'],
    ['a mountain of brackets', '['.repeat(100_000)],
  ])('%s is refused with a sentence, whole', (_name, text) => {
    const given =
      text.startsWith('{"people":[{') && !text.includes('"kind"')
        ? text.replace(
            '{',
            `${JSON.stringify(taken)
              .slice(0, -1)
              .replace(/"people":.*?\}\],/, '')},`,
          )
        : text;
    expect(() => readState(given, DATA, WORDS)).toThrow(FileError);
    expect({}).not.toHaveProperty('age');
  });

  it.each([-1, 0.5, 7, 'constructor', null, [0]])('turned to someone who is not there: %s', (current) => {
    expect(readState(file([{ age: 44 }], { current }), DATA, WORDS)).toEqual({
      people: [{ age: 44 }],
      current: 0,
    });
  });
});

describe('a query', () => {
  const content = loadContent();
  const collection = collectionOf(
    content,
    content.regions.find(({ region }) => region.id === 'jianghai'),
  );
  const shards = guideShards(collection);
  const { spelling, traditional } = spellingFor(collection);
  const finder = new Finder(lexiconOf(collection), {
    shard: (number) => Promise.resolve(shards[number] ?? ''),
    spelling: () => Promise.resolve(spelling),
    traditional: () => Promise.resolve(traditional),
    others: () => Promise.resolve(othersIn(collection)),
    card: () => Promise.resolve(''),
  });

  it.each([...HOSTILE, ...OWN_NAMES, '.*+?^${}()|[]\\', '%00%ff', '\ud800', '残'.repeat(100_000)])(
    '%.40s',
    async (typed) => {
      await finder.prepare(typed);
      const { meanings, marks } = finder.understand(typed);
      for (const { means } of meanings) expect(typeof means).toBe('string');
      for (const mark of marks) expect(typeof mark).toBe('string');
      expect(Array.isArray(finder.guides(typed, '', {}))).toBe(true);
      expect(Array.isArray(await finder.termsAndPages(typed, {}))).toBe(true);
    },
  );
});
