import type { Answer } from '../eligibility/facts.ts';
import type { Given } from '../eligibility/questions.ts';
import { readAnswers } from '../eligibility/read-answers.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import type { WizardData } from './data.ts';

/** Everything that the reader has answered, for each person looked up. */
export interface State {
  /** At least one. */
  people: readonly Given[];
  /** Place of the person in hand, from 0. */
  current: number;
}

export const NOBODY_YET: State = { people: [{}], current: 0 };

/** The answers for the person in hand. */
export function given(state: State): Given {
  return state.people[state.current] ?? {};
}

/** With one more answer for the person in hand; every other stays. */
export function answered(state: State, fact: string, answer: Answer | null): State {
  const people = state.people.map((person, index) =>
    index === state.current ? { ...person, [fact]: answer } : person,
  );
  return { ...state, people };
}

/** With a further person of the same household, of whom the household's answers are known. */
export function withAnother(state: State, { facts }: Vocabulary): State {
  const shared = Object.entries(given(state)).filter(
    ([id]) => facts.get(id)?.about === 'household' || facts.get(id)?.about === 'applicant',
  );
  return { people: [...state.people, Object.fromEntries(shared)], current: state.people.length };
}

/**
 * With this person in hand, whom the reader has come back to. Someone further of whom nothing was answered yet is let
 * go, and stands there anew when the reader comes forward again.
 */
export function turnedTo(state: State, person: number, words: Vocabulary): State {
  const { people, current } = state;
  if (person === current || person > people.length) return state;
  if (person === people.length) return withAnother(state, words);
  const own = Object.keys(given(state)).some((id) => words.facts.get(id)?.about === 'person');
  const leftBlank = !own && person < current && current === people.length - 1;
  return { people: leftBlank ? people.slice(0, -1) : people, current: person };
}

/** What marks a file as answers to be read in again. */
const KIND = 'self-check';

/** The state as a file that a helper reads in on another device, or as the tab keeps it. */
export function written(state: State, data: WizardData): string {
  return JSON.stringify({ kind: KIND, version: data.version, region: data.region.id, ...state });
}

/** Why a file of answers isn't taken: in Chinese, what is wrong and how to mend it. */
export class FileError extends Error {}

/** Reads what {@link written} wrote. Throws {@link FileError}; nothing is taken by halves. */
export function readState(text: string, data: WizardData, words: Vocabulary): State {
  const value = parse(text);
  if (!isRecord(value) || value['kind'] !== KIND)
    throw new FileError('这不是自查保存的文件。请选“自查回答”开头的那个文件。');
  if (value['region'] !== data.region.id)
    throw new FileError(`这个文件是别的地区的，不是${data.region.name}的。请到那个地区的自查里读入。`);
  const { people, current } = value;
  if (!Array.isArray(people) || people.length === 0 || !people.every(isRecord))
    throw new FileError('这个文件坏了，里面没有回答。请在原来的设备上再保存一次。');
  const read = people.map((person) => readAnswers(person, words.facts));
  const problem = read.flatMap(({ problems }) => problems)[0];
  if (problem) {
    const topic = words.facts.get(problem.fact)?.topic ?? problem.fact;
    throw new FileError(`这个文件里“${topic}”的回答读不懂。请在原来的设备上再保存一次，或者重新答题。`);
  }
  const place = typeof current === 'number' && people[current] ? current : 0;
  return { people: read.map(({ answers }) => answers), current: place };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
