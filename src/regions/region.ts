import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

/** Provinces in the order of the national division codes; a region names one of them. */
export const PROVINCES = [
  '北京市', '天津市', '河北省', '山西省', '内蒙古自治区', '辽宁省', '吉林省', '黑龙江省', '上海市', '江苏省', '浙江省',
  '安徽省', '福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '广西壮族自治区', '海南省', '重庆市',
  '四川省', '贵州省', '云南省', '西藏自治区', '陕西省', '甘肃省', '青海省', '宁夏回族自治区', '新疆维吾尔自治区',
] as const; // prettier-ignore

/** First step of the addresses of a province's pages, in the same order. */
const PROVINCE_IDS = [
  'beijing', 'tianjin', 'hebei', 'shanxi', 'neimenggu', 'liaoning', 'jilin', 'heilongjiang', 'shanghai', 'jiangsu', 'zhejiang',
  'anhui', 'fujian', 'jiangxi', 'shandong', 'henan', 'hubei', 'hunan', 'guangdong', 'guangxi', 'hainan', 'chongqing',
  'sichuan', 'guizhou', 'yunnan', 'xizang', 'shaanxi', 'gansu', 'qinghai', 'ningxia', 'xinjiang',
] as const; // prettier-ignore

/** The name of a province in addresses. */
export function provinceId(province: Region['province']): string {
  return PROVINCE_IDS[PROVINCES.indexOf(province)] ?? '';
}

/** So many regions are listed and compared on one page and searched together; more are listed by province. */
export const FEW_REGIONS = 12;

export function areMany(regions: readonly unknown[]): boolean {
  return regions.length > FEW_REGIONS;
}

/** `region.yaml`: one place with its own policies. */
export const regionSchema = z.strictObject({
  name: z.string({ error: '地区的简称，例如：罗江区' }),
  fullName: z.string({ error: '从省写起的全称，例如：四川省德阳市罗江区' }),
  province: z.enum(PROVINCES, { error: '省、自治区、直辖市的全称，例如：四川省' }),
  /** Administrative division code, six digits; decides the order of lists. */
  code: z
    .int({ error: '六位数的行政区划代码，例如：510604' })
    .gte(110000, { error: '六位数的行政区划代码，例如：510604' })
    .lte(659999, { error: '六位数的行政区划代码，例如：510604' }),
  /** Whether all that its plans state has a guide; until then nothing is said to be left out by a plan. */
  guidesFinished: z.boolean({
    error: 'true：规划写到的政策都写了办事指南；false：还没有写齐，网站不会说“规划没有写”',
  }),
  updated: day,
});

export interface Region extends z.output<typeof regionSchema> {
  /** Folder name, and first step of every address: `luojiang`. */
  id: string;
}

/** Regions by province, both in the order of the division codes. */
export function byProvince(
  regions: readonly Region[],
): { province: Region['province']; regions: Region[] }[] {
  const sorted = [...regions].sort((a, b) => a.code - b.code);
  return [...Map.groupBy(sorted, (region) => region.province)].map(([province, group]) => ({
    province,
    regions: group,
  }));
}
