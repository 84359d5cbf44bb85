import type { ClauseChange } from './compare-plans.ts';

/** Changes of one kind, and what that kind is called. */
export interface ChangeGroup {
  id: string;
  name: string;
  changes: ClauseChange[];
}

const GROUPS = [
  { id: 'changed', name: '改了', kinds: ['changed'] },
  { id: 'added', name: '新加的', kinds: ['added'] },
  { id: 'removed', name: '去掉的', kinds: ['removed'] },
  { id: 'moved', name: '换了地方，字没有改', kinds: ['moved'] },
] satisfies { id: string; name: string; kinds: ClauseChange['kind'][] }[];

/** A comparison as readers are told of it: what matters most first; what is as it was is only counted. */
export function groupsOf(all: readonly ClauseChange[]): { groups: ChangeGroup[]; untouched: number } {
  const groups = GROUPS.map(({ id, name, kinds }) => ({
    id,
    name,
    changes: all.filter(({ kind }) => kinds.some((each) => each === kind)),
  }));
  const told = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return { groups, untouched: all.length - told };
}
