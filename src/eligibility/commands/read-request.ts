import type { Answer, Fact } from '../facts.ts';
import { readAnswers, type AnswerProblem } from '../read-answers.ts';

/** Whose entitlements are asked for, and where; `null` is 不清楚. */
export interface AssessRequest {
  region: string;
  facts: Record<string, Answer | null>;
}

/** What a request may hold. */
interface Allowed {
  regions: readonly string[];
  facts: ReadonlyMap<string, Fact>;
}

const KEYS = ['region', 'facts'];

/** Reads the text of a request. All that is wrong with it is told at once: what, where, and how to mend it. */
export function readRequest(
  text: string,
  allowed: Allowed,
): { request: AssessRequest } | { problems: string[] } {
  const value = parse(text);
  if ('problem' in value) return { problems: [value.problem] };
  const { region, facts, ...others } = value.object;
  const read = isRecord(facts) ? readAnswers(facts, allowed.facts) : undefined;
  const problems = [
    ...Object.keys(others).map((key) => `${key}: unknown key. Remove it; allowed are ${KEYS.join(', ')}.`),
    ...regionProblems(region, allowed.regions),
    ...(read ? [] : [`facts: ${found(facts)}. Give an object of answers by fact id, {} if none is known.`]),
    ...(read?.problems ?? []).map((problem) => answerProblem(problem, allowed.facts)),
  ];
  if (problems.length > 0 || typeof region !== 'string' || !read) return { problems };
  return { request: { region, facts: read.answers } };
}

function parse(text: string): { object: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return { object: value };
    return { problem: `The file holds ${JSON.stringify(value)}. Give an object with ${KEYS.join(' and ')}.` };
  } catch (error) {
    return {
      problem: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}. Mend it.`,
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function found(value: unknown): string {
  return value === undefined ? 'is missing' : `found ${JSON.stringify(value)}`;
}

function regionProblems(region: unknown, regions: readonly string[]): string[] {
  if (typeof region === 'string' && regions.includes(region)) return [];
  return [`region: ${found(region)}. Give one of ${regions.join(', ')}.`];
}

function answerProblem({ fact: id, fault, found: value }: AnswerProblem, facts: Allowed['facts']): string {
  const fact = facts.get(id);
  const place = `facts.${id}`;
  if (!fact || fault === 'unknownFact')
    return `${place}: unknown fact. Remove it, or use one of ${[...facts.keys()].join(', ')}.`;
  const options = (fact.options ?? []).map((option) => option.value);
  const alone = (fact.options ?? []).filter((option) => option.alone).map((option) => option.value);
  const wanted = {
    number: `a whole number from ${fact.min ?? 0} to ${fact.max ?? 0}`,
    choice: `one of ${options.join(', ')}`,
    set: `a list of one or more of ${options.join(', ')}`,
  }[fact.type];
  const why = {
    type: 'wrong type',
    range: 'out of range',
    option: 'no such option',
    empty: 'an empty list',
    alone: `${alone.join(', ')} can't stand with another option`,
  }[fault];
  return `${place}: ${why}, ${found(value)}. Give ${wanted}; null if it is not known.`;
}
