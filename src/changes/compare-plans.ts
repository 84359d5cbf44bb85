import { diffArrays } from 'diff';
import type { Clause } from '../plans/model.ts';
import { readNumbering } from '../plans/numbering.ts';
import { likeness, piecesOf } from './likeness.ts';

/** What has become of a clause; `before` and `now` are the same clause in the two plans. */
export type ClauseChange =
  | { kind: 'same' | 'renumbered' | 'moved'; before: Clause; now: Clause }
  | { kind: 'changed'; before: Clause; now: Clause; moved: boolean }
  | { kind: 'added'; before?: undefined; now: Clause }
  | { kind: 'removed'; before: Clause; now?: undefined };

/** Clauses less alike than this are two clauses, not one that was rewritten; those at one address may differ more. */
const ALIKE = 0.5;
const ALIKE_AT_HOME = 0.3;

/**
 * What has changed between two lists of clauses, every clause of both once: in the order of the new list, a removed clause
 * after the one that it stood behind. Clauses are known again by their words; the address only decides between equals.
 */
export function compareClauses(before: readonly Clause[], now: readonly Clause[]): ClauseChange[] {
  const pairs = pair(before, now);
  const inOrder = keptInOrder(before, now, pairs);
  const changeOf = (current: Clause): ClauseChange => {
    const old = pairs.get(current);
    if (!old) return { kind: 'added', now: current };
    const moved = !inOrder.has(current);
    if (wordsOf(old) !== wordsOf(current)) return { kind: 'changed', before: old, now: current, moved };
    if (moved) return { kind: 'moved', before: old, now: current };
    return { kind: old.id === current.id ? 'same' : 'renumbered', before: old, now: current };
  };
  const changes = now.map(changeOf);
  const known = new Map([...pairs].map(([current, old]) => [old, current]));
  let behind: Clause | undefined;
  for (const clause of before) {
    const current = known.get(clause);
    if (!current) {
      const at = changes.findIndex((each) => (each.now ?? each.before) === behind);
      changes.splice(at + 1, 0, { kind: 'removed', before: clause });
    }
    behind = current ?? clause;
  }
  return changes;
}

/** What a clause says, without the number that it bears: a clause put in front gives the others new numbers. */
export function wordsOf({ text }: Clause): string {
  const number = readNumbering(text)?.printed ?? '';
  return text
    .trimStart()
    .slice(number.length)
    .replace(/^[、.．：:\s]+/, '')
    .trimEnd();
}

/** Which clause now is which before: those of the same words first, then the most alike. */
function pair(before: readonly Clause[], now: readonly Clause[]): Map<Clause, Clause> {
  const pairs = new Map<Clause, Clause>();
  const open = { before: new Set(before), now: new Set(now) };
  const join = (old: Clause, current: Clause) => {
    if (!open.before.has(old) || !open.now.has(current)) return;
    pairs.set(current, old);
    open.before.delete(old);
    open.now.delete(current);
  };
  const byText = Map.groupBy(before, wordsOf);
  for (const atHome of [true, false]) {
    for (const current of now)
      for (const old of byText.get(wordsOf(current)) ?? [])
        if (!atHome || old.id === current.id) join(old, current);
  }
  const pieces = new Map([...open.before, ...open.now].map((clause) => [clause, piecesOf(wordsOf(clause))]));
  const none = piecesOf('');
  const candidates = [...open.now].flatMap((current) =>
    [...open.before]
      .filter((old) => (old.kind === 'heading') === (current.kind === 'heading'))
      .map((old) => ({ old, current, alike: likeness(pieces.get(old) ?? none, pieces.get(current) ?? none) }))
      .filter(({ old, alike }) => alike >= (old.id === current.id ? ALIKE_AT_HOME : ALIKE)),
  );
  const score = ({ old, current, alike }: (typeof candidates)[number]) =>
    alike + (old.id === current.id ? 0.1 : 0);
  for (const { old, current } of candidates.sort((a, b) => score(b) - score(a))) join(old, current);
  return pairs;
}

/** The paired clauses that have kept their place among each other. */
function keptInOrder(
  before: readonly Clause[],
  now: readonly Clause[],
  pairs: ReadonlyMap<Clause, Clause>,
): Set<Clause> {
  const paired = new Set(pairs.values());
  const old = before.filter((clause) => paired.has(clause));
  const current = now.flatMap((clause) => pairs.get(clause) ?? []);
  const kept = new Set(
    diffArrays(old, current).flatMap(({ added, removed, value }) => (added || removed ? [] : value)),
  );
  return new Set([...pairs].flatMap(([clause, match]) => (kept.has(match) ? [clause] : [])));
}
