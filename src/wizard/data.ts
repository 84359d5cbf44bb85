import type { Assessable } from '../eligibility/assessable.ts';
import type { Fact } from '../eligibility/facts.ts';
import type { Rule } from '../eligibility/rule.ts';
import type { Term } from '../eligibility/terms.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import type { Period } from '../time/period.ts';

/** Of the shape of {@link WizardData}; a saved page of another version must not read this file. */
export const WIZARD_VERSION = 2;

/** A guide as the wizard shows it. */
export interface WizardGuide extends Assessable {
  name: string;
  /** What it is, in plain words. */
  summary: string;
  /** Id of its plan. */
  plan: string;
  /** 还要满足. */
  conditions: { text: string; when: Rule | undefined }[];
  /** The sentence to say when calling. */
  ask: string;
  /** Where the plan says so, and in which words. */
  clause: { id: string; label: string; quote: string };
}

export interface WizardPlan {
  id: string;
  /** Short title. */
  title: string;
  /** What the document calls itself: 规划, 方案. */
  noun: string;
  period: Period;
  url: string;
}

/** A signed recording of a question. */
export interface WizardVideo {
  url: string;
  poster: string;
  captions: string;
  /** What is signed, in writing: a paragraph each. */
  transcript: string[];
  /** 5.2 MB. */
  size: string;
  /** What has changed in the question since. */
  changes: string[];
}

/** `/<region>/wizard/data.json`: all that the wizard of one region needs. */
export interface WizardData {
  version: number;
  region: { id: string; name: string; guidesFinished: boolean };
  helpline: { number: string; name: string };
  plans: WizardPlan[];
  facts: Fact[];
  terms: Term[];
  guides: WizardGuide[];
  /** Signed recordings of questions, by fact; absent where there are none. */
  videos?: Record<string, WizardVideo>;
  /** Entitlements for which the region has no guide; where its guides are finished, its plans don't state them. */
  unstated: { id: string; name: string; applicants: Rule }[];
}

/** Checks that a file is the data of this region, whole and of this version. Throws an error that says what is wrong. */
export function readData(value: unknown, region: string): WizardData {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const lists = ['plans', 'facts', 'terms', 'guides', 'unstated'] as const;
  const data = value as Partial<WizardData>;
  if (data.version !== WIZARD_VERSION) throw new Error(`version ${String(data.version)}`);
  if (data.region?.id !== region) throw new Error(`region ${String(data.region?.id)}`);
  const missing = lists.filter((name) => !Array.isArray(data[name]));
  if (missing.length > 0 || !data.helpline) throw new Error(`without ${missing.join(', ')}`);
  return data as WizardData;
}

/** Facts and terms by id and name. */
export function vocabularyOf({ facts, terms }: WizardData): Vocabulary {
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    terms: new Map(terms.map((term) => [term.name, term])),
  };
}

/** The site's words about a plan, or all of a region's, with what that document calls itself in place of 规划. */
export function inItsWords(text: string, { plans }: Pick<WizardData, 'plans'>, plan?: string): string {
  const nouns = new Set(plans.filter(({ id }) => plan === undefined || id === plan).map(({ noun }) => noun));
  const [noun = '规划', ...others] = nouns;
  return text.split('规划').join(others.length > 0 ? '规划' : noun);
}
