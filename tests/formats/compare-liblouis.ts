import { spawnSync } from 'node:child_process';
import { contentRoot } from '../../src/content/files.ts';
import { loadContent } from '../../src/content/load.ts';
import { Lexicon } from '../../src/formats/braille/lexicon.ts';
import { spellWord } from '../../src/formats/braille/spelling.ts';
import { decode } from './decode-braille.ts';
import { hanRuns } from './han-runs.ts';

/*
 * Compares our braille of every Chinese text of the content with liblouis (table zhcn-cbs), syllable by syllable, and lists
 * where they differ, the most frequent first, for editors to judge. Needs `lou_translate` (Debian: liblouis-bin). Word division
 * is not compared: liblouis's table divides no words.
 *
 * Where the table is weak: it knows words, but not where they end, so that a word that isn't in it is read by its characters'
 * rarer sounds (区 ōu, 参加 shēnjiā, 将 jiàng, 只 zhī, 查 zhā, 哪 né, 种 zhòng after 这 and 三); it marks the decimal point with
 * dot 3; and without empty cells 是 before 文 reads as one syllable, which is what it counts otherwise than we do.
 */

/** A syllable on which the two differ. */
interface Difference {
  ours: string;
  theirs: string;
  count: number;
  context: string;
}

const runs = [...hanRuns(contentRoot())];
const { stdout, status, error } = spawnSync('lou_translate', ['zhcn-cbs.ctb'], {
  input: runs.map(([run]) => `${run}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (error || status !== 0)
  throw new Error('lou_translate is needed: apt-get install liblouis-bin', { cause: error });
const theirs = stdout.split('\n');
const lexicon = new Lexicon(loadContent().braille.words);
const differences = new Map<string, Difference>();
const unlike: string[] = [];
let syllables = 0;
let agreed = 0;
let sameRuns = 0;

runs.forEach(([run, count], index) => {
  const { groups } = lexicon.read(run);
  const own = groups.flatMap((group) =>
    spellWord(group).map((cells) => ({ cells, read: syllablesIn(cells) })),
  );
  const other = syllablesIn(theirs[index] ?? '');
  const characters = Array.from(run);
  syllables += characters.length * count;
  if (other.length !== characters.length) {
    unlike.push(`${run}  liblouis: ${theirs[index] ?? ''}`);
    return;
  }
  const unequal = characters.filter((character, at) => {
    const ours = own[at]?.read.join('') ?? '';
    if (ours === other[at]) agreed += count;
    else {
      const key = `${character} ${ours} ${other[at] ?? ''} ${wordAt(groups, at)}`;
      const known = differences.get(key);
      if (known) known.count += count;
      else
        differences.set(key, {
          ours: `${wordAt(groups, at)} ${character} ${ours}`,
          theirs: other[at] ?? '',
          count,
          context: `${characters.slice(Math.max(0, at - 6), at).join('')}[${character}]${characters.slice(at + 1, at + 7).join('')}`,
        });
    }
    return ours !== other[at];
  });
  if (unequal.length === 0) sameRuns += 1;
});

function syllablesIn(cells: string): string[] {
  try {
    return decode(cells).split(/[' ]/);
  } catch {
    return [];
  }
}

function wordAt(groups: readonly (readonly { character: string }[])[], at: number): string {
  let start = 0;
  for (const group of groups) {
    if (at < start + group.length) return group.map(({ character }) => character).join('');
    start += group.length;
  }
  return '';
}

const list = [...differences.values()].sort((a, b) => b.count - a.count);
for (const { ours, theirs: other, count, context } of list)
  console.log(`${count}\t${ours}\tliblouis ${other}\t${context}`);
for (const each of unlike) console.log(`?\t${each}`);
console.log(
  `\n${runs.length} different texts, ${sameRuns} alike; ${syllables} syllables, ${agreed} alike: ${((100 * agreed) / syllables).toFixed(2)} %. ${list.length} kinds of difference, ${unlike.length} texts that liblouis gives another number of syllables.`,
);
