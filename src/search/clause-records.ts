import type { Content, RegionEntry } from '../content/load.ts';
import { CATEGORIES } from '../entitlements/entitlement.ts';
import { entitlementOf } from '../guides/find.ts';
import { textOf } from '../plans/inline.ts';
import type { Block, Clause, Heading, Plan } from '../plans/model.ts';
import { runsOf } from '../plans/walk.ts';
import { routes } from '../site/routes.ts';
import type { SearchRecord } from './records.ts';

/** Longest title made of a clause's own words. */
const TITLE = 36;

/** A record for each clause that has an address of its own; the only paragraph under a heading belongs to the heading. */
export function clauseRecords(content: Content, entry: RegionEntry, plan: Plan): SearchRecord[] {
  const categories = categoriesByClause(content, entry, plan);
  const records = new Map<string, SearchRecord>();
  const above: Heading[] = [];
  let heading: string | undefined;
  for (const { clause, text, opens, folds } of walk(plan)) {
    if (opens) {
      while ((above.at(-1)?.depth ?? 0) >= opens.depth) above.pop();
    }
    const target = folds && heading !== undefined ? heading : clause.id;
    const before = records.get(target);
    if (before) before.text += (before.text === '' ? '' : ' ') + text;
    else {
      const place = [plan.details.shortTitle, ...above.map((each) => each.clause.text), clause.label];
      records.set(target, {
        kind: 'clause',
        address: routes.clause(plan, clause.id),
        title: opens ? text : titleOf(text),
        place: opens ? place.slice(0, -1) : place,
        text: opens ? '' : text,
        categories: [],
        more: '',
      });
    }
    for (const category of categories.get(clause.id) ?? []) {
      const record = records.get(target);
      if (record && !record.categories.includes(category)) record.categories.push(category);
    }
    if (opens) {
      above.push(opens);
      heading = clause.id;
    }
  }
  return [...records.values()];
}

interface Step {
  clause: Clause;
  text: string;
  /** The heading that it is. */
  opens?: Heading | undefined;
  /** Whether it shares the address of the heading above. */
  folds: boolean;
}

function walk(plan: Plan): Step[] {
  return plan.parts.flatMap(({ blocks }) => blocks.flatMap(stepsOf));
}

function stepsOf(block: Block): Step[] {
  if (block.kind === 'box') {
    const { clause, blocks } = block;
    const untitled = clause ? [{ clause, text: clause.text, opens: undefined, folds: false }] : [];
    return [...untitled, ...blocks.flatMap(stepsOf)];
  }
  const heading = block.kind === 'heading' ? block : block.kind === 'table' ? block.caption : undefined;
  const folds = block.kind === 'paragraph' && !block.linked;
  return runsOf(block).flatMap(({ clause, content }) => {
    if (!clause) return [];
    const text = textOf(content).trim();
    const opens = heading && clause === heading.clause && text === heading.clause.text ? heading : undefined;
    return text === '' ? [] : [{ clause, text, opens, folds }];
  });
}

function titleOf(text: string): string {
  const first = /^(?:[\d.．、；;\s]*)([^。；：:]{4,})/u.exec(text)?.[1] ?? text;
  return first.length <= TITLE ? first : `${first.slice(0, TITLE)}……`;
}

/** Names of the categories of the guides that rest on a clause. */
function categoriesByClause(content: Content, entry: RegionEntry, plan: Plan): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const guide of entry.guides.filter((each) => each.plan === plan.id)) {
    const name = CATEGORIES[entitlementOf(content, guide.id).entitlement.category];
    for (const { clause } of guide.citations) found.set(clause, (found.get(clause) ?? new Set()).add(name));
  }
  return found;
}
