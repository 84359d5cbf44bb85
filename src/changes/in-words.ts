import { isDeepStrictEqual } from 'node:util';
import { describe, type Description } from '../eligibility/describe.ts';
import { ruleSchema } from '../eligibility/rule-schema.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { FIRMNESS_WORDS } from '../eligibility/words.ts';
import { sayAmount } from '../guides/amount.ts';
import { guideSchema } from '../guides/schema.ts';
import type { GuideChange, GuideField } from './guide-changes.ts';

const { shape } = guideSchema;
const amounts = shape.benefit.shape.amounts;

/** A field's value in words, for staff: as the guide's page would say it; as it is written when today's schema has no place for it. */
export function valueInWords(field: GuideField, value: unknown, words: Vocabulary): string {
  if (value === undefined || value === null || value === false) return '没有写';
  if (value === true) return '是';
  if (Array.isArray(value) && value.length === 0) return '没有写';
  const known = READERS[field]?.(value, words);
  return known ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

/** A change in one sentence, without its full stop: 金额原来是：……；现在是：……. */
export function changeInWords(
  { field, name, before, now }: GuideChange,
  old: Vocabulary,
  words: Vocabulary,
): string {
  const [was, is] = field === 'citations' ? onlyDifferent(before, now) : [before, now];
  return `${name}原来是：${valueInWords(field, was, old)}；现在是：${valueInWords(field, is, words)}`;
}

/** Two lists without what stands in both. */
function onlyDifferent(before: unknown, now: unknown): [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(now)) return [before, now];
  const without = (list: unknown[], other: unknown[]) =>
    list.filter((item) => !other.some((each) => isDeepStrictEqual(each, item)));
  return [without(before, now), without(now, before)];
}

const READERS: Partial<Record<GuideField, (value: unknown, words: Vocabulary) => string | undefined>> = {
  rule: ruleInWords,
  amounts: (value) =>
    amounts
      .safeParse(value)
      .data?.map((amount) => `${amount.what}${sayAmount(amount)}`)
      .join('；'),
  commitment: (value) => {
    const level = shape.commitment.shape.level.safeParse(value).data;
    return level && FIRMNESS_WORDS[level];
  },
  conditions: (value, words) =>
    shape.conditions
      .safeParse(value)
      .data?.map(({ text, when }) => (when ? `${text}（只对：${said(describe(when, words))}）` : text))
      .join('；'),
  extensions: (value, words) =>
    shape.extensions
      .safeParse(value)
      .data?.map(({ what, level, rule }) =>
        [what, FIRMNESS_WORDS[level], ...(rule ? [said(describe(rule, words))] : [])].join('，'),
      )
      .join('；'),
  citations: (value) =>
    shape.citations
      .safeParse(value)
      .data?.map(({ clause, quote }) => `${clause}：${quote}`)
      .join('；'),
};

/** A rule in one line; none when today's schema can't read it. */
export function ruleInWords(value: unknown, words: Vocabulary): string | undefined {
  const rule = ruleSchema.safeParse(value).data;
  return rule && said(describe(rule, words));
}

const JOINED = { all: '都要满足', any: '满足一个就行', none: '不能是' } as const;

function said(description: Description, inner = false): string {
  if (description.kind === 'leaf') return description.text;
  const parts = description.parts.map((part) => said(part, true));
  const [only = ''] = parts;
  if (parts.length < 2) return description.kind === 'none' ? `不能是：${only}` : only;
  const text = `${JOINED[description.kind]}：${parts.join('、')}`;
  return inner ? `（${text}）` : text;
}
