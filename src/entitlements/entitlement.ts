import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

/** Needs by which entitlements are grouped, in the order in which they are listed. */
export const CATEGORIES = {
  cash: '补贴',
  assistance: '救助和帮扶',
  insurance: '保险',
  'health-rehab': '看病和康复',
  devices: '辅助器具',
  'home-access': '家里改造',
  care: '照护和托养',
  housing: '住房',
  education: '上学',
  employment: '工作',
  employer: '用人单位和机构',
  'mobility-leisure': '出行和游玩',
  'telecom-info': '电话、上网和信息',
  'culture-sport': '文化和体育',
  legal: '法律和维权',
  certificate: '残疾人证和办事',
  emergency: '紧急情况',
} as const;

export type Category = keyof typeof CATEGORIES;

/** Who an entitlement is for. */
export const AUDIENCES = {
  person: '残疾人',
  child: '残疾孩子',
  carer: '照护者',
  family: '残疾人家庭',
  employer: '用人单位',
  organisation: '服务机构',
} as const;

export type Audience = keyof typeof AUDIENCES;

const keys = <T extends string>(names: Record<T, string>) => Object.keys(names) as [T, ...T[]];
const words = (what: string) =>
  z.string({ error: what }).refine((text) => text.trim() !== '', { error: what });

/** `content/entitlements/<id>.mdx`: something one can get or claim, in general. Its body is the general practice. */
export const entitlementSchema = z.strictObject({
  /** The official name. */
  name: words('正式的名称，例如：困难残疾人生活补贴'),
  /** What people call it. */
  everyday: z.array(words('平常的叫法')).min(1),
  category: z.enum(keys(CATEGORIES), { error: `分类：${Object.keys(CATEGORIES).join('、')} 里的一个` }),
  audience: z
    .array(z.enum(keys(AUDIENCES), { error: `给谁的：${Object.keys(AUDIENCES).join('、')}` }))
    .min(1),
  /** Can as a rule be asked for without a 残疾人证; general practice, not a plan's words. */
  beforeCertificate: z.boolean().default(false),
  /** What it is, in one sentence. */
  summary: words('一句话，不超过 50 字').refine((text) => text.length <= 50, {
    error: '一句话，不超过 50 字',
  }),
  updated: day,
});

export interface Entitlement extends z.output<typeof entitlementSchema> {
  id: string;
}
