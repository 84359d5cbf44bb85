import { compareClauses, wordsOf } from '../changes/compare-plans.ts';
import { guideChanges } from '../changes/guide-changes.ts';
import { valueInWords } from '../changes/in-words.ts';
import { reviewCode } from '../changes/reviewed.ts';
import type { Revisions } from '../changes/revisions.ts';
import { changesInWords, textChanges } from '../changes/text-changes.ts';
import { changedVerdicts } from '../changes/verdicts.ts';
import type { Content } from '../content/load.ts';
import type { Answers } from '../eligibility/facts.ts';
import { answerInWords, VERDICTS } from '../eligibility/words.ts';

/** One thing that is not as it was, in words. */
export interface Row {
  what: string;
  before: string;
  now: string;
}

/** What a reviewer is shown, and what `--json` prints. */
export interface Review {
  base: string;
  guides: { file: string; name: string; state: 'new' | 'gone' | 'changed'; rows: Row[] }[];
  plans: { file: string; name: string; state: 'new' | 'gone' | 'changed' | 'unread'; rows: Row[] }[];
  verdicts: {
    file: string;
    name: string;
    /** Missing where the earlier rule can't be read by today's schema. */
    cases?: number;
    sampled?: boolean;
    changes: { before: string; now: string; count: number; example: string }[];
  }[];
  unread: string[];
  /** To be written into an update once someone has looked at the changes of verdicts; missing where there are none. */
  code: string | undefined;
}

/** Puts revisions and their effect on verdicts into words. */
export function reviewOf(revisions: Revisions, content: Content): Review {
  const { vocabulary } = content;
  const old = revisions.shared?.vocabulary ?? vocabulary;
  const verdicts = changedVerdicts(revisions, content);
  const nameOf = (id: string) =>
    content.entitlements.find(({ entitlement }) => entitlement.id === id)?.entitlement.name ?? id;
  const placeOf = (id: string) => content.regions.find(({ region }) => region.id === id)?.region.name ?? id;
  return {
    base: revisions.commit,
    guides: revisions.guides
      .map(({ region, id, file, before, now }) => ({
        file,
        name: `${placeOf(region)}：${nameOf(id)}`,
        state: before ? (now ? ('changed' as const) : ('gone' as const)) : ('new' as const),
        rows: guideChanges(before?.data, now).map((change) => ({
          what: change.name,
          before: valueInWords(change.field, change.before, old),
          now: valueInWords(change.field, change.now, vocabulary),
        })),
      }))
      .filter(({ state, rows }) => state !== 'changed' || rows.length > 0),
    plans: revisions.plans.map(({ region, id, file, before, now }) => ({
      file,
      name: `${placeOf(region)}：${now?.details.shortTitle ?? id}`,
      ...(before === 'unread'
        ? { state: 'unread' as const, rows: [] }
        : before && now
          ? { state: 'changed' as const, rows: clauseRows(before.clauses, now.clauses) }
          : { state: before ? ('gone' as const) : ('new' as const), rows: [] }),
    })),
    verdicts: verdicts.map(({ region, id, file, comparison }) => ({
      file,
      name: `${placeOf(region)}：${nameOf(id)}`,
      ...(comparison && { cases: comparison.cases, sampled: comparison.sampled }),
      changes: (comparison?.changes ?? []).map(({ before, now, count, example }) => ({
        before: OUTCOMES[before],
        now: OUTCOMES[now],
        count,
        example: caseInWords(example, content),
      })),
    })),
    unread: revisions.unread,
    code: reviewCode(verdicts, revisions),
  };
}

/** Without a guide nothing can be told, whatever the plan states. */
const OUTCOMES = { ...VERDICTS, unstated: '没有办事指南' };

type Clauses = Parameters<typeof compareClauses>[0];

const CLAUSE = { changed: '改了', added: '新加', removed: '去掉', moved: '换了地方', renumbered: '编号改了' };

function clauseRows(before: Clauses, now: Clauses): Row[] {
  return compareClauses(before, now).flatMap((change): Row[] => {
    if (change.kind === 'same') return [];
    const { before: old, now: current } = change;
    const words =
      change.kind === 'changed'
        ? `：${changesInWords(textChanges(wordsOf(change.before), wordsOf(change.now)))}`
        : '';
    const say = (clause: typeof old) => (clause ? `${clause.id}：${clause.text}` : '没有');
    return [
      {
        what: `${(change.now ?? change.before).label}，${CLAUSE[change.kind]}${words}`,
        before: say(old),
        now: say(current),
      },
    ];
  });
}

/** A case by its answers: 年龄 7 岁、残疾等级 1 级; what isn't named is 不清楚. */
function caseInWords(answers: Answers, { vocabulary }: Content): string {
  const known = [...vocabulary.facts.values()].flatMap((fact) => {
    const answer = answers[fact.id];
    return answer === undefined ? [] : [`${fact.topic}：${answerInWords(fact, answer)}`];
  });
  return known.length > 0 ? known.join('；') : '什么都还没有答';
}
