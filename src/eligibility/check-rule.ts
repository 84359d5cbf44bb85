import type { Finding, Path } from '../content/problems.ts';
import type { Vocabulary } from './vocabulary.ts';
import { boundaryAnswers } from './boundaries.ts';
import { truthOf } from './evaluate.ts';
import { placedLeavesOf, type Comparison, type Rule } from './rule.ts';

/** What is wrong with the rule at `at`: its leaves; that no one can satisfy it; a branch that can never matter. */
export function checkRule(rule: Rule, at: Path, words: Vocabulary): Finding[] {
  const findings = checkLeaves(rule, at, words);
  if (findings.length > 0) return findings;
  return [...checkSatisfiable(rule, at, words), ...checkBranches(rule, at, words)];
}

/** Unknown facts, options and terms. */
export function checkLeaves(rule: Rule, at: Path, words: Vocabulary): Finding[] {
  return placedLeavesOf(rule, at).flatMap(({ leaf, at: place }): Finding[] => {
    if ('fact' in leaf) return checkComparison(leaf, place, words);
    return words.terms.has(leaf.term)
      ? []
      : [unknown([...place, 'term'], 'content/terms.yaml 里的一个说法', leaf.term)];
  });
}

function unknown(at: Path, expected: string, found: string): Finding {
  return { at, expected, found: `“${found}”`, mend: '检查拼写；没有这一项，就先加上' };
}

function checkComparison(leaf: Comparison, at: Path, { facts }: Vocabulary): Finding[] {
  const fact = facts.get(leaf.fact);
  if (!fact) return [unknown([...at, 'fact'], 'content/questions/ 里的一个编号', leaf.fact)];
  const numeric = leaf.in !== undefined || leaf.atLeast !== undefined || leaf.atMost !== undefined;
  const wanted = { number: 'atLeast、atMost 或 in', choice: 'is 或 includes', set: 'includes' }[fact.type];
  const fits = {
    number: numeric,
    choice: leaf.is !== undefined || leaf.includes !== undefined,
    set: leaf.includes !== undefined,
  }[fact.type];
  if (!fits) {
    return [{ at, expected: `${leaf.fact} 用 ${wanted} 比较`, found: '别的比较', mend: `改成 ${wanted}` }];
  }
  const options = leaf.includes ?? (leaf.is === undefined ? [] : [leaf.is]);
  const known = fact.options?.map(({ value }) => value) ?? [];
  return options
    .filter((option) => !known.includes(option))
    .map((option) => unknown(at, `${leaf.fact} 的选项：${known.join('、')}`, option));
}

/** Someone of whom everything is known satisfies it, or may: a term can stay open. */
function checkSatisfiable(rule: Rule, at: Path, words: Vocabulary): Finding[] {
  const people = boundaryAnswers(rule, words);
  const facts = Math.max(...people.map((answers) => Object.keys(answers).length));
  const possible = people.some(
    (answers) => Object.keys(answers).length === facts && truthOf(rule, answers, words.terms) !== false,
  );
  if (possible) return [];
  return [
    { at, expected: '有人能符合的条件', found: '互相矛盾的条件，谁也不符合', mend: '检查 all 里的各项' },
  ];
}

/** A branch under `any` or `all` matters if leaving it out changes the value for someone. */
function checkBranches(rule: Rule, at: Path, words: Vocabulary): Finding[] {
  const people = boundaryAnswers(rule, words);
  return variantsWithout(rule, at)
    .filter(({ variant }) =>
      people.every(
        (answers) => truthOf(rule, answers, words.terms) === truthOf(variant, answers, words.terms),
      ),
    )
    .map(({ branch, at: place }) => ({
      at: place,
      expected: '每一项条件都起作用',
      found: `多余的一项：${JSON.stringify(branch)}`,
      mend: '删掉这一项，或检查它是不是写错了',
    }));
}

/** A rule with one branch left out: the branch, and where it stands. */
interface Variant {
  variant: Rule;
  branch: Rule;
  at: Path;
}

/** The rule at `at` with one branch left out, for each branch that has siblings. */
function variantsWithout(rule: Rule, at: Path): Variant[] {
  const within = (name: string, branches: Rule[], rebuild: (branches: Rule[]) => Rule): Variant[] =>
    branches.flatMap((branch, index) => {
      const place = [...at, name, index];
      const inside = variantsWithout(branch, place).map(({ variant, ...left }) => ({
        ...left,
        variant: rebuild(branches.map((each, other) => (other === index ? variant : each))),
      }));
      if (branches.length === 1) return inside;
      const others = rebuild(branches.filter((_, other) => other !== index));
      return [{ branch, at: place, variant: others }, ...inside];
    });
  if ('all' in rule) return within('all', rule.all, (all) => ({ all }));
  if ('any' in rule) return within('any', rule.any, (any) => ({ any }));
  if (!('not' in rule)) return [];
  return variantsWithout(rule.not, [...at, 'not']).map(({ variant, ...left }) => ({
    ...left,
    variant: { not: variant },
  }));
}
