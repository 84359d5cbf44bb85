import type { Amount } from './schema.ts';

/** A sum of money in a text: its number and its unit. */
export const MONEY = /(\d+(?:\.\d+)?|[一二两三四五六七八九十百千万亿]+)\s*(万?元|块钱?(?![一-鿿]))/;

/** 每人每月不低于 600 元. */
export function sayAmount({
  value,
  unit,
  per,
  bound,
}: Pick<Amount, 'value' | 'unit' | 'per' | 'bound'>): string {
  return `${per ?? ''}${bound === 'atLeast' ? '不低于' : ''} ${value} ${unit}`.trim();
}
