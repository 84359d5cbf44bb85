import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { parse } from 'yaml';
import { exceptionSchema } from '../../src/site/exceptions.ts';

const source = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const statement = readFileSync(join(process.cwd(), 'content/accessibility.yaml'), 'utf8');

/** Rules left out; the accessibility statement says why. */
export const RULES_LEFT_OUT = exceptionSchema.parse(parse(statement)).flatMap(({ axeRules }) => axeRules);

export interface AxeFindings {
  violations: string[];
  incomplete: { rule: string; nodes: number; example: string }[];
}

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

/** Runs every rule of axe-core, those off by default too, on the page as it stands. */
export async function runAxe(page: Page): Promise<AxeFindings> {
  await inject(page);
  return page.evaluate(async (leftOut) => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(
      engine.getRules().map(({ ruleId }) => [ruleId, { enabled: !leftOut.includes(ruleId) }]),
    );
    const { violations, incomplete } = await engine.run(document, {
      rules,
      resultTypes: ['violations', 'incomplete'],
    });
    return {
      violations: violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
      ),
      incomplete: incomplete.map(({ id, nodes }) => ({
        rule: id,
        nodes: nodes.length,
        example: `${nodes[0]?.target.join(' ') ?? ''} — ${nodes[0]?.failureSummary ?? ''}`,
      })),
    };
  }, RULES_LEFT_OUT);
}
