import { toAssess } from '../../src/guides/to-assess.ts';
import type { Guide } from '../../src/guides/model.ts';
import type { Entitlement } from '../../src/entitlements/entitlement.ts';
import type { Rule } from '../../src/eligibility/rule.ts';

/** A firm guide for disabled people with one rule, or one that differs from it as told. */
export function aGuide(
  rule: Rule | undefined,
  guide: Partial<Guide> = {},
  entitlement: Partial<Entitlement> = {},
) {
  return toAssess(
    {
      id: 'example',
      region: 'nowhere',
      file: 'regions/nowhere/guides/example.mdx',
      how: { type: 'root', children: [] },
      plan: '2021-2025',
      summary: '例子',
      who: '例子',
      commitment: { level: 'firm', cite: 1 },
      background: false,
      facility: rule === undefined,
      benefit: { kind: 'cash', amounts: [] },
      rule,
      conditions: [],
      extensions: [],
      bodies: [],
      conflicts: [],
      citations: [{ clause: '1', quote: '例子' }],
      easy: ['一', '二', '三'],
      ask: '例子',
      related: [],
      written: '2026-01-01',
      checked: '2026-01-01',
      ...guide,
    },
    {
      id: 'example',
      name: '例子',
      everyday: ['例子'],
      category: 'cash',
      beforeCertificate: false,
      audience: ['person'],
      summary: '例子',
      updated: '2026-01-01',
      ...entitlement,
    },
  );
}
