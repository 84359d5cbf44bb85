import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { entitlementOf } from '../../src/guides/find.ts';
import { toAssess } from '../../src/guides/to-assess.ts';
import { ReferenceGuide } from './reference.ts';

export const content = loadContent(join(process.cwd(), 'content'));
const words = content.vocabulary;

/** Every guide of a region: as the engine takes it, and as the reference does. */
export const regions = content.regions.map((entry) => ({
  id: entry.region.id,
  entry,
  guides: entry.guides.map((guide) => {
    const { entitlement } = entitlementOf(content, guide.id);
    return {
      id: guide.id,
      guide,
      entitlement,
      assessable: toAssess(guide, entitlement),
      reference: new ReferenceGuide(guide, entitlement, words),
    };
  }),
}));
