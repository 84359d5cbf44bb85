/** A plan's period, in whole calendar years. */
export interface Period {
  start: number;
  end: number;
}

/** What a page must say of a period on a given day. */
export interface PeriodState {
  over: boolean;
  /** For readers, in full sentences. */
  sentence: string;
}

/**
 * Whether a period is over on `today`, and the sentence that says so, which names the plan where there are several. The
 * last day of a period is 31 December.
 */
export function periodState(period: Period, today: Date, plan?: string): PeriodState {
  const over = today.getFullYear() > period.end;
  const whose = plan === undefined ? '' : `${plan}的`;
  return {
    over,
    sentence: over
      ? `${whose}规划期已于 ${period.end} 年底结束。现在的办法可能变了，用之前请先问清楚。`
      : `${whose}规划期是 ${period.start} 年到 ${period.end} 年，到 ${period.end} 年底为止。`,
  };
}

/** Whether a day lies more than some months before today. */
export function isOlderThan(day: string, months: number, today: Date): boolean {
  const limit = new Date(`${day}T00:00:00`);
  limit.setMonth(limit.getMonth() + months);
  return today > limit;
}

/** 2022-05-10 → 2022年5月10日. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Day of a moment by the device's own clock: 2022年5月10日. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}年${moment.getMonth() + 1}月${moment.getDate()}日`;
}
