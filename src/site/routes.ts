import type { Plan } from '../plans/model.ts';

/** Every address of the site, in one place. */
export const routes = {
  home: '/',
  plans: '/plans/',
  indicators: '/indicators/',
  formats: '/formats/',
  settings: '/settings/',
  accessibility: '/accessibility/',
  about: '/about/',
  feedback: '/about/#feedback',
  guides: '/guides/',
  guidesByPerson: '/guides/by-person/',
  guidesByName: '/guides/a-z/',
  entitlement: (id: string) => `/guides/${id}/`,
  search: '/search/',
  glossary: '/glossary/',
  updates: '/updates/',
  data: '/api/',
  staffCheck: '/staff/check/',
  staffSign: '/staff/sign/',
  staffSignOf: (group: string) => `/staff/sign/${group}/`,
  wizards: '/wizard/',
  wizard: (region: string) => `/${region}/wizard/`,
  wizardData: (region: string) => `/${region}/wizard/data.json`,
  region: (region: string) => `/${region}/`,
  plan: (plan: Plan) => `/${plan.region}/plans/${plan.id}/`,
  clause: (plan: Plan, clause: string) => `/${plan.region}/plans/${plan.id}/#${clause}`,
  easyPlan: (plan: Plan) => `/${plan.region}/plans/${plan.id}/easy/`,
  planData: (plan: Plan) => `/${plan.region}/plans/${plan.id}/data/`,
  regionGuides: (region: string) => `/${region}/guides/`,
  regionGuidesByPerson: (region: string) => `/${region}/guides/by-person/`,
  regionGuidesByName: (region: string) => `/${region}/guides/a-z/`,
  guide: (region: string, id: string) => `/${region}/guides/${id}/`,
  easyGuide: (region: string, id: string) => `/${region}/guides/${id}/easy/`,
  regionSearch: (region: string) => `/${region}/search/`,
  corrections: (plan: Plan) => `/${plan.region}/plans/${plan.id}/corrections/`,
} as const;

/** The main navigation; a part of the site joins it when its first page exists. */
export const navigation = [
  { name: '规划原文', href: routes.plans },
  { name: '办事指南', href: routes.guides },
  { name: '资格自查', href: routes.wizards },
  { name: '指标对比', href: routes.indicators },
  { name: '多种格式', href: routes.formats },
  { name: '关于', href: routes.about },
] as const;
