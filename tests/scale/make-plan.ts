import { stringify } from 'yaml';
import { INDICATORS } from './indicators.ts';
import type { Random } from './random.ts';

const NUMBERS = Array.from('一二三四五六七八九十');
/** Paragraphs of a section: so many that the number of each stands in its address. */
const PARAGRAPHS = 8;
const SECTIONS = 6;

/** A synthetic plan. */
export interface SyntheticPlan {
  text: string;
  /** Of every clause, in the order of the document. */
  ids: string[];
  /** The clause that holds all quotes of a guide, in the order of the guides. */
  clauseOfGuide: string[];
}

/** What a plan is made of. */
interface PlanNeeds {
  name: string;
  /** Of each guide. */
  quotes: readonly (readonly string[])[];
  phrases: readonly string[];
  clauses: number;
  /** What its first clause says beside that. */
  words: string;
}

/** A plan of so many clauses or a few more, no two alike, in which the quotes of every guide stand together in a clause. */
export function planOf({ name, quotes, phrases, clauses, words }: PlanNeeds, random: Random): SyntheticPlan {
  const lines: string[] = [];
  const ids: string[] = [];
  const clauseOfGuide: string[] = [];
  const sentence = () => Array.from({ length: random.between(2, 4) }, () => random.pick(phrases)).join('，');
  const needed = Math.max(clauses - INDICATORS.ids.length, quotes.length);
  for (let paragraph = 0; ids.length < needed || clauseOfGuide.length < quotes.length; paragraph += 1) {
    const section = Math.floor(paragraph / PARAGRAPHS);
    const chapter = Math.floor(section / SECTIONS) + 1;
    if (paragraph % (PARAGRAPHS * SECTIONS) === 0) {
      lines.push(`## 第${NUMBERS[chapter - 1] ?? ''}章 ${name}${random.pick(phrases)}`);
      ids.push(`${chapter}`);
    }
    const place = `${chapter}-${(section % SECTIONS) + 1}`;
    if (paragraph % PARAGRAPHS === 0) {
      lines.push(`### 第${NUMBERS[section % SECTIONS] ?? ''}节 ${random.pick(phrases)}`);
      ids.push(place);
    }
    const id = `${place}-p${(paragraph % PARAGRAPHS) + 1}`;
    // Guides are spread over the plan, between clauses of which no guide speaks.
    const spread = random.next() < quotes.length / needed || ids.length >= needed;
    const own = spread ? quotes[clauseOfGuide.length] : undefined;
    if (own) clauseOfGuide.push(id);
    lines.push(
      `${paragraph === 0 ? words : ''}${sentence()}。${own ? `${own.join('；')}。` : ''}${name}第 ${paragraph + 1} 项：${sentence()}。`,
    );
    ids.push(id);
  }
  // Two paragraphs at least, so that the last section's are numbered too.
  const { length } = ids.filter((id) => id.startsWith(`${ids.at(-1)?.replace(/-p\d+$/, '') ?? ''}-p`));
  if (length === 1) {
    lines.push(`${sentence()}。`);
    ids.push(`${ids.at(-1)?.replace(/-p\d+$/, '') ?? ''}-p2`);
  }
  return {
    text: `---\n${stringify(detailsOf(name))}---\n\n${[...lines, INDICATORS.table(name, random)].join('\n\n')}\n`,
    ids: [...ids, ...INDICATORS.ids],
    clauseOfGuide,
  };
}

function detailsOf(name: string) {
  return {
    title: `${name}“十四五”残疾人保障和发展规划`,
    shortTitle: `${name}“十四五”规划`,
    issuedBy: [`${name}人民政府`],
    documentNumber: null,
    issued: null,
    effective: null,
    validity: null,
    period: { start: 2021, end: 2025, basis: '标题写的是“十四五”。' },
    source: null,
    statedBy: {},
    removed: [],
    layout: [],
    indicators: INDICATORS.names,
    updated: '2026-11-22',
  };
}
