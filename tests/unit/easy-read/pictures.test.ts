import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { DRAWINGS } from '../../../src/easy-read/drawings.ts';
import { pictureOf, type Pictures } from '../../../src/easy-read/pictures.ts';

const SOME: Pictures = {
  pictures: [
    { picture: 'work', text: '工作', words: ['找工作', '工作'] },
    { picture: 'home', text: '家', words: ['到家里'] },
    { picture: 'card', text: '证件', words: ['工作证'] },
  ],
  lines: [
    { line: '有工作的人看这里。', picture: 'none' },
    { line: '不用证。', picture: 'card' },
  ],
};

describe('the picture beside a line', () => {
  it.each([
    ['帮你找工作。', 'work'],
    ['到家里教你找工作。', 'home'],
    ['工作，或到家里。', 'work'],
    ['要带工作证。', 'card'],
    ['先打电话。', undefined],
    ['没有写工作。', undefined],
    ['“鼓励”你工作。', undefined],
    ['以前帮过找工作。', undefined],
    ['工作以前，先问。', 'work'],
    ['有工作的人看这里。', undefined],
    ['不用证。', 'card'],
  ])('%s', (line, picture) => {
    expect(pictureOf(line, SOME)).toBe(picture);
  });
});

describe('the pictures of the site', () => {
  const { pictures, regions } = loadContent();
  const lines = regions.flatMap(({ guides, plans }) => [
    ...guides.flatMap(({ easy }) => easy),
    ...plans.flatMap(({ easy }) => easy.topics.flatMap(({ sentences }) => sentences)),
  ]);
  const shown = lines.map((line) => ({ line, picture: pictureOf(line, pictures) }));

  it('are all called for, and all used', () => {
    const used = new Set(shown.flatMap(({ picture }) => picture ?? []));
    expect([...used].sort()).toEqual(Object.keys(DRAWINGS).sort());
    expect(pictures.pictures.map(({ picture }) => picture).sort()).toEqual(Object.keys(DRAWINGS).sort());
  });

  it('stand beside a good part of the lines, and most easy-read guides have one', () => {
    expect(shown.filter(({ picture }) => picture).length / lines.length).toBeGreaterThan(0.25);
    const guides = regions.flatMap((entry) => entry.guides);
    const without = guides.filter(({ easy }) => easy.every((line) => !pictureOf(line, pictures)));
    expect(without.map(({ file }) => file).length / guides.length).toBeLessThan(0.1);
  });

  it('never stand for what a line says is not so', () => {
    expect(shown.filter(({ line, picture }) => picture && /没有写|不是|不一定/.test(line))).toEqual([]);
  });
});
