/** The groups of results, in their order. */
export const KINDS = { guide: '办事指南', clause: '规划条款', other: '其他' } as const;

export type Kind = keyof typeof KINDS;

/** What a result shows. */
export interface Shown {
  address: string;
  title: string;
  /** The way to it: 规划 › 章 › 节. */
  place: string[];
  text: string;
}
