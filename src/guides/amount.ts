import type { Amount } from './schema.ts';

/** 每人每月不低于 600 元. */
export function sayAmount({
  value,
  unit,
  per,
  bound,
}: Pick<Amount, 'value' | 'unit' | 'per' | 'bound'>): string {
  return `${per ?? ''}${bound === 'atLeast' ? '不低于' : ''} ${value} ${unit}`.trim();
}
