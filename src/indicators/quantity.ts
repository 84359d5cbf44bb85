/** A figure as a table cell has it, understood. */
export interface Quantity {
  /** In single units: 0.12万 is 1200. */
  value: number;
  /** `more` = above, not including. */
  bound: 'exact' | 'atLeast' | 'more';
}

/** Reads 600, ≥0.12万, ＞96, ≥4850户; `undefined` for words and for a dash. `scale` multiplies, for a unit such as 万. */
export function readQuantity(text: string, scale = 1): Quantity | undefined {
  const match = /^([≥>＞]?)(\d+(?:\.\d+)?)(万?)(?:人次|人|户|%)?$/.exec(text.replace(/\s/g, ''));
  if (!match?.[2]) return undefined;
  const value = Math.round(Number(match[2]) * (match[3] ? 10_000 : 1) * scale * 1000) / 1000;
  const bound = match[1] === '≥' ? 'atLeast' : match[1] ? 'more' : 'exact';
  return { value, bound };
}

/** 至少 1,200 人, 超过 96%. */
export function sayQuantity({ value, bound }: Quantity, unit: string): string {
  const number = new Intl.NumberFormat('zh-CN').format(value);
  const words = { exact: '', atLeast: '至少 ', more: '超过 ' }[bound];
  return `${words}${number}${unit === '%' ? '%' : ` ${unit}`}`;
}
