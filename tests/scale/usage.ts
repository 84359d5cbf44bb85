import { appendFileSync } from 'node:fs';

/** Loaded into every process of a build by `measure.ts`: writes at its end what it has used. */
process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(usage)}\n`);
});
