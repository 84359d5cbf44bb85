import { AUDIENCES, CATEGORIES } from '../entitlements/entitlement.ts';
import { BENEFITS } from '../guides/schema.ts';
import { STATUSES } from '../sign-videos/schema.ts';

const LEVELS = { firm: '要做', expanding: '逐步做', encouraged: '鼓励' };

/** What staff call the options of a choice, by layout and path of the field. Options in Chinese name themselves. */
export const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'guides.commitment.level': LEVELS,
  'guides.extensions.level': LEVELS,
  'guides.benefit.kind': BENEFITS,
  'guides.benefit.amounts.bound': { atLeast: '不低于', exact: '就是这么多' },
  'guides.bodies.role': { lead: '牵头', help: '参与' },
  'updates.kind': { site: '网站', plan: '规划', guide: '办事指南' },
  'entitlements.category': CATEGORIES,
  'entitlements.audience': AUDIENCES,
  'questions.about': { applicant: '来查的人', person: '本人', household: '全家', organisation: '单位' },
  'questions.type': { choice: '选一个', set: '选几个', number: '填数字' },
  'recordings.kind': { sign: '手语视频', audio: '录音' },
  'recordings.status': STATUSES,
};
