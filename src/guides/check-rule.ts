import type { Problem } from '../content/problems.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { boundaryAnswers } from '../eligibility/boundaries.ts';
import { truthOf } from '../eligibility/evaluate.ts';
import { leavesOf, type Comparison, type Rule } from '../eligibility/rule.ts';

/** Unknown facts, options and terms; a rule that no one can satisfy; a branch that can never matter. */
export function checkRule(rule: Rule, file: string, field: string, words: Vocabulary): Problem[] {
  const problems = leavesOf(rule).flatMap((leaf): Problem[] => {
    if ('term' in leaf)
      return words.terms.has(leaf.term)
        ? []
        : [unknown(file, field, 'content/terms.yaml 里的一个说法', leaf.term)];
    return checkComparison(leaf, file, field, words);
  });
  if (problems.length > 0) return problems;
  return [...checkSatisfiable(rule, file, field, words), ...checkBranches(rule, file, field, words)];
}

function unknown(file: string, field: string, expected: string, found: string): Problem {
  return { file, field, expected, found: `“${found}”`, mend: '检查拼写；没有这一项，就先加上' };
}

function checkComparison(leaf: Comparison, file: string, field: string, { facts }: Vocabulary): Problem[] {
  const fact = facts.get(leaf.fact);
  if (!fact) return [unknown(file, field, 'content/questions/ 里的一个编号', leaf.fact)];
  const numeric = leaf.in !== undefined || leaf.atLeast !== undefined || leaf.atMost !== undefined;
  const wanted = { number: 'atLeast、atMost 或 in', choice: 'is 或 includes', set: 'includes' }[fact.type];
  const fits = {
    number: numeric,
    choice: leaf.is !== undefined || leaf.includes !== undefined,
    set: leaf.includes !== undefined,
  }[fact.type];
  if (!fits) {
    return [
      { file, field, expected: `${leaf.fact} 用 ${wanted} 比较`, found: '别的比较', mend: `改成 ${wanted}` },
    ];
  }
  const options = leaf.includes ?? (leaf.is === undefined ? [] : [leaf.is]);
  return options
    .filter((option) => !fact.options?.some(({ value }) => value === option))
    .map((option) =>
      unknown(
        file,
        field,
        `${leaf.fact} 的选项：${fact.options?.map(({ value }) => value).join('、') ?? ''}`,
        option,
      ),
    );
}

function checkSatisfiable(rule: Rule, file: string, field: string, words: Vocabulary): Problem[] {
  const possible = boundaryAnswers(rule, words).some(
    (answers) => truthOf(rule, answers, words.terms) !== false,
  );
  if (possible) return [];
  return [
    {
      file,
      field,
      expected: '有人能符合的条件',
      found: '互相矛盾的条件，谁也不符合',
      mend: '检查 all 里的各项',
    },
  ];
}

/** A branch under `any` or `all` matters if leaving it out changes the value for someone. */
function checkBranches(rule: Rule, file: string, field: string, words: Vocabulary): Problem[] {
  const people = boundaryAnswers(rule, words);
  return variantsWithout(rule)
    .filter(({ variant }) =>
      people.every(
        (answers) => truthOf(rule, answers, words.terms) === truthOf(variant, answers, words.terms),
      ),
    )
    .map(({ branch }) => ({
      file,
      field,
      expected: '每一项条件都起作用',
      found: `多余的一项：${JSON.stringify(branch)}`,
      mend: '删掉这一项，或检查它是不是写错了',
    }));
}

/** The rule with one branch left out, for each branch that has siblings. */
function variantsWithout(rule: Rule): { variant: Rule; branch: Rule }[] {
  const within = (branches: Rule[], rebuild: (branches: Rule[]) => Rule) => [
    ...(branches.length > 1
      ? branches.map((branch, index) => ({
          branch,
          variant: rebuild(branches.filter((_, other) => other !== index)),
        }))
      : []),
    ...branches.flatMap((branch, index) =>
      variantsWithout(branch).map(({ variant, branch: left }) => ({
        branch: left,
        variant: rebuild(branches.map((each, other) => (other === index ? variant : each))),
      })),
    ),
  ];
  if ('all' in rule) return within(rule.all, (all) => ({ all }));
  if ('any' in rule) return within(rule.any, (any) => ({ any }));
  return 'not' in rule
    ? variantsWithout(rule.not).map(({ variant, branch }) => ({ branch, variant: { not: variant } }))
    : [];
}
