import type { Fact } from './facts.ts';
import type { Comparison, Rule, TermLeaf } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule in words: a sentence, or a list of which all or one must hold. */
export type Description =
  | { kind: 'leaf'; text: string; reading: string | undefined; cites: number[] }
  | { kind: 'all' | 'any' | 'none'; parts: Description[] };

/** Puts a rule into words for the guide page. */
export function describe(rule: Rule, words: Vocabulary): Description {
  if ('all' in rule) return { kind: 'all', parts: rule.all.map((each) => describe(each, words)) };
  if ('any' in rule) return { kind: 'any', parts: rule.any.map((each) => describe(each, words)) };
  if ('not' in rule) return { kind: 'none', parts: [describe(rule.not, words)] };
  if ('term' in rule) {
    const term = words.terms.get(rule.term);
    const text = isLiteral(rule.term, words) ? `规划写的是“${rule.term}”` : rule.term;
    return { kind: 'leaf', text, reading: term?.reading, cites: citesOf(rule) };
  }
  const fact = words.facts.get(rule.fact);
  const value = fact ? valueInWords(rule, fact) : '';
  return {
    kind: 'leaf',
    text: fact?.phrase.replace('{}', value) ?? value,
    reading: rule.reading,
    cites: citesOf(rule),
  };
}

/** Whether a term's name stands in the plans word for word. */
export function isLiteral(name: string, { terms }: Vocabulary): boolean {
  return terms.get(name)?.words?.includes(name) ?? true;
}

/** The citations that a leaf rests on. */
export function citesOf(leaf: Comparison | TermLeaf): number[] {
  return leaf.cite === undefined ? [] : [leaf.cite].flat();
}

function valueInWords(leaf: Comparison, fact: Fact): string {
  const unit = fact.unit ?? '';
  if (leaf.in) return `${join(leaf.in.map(String))}${unit}`;
  if (leaf.atLeast !== undefined && leaf.atMost !== undefined)
    return ` ${leaf.atLeast} 到 ${leaf.atMost} ${unit}`;
  if (leaf.atLeast !== undefined) return ` ${leaf.atLeast} ${unit}以上（含 ${leaf.atLeast} ${unit}）`;
  if (leaf.atMost !== undefined) return ` ${leaf.atMost} ${unit}以下（含 ${leaf.atMost} ${unit}）`;
  const values = leaf.includes ?? (leaf.is === undefined ? [] : [leaf.is]);
  return join(values.map((value) => fact.options?.find((option) => option.value === value)?.name ?? value));
}

function join(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.slice(-1).join('')}`;
}
