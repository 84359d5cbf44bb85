import type { Region } from './region.ts';

/**
 * What is said of an entitlement for which a region has no guide. Only a region whose guides are finished knows that its
 * plan states nothing of it.
 */
export function wordsWithoutGuide({ guidesFinished }: Pick<Region, 'guidesFinished'>) {
  return guidesFinished
    ? { title: '这份规划没有写', means: '没有写不等于没有。当地可能有别的文件，可以问。' }
    : {
        title: '办事指南还没有整理',
        means: '这个地区的办事指南还没有写齐。规划里可能写了，请看规划原文，也可以问。',
      };
}

/** What a region's guides are, where they are counted: 规划写到的 (62 项). */
export function guidedWords({ guidesFinished }: Pick<Region, 'guidesFinished'>): string {
  return guidesFinished ? '规划写到的' : '规划写到、指南写好了的';
}

/** Told at the head of a region's guides while they are not finished. */
export const GUIDES_UNFINISHED =
  '这个地区的办事指南还没有写齐。这里没有的，规划里可能写了，请看规划原文，也可以打电话问。';
