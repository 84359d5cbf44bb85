import type { AllowedElements } from '../mdx/parse.ts';

/** What may be written in a plan's MDX file beside Markdown; `content/README.md` explains each to editors. */
export const PLAN_ELEMENTS: AllowedElements = {
  Notice: {},
  Preamble: {},
  Closing: {},
  Annex: { id: false },
  Box: { id: false, note: false },
  Table: { id: false, rowHeader: false, groups: false, original: false, reason: false, note: false },
  Correction: { original: true, reason: true },
  Note: { says: true },
};

/** The parts of a plan that have a name instead of a number: their clause id and their name. */
export const NAMED_PARTS: Record<string, { id: string; label: string }> = {
  Notice: { id: 'notice', label: '通知' },
  Preamble: { id: 'preamble', label: '前言' },
  Closing: { id: 'closing', label: '结尾' },
  Annex: { id: 'annex', label: '附件' },
};
