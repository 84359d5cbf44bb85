/** How fast it is read: the rate that voices know. */
export const SPEEDS = {
  slow: { name: '慢', rate: 0.7 },
  normal: { name: '正常', rate: 1 },
  fast: { name: '快', rate: 1.4 },
} as const;

export type Speed = keyof typeof SPEEDS;

/** Where the reading is. Whenever `turn` changes, what was being said is broken off, and said anew from here if `speaking`. */
export interface State {
  status: 'stopped' | 'speaking' | 'paused';
  sentence: number;
  piece: number;
  speed: Speed;
  /** Counts what was said, so that word of something said earlier is known as late. */
  turn: number;
}

export type Action =
  | { do: 'start' | 'pause' | 'continue' | 'back' | 'next' | 'stop' }
  | { do: 'speed'; speed: Speed }
  /** What was said in this turn came to its end, or could not be said. */
  | { do: 'ended' | 'failed'; turn: number };

export const START: State = { status: 'stopped', sentence: 0, piece: 0, speed: 'normal', turn: 0 };

/** What comes of an action. `pieces`: how many pieces each sentence has. */
export function act(state: State, action: Action, pieces: readonly number[]): State {
  const turn = state.turn + 1;
  const { status, sentence, piece } = state;
  const stopped: State = { ...state, status: 'stopped', sentence: 0, piece: 0, turn };
  const goTo = (target: number): State =>
    target < pieces.length ? { ...state, sentence: Math.max(0, target), piece: 0, turn } : stopped;
  switch (action.do) {
    case 'start':
      return pieces.length === 0 ? state : { ...stopped, status: 'speaking' };
    case 'pause':
      return status === 'speaking' ? { ...state, status: 'paused', turn } : state;
    case 'continue':
      return status === 'paused' ? { ...state, status: 'speaking', turn } : state;
    case 'stop':
      return status === 'stopped' ? state : stopped;
    case 'back':
      return status === 'stopped' ? state : goTo(sentence - 1);
    case 'next':
      return status === 'stopped' ? state : goTo(sentence + 1);
    case 'speed':
      return action.speed === state.speed ? state : { ...state, speed: action.speed, turn };
    case 'ended':
      if (status !== 'speaking' || action.turn !== state.turn) return state;
      return piece + 1 < (pieces[sentence] ?? 0) ? { ...state, piece: piece + 1, turn } : goTo(sentence + 1);
    case 'failed':
      return status === 'speaking' && action.turn === state.turn
        ? { ...state, status: 'paused', turn }
        : state;
  }
}
