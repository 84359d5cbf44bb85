import { z } from 'astro/zod';
import { picturesSchema } from '../easy-read/pictures.ts';
import { factSchema } from '../eligibility/facts.ts';
import { termListSchema } from '../eligibility/terms.ts';
import { entitlementSchema } from '../entitlements/entitlement.ts';
import { brailleSchema, proofreadSchema } from '../formats/braille/schema.ts';
import { glossarySchema } from '../glossary/glossary.ts';
import { guideSchema } from '../guides/schema.ts';
import { indicatorListSchema } from '../indicators/schema.ts';
import { easySchema } from '../plans/easy.ts';
import { planSchema } from '../plans/schema.ts';
import { regionSchema } from '../regions/region.ts';
import { synonymSchema } from '../search/synonyms.ts';
import { slotSchema } from '../sign-videos/schema.ts';
import { pageSchema } from '../site/page-schema.ts';
import { siteSchema } from '../site/schema.ts';
import { limitsSchema } from '../statement/limits.ts';
import { updateSchema } from '../updates/update.ts';
import type { Layout } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { LABELS } from './labels.ts';

/** The schemas of all content that is edited, by the name of their layout. */
export const SCHEMAS = {
  guides: guideSchema,
  plans: planSchema,
  easy: easySchema,
  regions: regionSchema,
  updates: updateSchema,
  entitlements: entitlementSchema,
  questions: factSchema,
  pages: pageSchema,
  recordings: slotSchema,
  synonyms: z.array(synonymSchema),
  site: siteSchema,
  glossary: glossarySchema,
  terms: termListSchema,
  indicators: indicatorListSchema,
  accessibility: limitsSchema,
  pictures: picturesSchema,
  braille: brailleSchema,
  proofread: proofreadSchema,
} as const satisfies Record<string, z.ZodType>;

export type LayoutName = keyof typeof SCHEMAS;

const WITH_BODY: readonly string[] = [
  'guides',
  'plans',
  'easy',
  'updates',
  'entitlements',
  'pages',
  'recordings',
];

/** How the files of a schema are laid out. Throws where a field has no label. */
export function layoutOf(name: LayoutName): Layout {
  const schema: z.ZodType = SCHEMAS[name];
  const labelOf = (path: string) => {
    const label = LABELS[name][path];
    if (label === undefined) throw new Error(`src/editor/labels.ts has no label for ${name}: ${path}.`);
    return label;
  };
  const withBody = WITH_BODY.includes(name);
  return {
    name,
    format: withBody ? `${name}-frontmatter` : name,
    extension: withBody ? 'mdx' : 'yaml',
    fields: fieldsOf(schema, labelOf),
    list: schema instanceof z.ZodArray,
  };
}
