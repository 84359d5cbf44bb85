import { spawnSync } from 'node:child_process';
import { z } from 'astro/zod';

const advisory = z.object({ title: z.string(), url: z.string(), severity: z.string() });

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});

/** What `npm audit` knows: a line for each hole, or why it could not be asked. */
export type Audit = { holes: string[]; unasked?: never } | { holes?: never; unasked: string };

/** Reads what `npm audit --json` prints; it prints its failures as JSON too. */
export function readAudit(printed: string): Audit {
  let report: unknown;
  try {
    report = JSON.parse(printed);
  } catch {
    return { unasked: 'npm audit printed nothing that can be read' };
  }
  const audit = auditSchema.safeParse(report);
  if (!audit.success) {
    const failure = z.object({ message: z.string() }).safeParse(report);
    return { unasked: failure.success ? failure.data.message : 'npm audit answered in another shape' };
  }
  const holes = Object.entries(audit.data.vulnerabilities).map(([name, { severity, range, via }]) => {
    const told = via.map((each) =>
      typeof each === 'string' ? `through ${each}` : `${each.title} ${each.url}`,
    );
    return `${name} ${range} (${severity}): ${told.join('; ')}`;
  });
  return { holes };
}

/** Asks the npm registry for known holes in what the lock file names. */
export function askAudit(): Audit {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
  return error ? { unasked: error.message } : readAudit(stdout);
}
