import { UNKNOWN, type Told } from './wizard.ts';

export interface Household {
  /** Name of the file of what a screen reader is given. */
  name: string;
  region: string;
  told: Told;
  display?: Record<string, string>;
}

const ADULT = { 替谁查: '残疾人或家人', 残疾人证: '有', 家里和身体的情况: '上面的情况都没有' };
const NOT_POOR = { 家庭经济: '都不是，家里不困难' };

/** One who answers every question asked of a person. */
export const FARMER = {
  替谁查: '残疾人或家人',
  残疾人证: '有',
  残疾情况: '视力残疾',
  残疾等级: 1,
  年龄: 44,
  家庭经济: '低保家庭',
  住处: '农村',
  上学和工作: '种地、养殖',
  家里和身体的情况: '上面的情况都没有',
  社会保险: '不清楚',
};

/** Those who travel through the wizard in the tests, two for each region. */
export const HOUSEHOLDS: readonly Household[] = [
  {
    name: 'child-with-autism',
    region: 'luojiang',
    told: {
      ...ADULT,
      ...NOT_POOR,
      残疾情况: '精神残疾',
      残疾等级: 2,
      年龄: 6,
      住处: '城镇',
      上学和工作: '在上幼儿园',
      家里和身体的情况: '脑瘫或孤独症',
      社会保险: '城乡居民基本医疗保险',
    },
    display: { colors: 'contrast' },
  },
  {
    name: 'deaf-adult',
    region: 'fuzhou',
    told: {
      ...ADULT,
      ...NOT_POOR,
      残疾情况: '听力残疾',
      残疾等级: 1,
      年龄: 35,
      住处: '城镇',
      上学和工作: '没有工作，想工作',
      社会保险: '上面的都没有参加',
    },
  },
  {
    name: 'severe-in-dibao',
    region: 'jiangyan',
    told: {
      ...ADULT,
      残疾情况: '肢体残疾',
      残疾等级: 1,
      年龄: 45,
      家庭经济: '低保家庭',
      住处: '农村',
      上学和工作: '完全或部分不能劳动',
      家里和身体的情况: '靠家里人长期照护',
      社会保险: '城乡居民基本医疗保险',
    },
    display: { view: 'on' },
  },
  {
    name: 'without-certificate',
    region: 'jianghai',
    told: {
      替谁查: '残疾人或家人',
      残疾人证: '没有',
      残疾情况: '智力残疾',
      年龄: 30,
      家庭经济: '觉得困难，但没有认定过',
      住处: '城镇',
      上学和工作: '没有工作，想工作',
      家里和身体的情况: '上面的情况都没有',
      社会保险: UNKNOWN,
    },
  },
  {
    name: 'severe-aged-57',
    region: 'shenyang',
    told: {
      ...ADULT,
      ...NOT_POOR,
      残疾情况: '肢体残疾',
      残疾等级: 2,
      年龄: 57,
      住处: '城镇',
      上学和工作: '没有工作，也不找工作',
      社会保险: '城乡居民基本养老保险',
    },
  },
  {
    name: 'multiple-types',
    region: 'jiangyan',
    told: {
      ...ADULT,
      残疾情况: ['视力残疾', '听力残疾', '智力残疾'],
      残疾等级: 1,
      年龄: 20,
      家庭经济: ['低保边缘家庭', '脱贫户'],
      住处: '农村',
      上学和工作: '在上大专、大学或研究生',
      社会保险: '城乡居民基本医疗保险',
    },
  },
  {
    name: 'employer',
    region: 'luojiang',
    told: { 替谁查: '用人单位', 单位: ['招用了残疾人', '安排残疾人就业超过规定比例'] },
    display: { colors: 'contrast' },
  },
  {
    name: 'service-organisation',
    region: 'shenyang',
    told: { 替谁查: '服务机构或社会组织', 单位: '提供托养、照护服务' },
  },
  {
    name: 'everything-unknown',
    region: 'fuzhou',
    told: Object.fromEntries([...Object.keys(FARMER), '单位'].map((topic) => [topic, UNKNOWN])),
  },
  {
    name: 'blind-aged-70',
    region: 'jianghai',
    told: {
      ...ADULT,
      残疾情况: '视力残疾',
      残疾等级: 1,
      年龄: 70,
      家庭经济: '特困人员',
      住处: '农村',
      上学和工作: '没有工作，也不找工作',
      社会保险: ['城乡居民基本养老保险', '城乡居民基本医疗保险'],
    },
    display: { view: 'on' },
  },
];
