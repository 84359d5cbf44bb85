import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { parse } from 'yaml';
import { limitsSchema } from '../../src/statement/limits.ts';

const source = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const limits = readFileSync(join(process.cwd(), 'content/accessibility/limits.yaml'), 'utf8');

/** Rules left out; the accessibility statement says why. */
export const RULES_LEFT_OUT = limitsSchema.parse(parse(limits)).flatMap(({ axeRules }) => axeRules);

/** What axe can't decide by itself, by rule, in this worker. */
const undecided = new Map<string, { nodes: number; example: string }>();

/** Puts axe-core into the page, once per document. */
async function inject(page: Page): Promise<void> {
  if (!(await page.evaluate('typeof globalThis.axe === "object"'))) await page.evaluate(source);
}

/** Ids of all rules that axe-core has. */
export async function axeRules(page: Page): Promise<string[]> {
  await inject(page);
  return page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.getRules().map(({ ruleId }) => ruleId),
  );
}

/** Violations of any of axe's rules, those off by default too, in the page as it stands. */
export async function axeViolations(page: Page): Promise<string[]> {
  await inject(page);
  const { violations, incomplete } = await page.evaluate(async (leftOut) => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(
      engine.getRules().map(({ ruleId }) => [ruleId, { enabled: !leftOut.includes(ruleId) }]),
    );
    const found = await engine.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
    return {
      violations: found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
      ),
      incomplete: found.incomplete.map(({ id, nodes }) => ({
        rule: id,
        nodes: nodes.length,
        example: `${nodes[0]?.target.join(' ') ?? ''} — ${nodes[0]?.failureSummary ?? ''}`,
      })),
    };
  }, RULES_LEFT_OUT);
  for (const { rule, nodes, example } of incomplete) {
    const before = undecided.get(rule);
    undecided.set(rule, {
      nodes: nodes + (before?.nodes ?? 0),
      example: before?.example ?? `${new URL(page.url()).pathname} ${example}`,
    });
  }
  return violations;
}

/** Prints what a person must look at, once. `contrast.spec.ts` decides most of what is left about colours. */
export function printUndecided(): void {
  if (undecided.size === 0) return;
  console.log('\naxe could not decide:');
  for (const [rule, { nodes, example }] of undecided)
    console.log(`  ${rule}: ${nodes} times, first in ${example}`);
  undecided.clear();
}
