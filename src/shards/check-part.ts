import type { AstroIntegration } from 'astro';
import { formatErrors, isError } from '../checks/report.ts';
import { contentProblems } from '../content/current.ts';
import { partToBuild } from './part.ts';

/** Stops the build of a part before it writes anything if there are errors in its content; a whole is checked by `npm run check`. */
export function checkPart(): AstroIntegration {
  return {
    name: 'check-part',
    hooks: {
      'astro:build:start': () => {
        if (!partToBuild()) return;
        const problems = contentProblems();
        if (problems.some(isError)) throw new Error(`\n${formatErrors(problems)}`);
      },
    },
  };
}
