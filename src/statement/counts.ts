import { STATES, type Point, type Standard, type State } from './schema.ts';
import { CRITERIA, LEVELS } from './wcag.ts';

/** One line of the table of counts: how many points of a standard, or of a level of it, are in each state. */
export interface Count {
  name: string;
  total: number;
  states: Record<State, number>;
}

const states = Object.keys(STATES) as State[];

/** How many points of a standard are in each state; of one with levels, level by level. */
export function countsOf({ title, groups }: Standard): Count[] {
  const points = groups.flatMap((group) => group.points);
  const levelled = points.some((point) => levelOf(point) !== undefined);
  if (!levelled) return [count(title, points)];
  return LEVELS.map((level) =>
    count(
      `${title}，${level} 级`,
      points.filter((point) => levelOf(point) === level),
    ),
  );
}

/** The level of a point in WCAG 2.2; none in standards without levels. */
export function levelOf({ number = '' }: Point) {
  return CRITERIA.get(number);
}

function count(name: string, points: readonly Point[]): Count {
  const inState = (state: State) => points.filter((point) => point.state === state).length;
  return {
    name,
    total: points.length,
    states: Object.fromEntries(states.map((state) => [state, inState(state)])) as Record<State, number>,
  };
}
