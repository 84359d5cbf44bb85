import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { scriptFrom, STEPS } from '../../../src/sign-videos/script.ts';
import { changesIn, slotsOf } from '../../../src/sign-videos/slots.ts';
import { subjectsOf } from '../../../src/sign-videos/subjects.ts';
import { hashOf, writeText } from '../../../src/sign-videos/text.ts';

describe('a script made of an easy-read text', () => {
  it('tells it in steps: what it is about, whom, what, how, where', () => {
    const script = scriptFrom([
      '这是护理补贴。',
      '先打电话问清楚。',
      '规划没有写多少钱。',
      '你在外省，也能申请认定。',
      '一级、二级的残疾人有。',
    ]);
    expect(script).toEqual([
      { title: '话题', sentences: ['这是护理补贴。'] },
      { title: '给谁', sentences: ['一级、二级的残疾人有。'] },
      { title: '是什么、给什么', sentences: ['规划没有写多少钱。'] },
      { title: '怎么办', sentences: ['你在外省，也能申请认定。'] },
      { title: '去哪里、问谁', sentences: ['先打电话问清楚。'] },
    ]);
  });

  it('leaves a sentence that explains the one before it there', () => {
    const [, whom] = scriptFrom(['这是补贴。', '给重度残疾人。', '也就是比较重的。']);
    expect(whom).toEqual({ title: '给谁', sentences: ['给重度残疾人。', '也就是比较重的。'] });
  });

  it('holds every sentence of the text once, and no other, for every guide of the site', () => {
    const guides = loadContent().regions.flatMap(({ guides }) => guides);
    expect(guides.length).toBeGreaterThan(400);
    for (const { easy } of guides) {
      const script = scriptFrom(easy);
      expect(script.flatMap(({ sentences }) => sentences).sort()).toEqual([...easy].sort());
      expect(STEPS.filter((step) => script.some(({ title }) => title === step))).toEqual(
        script.map(({ title }) => title),
      );
    }
  });
});

describe('the places for recordings', () => {
  const content = loadContent();
  const slots = slotsOf(content);
  const count = (pattern: RegExp) => slots.filter(({ subject }) => pattern.test(subject.of)).length;

  it('are there for every guide, plan, question and prose page', () => {
    expect(count(/^regions\/\w+\/guides\//)).toBe(content.regions.flatMap(({ guides }) => guides).length);
    expect(count(/^regions\/\w+\/plans\//)).toBe(content.regions.flatMap(({ plans }) => plans).length);
    expect(count(/^questions\//)).toBe(content.vocabulary.facts.size);
    expect(count(/^pages\//)).toBe(content.pages.length);
  });

  it('have a script each, the first to be recorded first', () => {
    expect(slots.filter(({ script }) => script.length === 0)).toEqual([]);
    const priorities = slots.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort());
    expect(priorities[0]).toBe(1);
  });

  it('have scripts of the editors that say nothing but what stands in the page', () => {
    const written = slots.filter(({ entry }) => entry !== undefined && entry.script.length > 0);
    expect(written.length).toBeGreaterThan(0);
    for (const { script, subject } of written) {
      const said = new Set(subject.text.flatMap(({ sentences }) => sentences));
      expect(script.flatMap(({ sentences }) => sentences).filter((each) => !said.has(each))).toEqual([]);
    }
  });

  it('are stale too where only the order of the parts has changed', () => {
    const [subject] = subjectsOf(loadContent('tests/fixtures/content'));
    const entry = loadContent('tests/fixtures/content').recordings.find(({ of }) => of === 'questions/age');
    if (!subject || !entry) throw new Error('The fixture has no such slot');
    const kept = [...subject.text].reverse();
    const moved = { ...entry, keptText: kept, madeFrom: hashOf(writeText(kept)) };
    expect(changesIn(moved, { ...subject, text: kept })).toEqual([]);
    expect(changesIn(moved, subject)).toEqual(['各段的先后改了']);
  });

  it('are stale where the text has changed since, and nowhere else', () => {
    const fixture = slotsOf(loadContent('tests/fixtures/content'));
    const changes = fixture.flatMap((slot) =>
      slot.changes.length > 0 ? [[slot.subject.of, slot.kind, slot.changes]] : [],
    );
    expect(changes).toEqual([
      [
        'regions/ceshi/guides/job-training',
        'sign',
        [
          '“一般做法”这一段，加上了“一般到户口所在的乡镇申请”',
          '“易读版”这一段，原来是“低保家庭可以问”，现在是“领低保的残疾人可以问”',
        ],
      ],
    ]);
  });
});
