import { readFileSync } from 'node:fs';
import { askAudit } from './audit.ts';
import { lockSchema, manifestSchema, packagesIn, problemsOf } from './dependencies.ts';

/** `npm run licences`: every dependency with version and licence, and known holes; fails on any that is not in order. */
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lock = lockSchema.parse(read('package-lock.json'));

for (const { name, version, licence, dev } of packagesIn(lock))
  console.log(`${name} ${version}\t${licence}${dev ? '\tdevelopment' : ''}`);

const problems = problemsOf(manifestSchema.parse(read('package.json')), lock);
const { holes, unasked } = askAudit();
if (unasked !== undefined)
  console.error(
    `\nKnown holes could not be asked for (${unasked}). Run this again where npm's registry answers.`,
  );
else if (holes.length === 0) console.log('\nNo known holes.');

for (const problem of [...problems, ...(holes ?? [])]) console.error(problem);
if (problems.length > 0 || (holes ?? []).length > 0) process.exitCode = 1;
