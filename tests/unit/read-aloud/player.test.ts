import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, START, type Action, type State } from '../../../src/read-aloud/player.ts';

const PIECES = [1, 3, 1];

/** What comes of some actions; what ends or fails is what is being said. */
function after(
  ...names: ('start' | 'pause' | 'continue' | 'back' | 'next' | 'stop' | 'ended' | 'failed')[]
): State {
  return names.reduce<State>(
    (state, name) =>
      act(
        state,
        name === 'ended' || name === 'failed' ? { do: name, turn: state.turn } : { do: name },
        PIECES,
      ),
    START,
  );
}

const at = ({ status, sentence, piece }: State) => `${status} ${sentence}.${piece}`;

describe('the player', () => {
  it.each([
    ['stopped 0.0', []],
    ['speaking 0.0', ['start']],
    ['speaking 1.0', ['start', 'ended']],
    ['speaking 1.2', ['start', 'ended', 'ended', 'ended']],
    ['speaking 2.0', ['start', 'ended', 'ended', 'ended', 'ended']],
    ['stopped 0.0', ['start', 'ended', 'ended', 'ended', 'ended', 'ended']],
    ['paused 1.1', ['start', 'ended', 'ended', 'pause']],
    ['speaking 1.1', ['start', 'ended', 'ended', 'pause', 'continue']],
    ['speaking 2.0', ['start', 'next', 'next']],
    ['stopped 0.0', ['start', 'next', 'next', 'next']],
    ['speaking 0.0', ['start', 'next', 'ended', 'back']],
    ['speaking 0.0', ['start', 'back']],
    ['paused 1.0', ['start', 'pause', 'next']],
    ['paused 1.0', ['start', 'next', 'failed']],
    ['stopped 0.0', ['start', 'next', 'stop']],
    ['stopped 0.0', ['next', 'back', 'continue', 'pause', 'stop']],
  ] as const)('is %s after %j', (place, actions) => {
    expect(at(after(...actions))).toBe(place);
  });

  it('says the same again at another speed, and keeps the speed', () => {
    const fast = act(after('start', 'next', 'ended'), { do: 'speed', speed: 'fast' }, PIECES);
    expect([at(fast), fast.speed]).toEqual(['speaking 1.1', 'fast']);
    expect(fast.turn).toBeGreaterThan(after('start', 'next', 'ended').turn);
    expect(act(act(fast, { do: 'stop' }, PIECES), { do: 'start' }, PIECES).speed).toBe('fast');
    expect(act(fast, { do: 'speed', speed: 'fast' }, PIECES)).toBe(fast);
  });

  it('has nothing to start on an empty page', () => {
    expect(act(START, { do: 'start' }, [])).toBe(START);
  });

  it('stays in the page and takes no late word, whatever happens', () => {
    const names = ['start', 'pause', 'continue', 'back', 'next', 'stop'] as const;
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.constantFrom(...names).map((name) => ({ do: name })),
      fc.constantFrom('slow', 'normal', 'fast').map((speed) => ({ do: 'speed', speed }) as const),
      fc
        .tuple(fc.constantFrom('ended', 'failed'), fc.nat(30))
        .map(([name, turn]) => ({ do: name, turn }) as const),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }),
        fc.array(action),
        (pieces, actions) => {
          let state = START;
          for (const each of actions) {
            const next = act(state, each, pieces);
            if ('turn' in each && (each.turn !== state.turn || state.status !== 'speaking'))
              expect(next).toBe(state);
            if (next !== state) expect(next.turn).toBe(state.turn + 1);
            if (next.status !== 'stopped') {
              expect(next.piece).toBeLessThan(pieces[next.sentence] ?? 0);
              expect(next.sentence).toBeGreaterThanOrEqual(0);
            }
            state = next;
          }
        },
      ),
    );
  });

  it('reads any page to its end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 }), (pieces) => {
        let state = act(START, { do: 'start' }, pieces);
        let said = 0;
        for (; state.status === 'speaking' && said < 200; said++)
          state = act(state, { do: 'ended', turn: state.turn }, pieces);
        expect(said).toBe(pieces.reduce((sum, each) => sum + each, 0));
      }),
    );
  });
});
