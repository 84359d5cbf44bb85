import type { Entitlement } from '../entitlements/entitlement.ts';
import type { Region } from '../regions/region.ts';
import type { Guide } from './model.ts';

/** schema.org GovernmentService of a guide, for search engines; names no provider that the plan doesn't name. */
export function serviceData(entitlement: Entitlement, guide: Guide, region: Region): Record<string, unknown> {
  const lead = guide.bodies.find(({ role }) => role === 'lead');
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: entitlement.name,
    keywords: entitlement.everyday,
    description: guide.summary,
    inLanguage: 'zh-CN',
    areaServed: { '@type': 'AdministrativeArea', name: region.fullName },
    audience: { '@type': 'Audience', audienceType: guide.who },
    ...(lead ? { provider: { '@type': 'GovernmentOrganization', name: lead.name } } : {}),
  };
}
