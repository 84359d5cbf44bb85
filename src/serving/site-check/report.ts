import { CHECKS } from './checks.ts';
import type { Site } from './site.ts';

/** What came of one check. */
export interface Finding {
  id: string;
  name: string;
  problems: string[];
}

/** How many problems of one check are told to people; the rest is counted. */
const TOLD = 5;

/** Runs every check, one after another, so that a small server is not overrun. */
export async function checkSite(site: Site): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, name, run } of CHECKS) findings.push({ id, name, problems: await run(site) });
  return findings;
}

/** The findings as people read them. */
export function reportOf(origin: string, findings: readonly Finding[]): string {
  const failed = findings.filter(({ problems }) => problems.length > 0);
  return [
    `检查 ${origin}`,
    ...findings.flatMap(({ name, problems }) => [
      `${problems.length === 0 ? '通过' : '没有通过'}：${name}`,
      ...problems.slice(0, TOLD).map((problem) => `  ${problem}`),
      ...(problems.length > TOLD ? [`  还有 ${problems.length - TOLD} 处`] : []),
    ]),
    failed.length === 0
      ? `${findings.length} 项都通过。`
      : `${findings.length} 项里有 ${failed.length} 项没有通过。`,
  ].join('\n');
}
