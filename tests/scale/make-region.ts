import { stringify } from 'yaml';
import { PROVINCES } from '../../src/regions/region.ts';
import type { GuideModel, Models } from './models.ts';
import { planOf } from './make-plan.ts';
import { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FIRST = Array.from(
  '安长春德东丰福高广和鹤宏华惠建江金锦景静康乐灵龙隆罗明南宁平清庆荣瑞山顺泰天通万文武西仙祥新兴秀阳宜永玉云',
);
const SECOND = Array.from(
  '昌城川村定岗谷关海河湖化吉家江津口丽梁林陵岭流门宁坪桥泉沙山水台塘田湾溪县乡阳义邑源岳州庄',
);
/** The first two digits of the division codes, in the order of the provinces. */
const CODES = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65]; // prettier-ignore
const DAY = '2026-11-22';

/** How much a region has. */
export interface Size {
  clauses: readonly [least: number, most: number];
  guides: readonly [least: number, most: number];
}

/** A synthetic region's id and names; the same number gives the same. */
export function nameOf(number: number) {
  const letter = (at: number) => LETTERS[at % 26] ?? '';
  const short = `${FIRST[number % FIRST.length] ?? ''}${SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? ''}`;
  const province = PROVINCES[number % PROVINCES.length] ?? PROVINCES[0];
  const code = (CODES[number % CODES.length] ?? 0) * 10_000 + 101 + Math.floor(number / CODES.length);
  const id = `county-${letter(Math.floor(number / 676))}${letter(Math.floor(number / 26))}${letter(number)}`;
  return { id, short, name: `${short}县`, fullName: `${province}${short}县`, province, code };
}

/** The files of a synthetic region by their paths below its folder; the same number gives the same bytes. */
export function makeRegion(number: number, models: Models, size: Size): Map<string, string> {
  const random = new Random(number + 1);
  const place = nameOf(number);
  const { name, fullName, province, code } = place;
  const rename = (text: string, places: readonly string[]) =>
    places.reduce((renamed, old) => renamed.replaceAll(old, old.length > 2 ? name : place.short), text);
  const ids = random.some([...models.guides.keys()].sort(), random.between(...size.guides));
  const chosen = ids.map((id) => random.pick(models.guides.get(id) ?? []));
  const quotes = chosen.map(({ front, places }) => front.citations.map(({ quote }) => rename(quote, places)));
  // The words stand in the first region, so that the smallest country has them.
  const words = number === 0 ? `本规划用到的词：${models.words.join('、')}。` : '';
  const plan = planOf(
    { name, quotes, phrases: models.phrases, clauses: random.between(...size.clauses), words },
    random,
  );
  const files = new Map([
    ['region.yaml', stringify({ name, fullName, province, code, guidesFinished: true, updated: DAY })],
    ['plans/2021-2025.mdx', plan.text],
    ['plans/2021-2025.clauses.txt', `${plan.ids.join('\n')}\n`],
    [
      'plans/2021-2025.easy.mdx',
      rename(models.easy.text, models.easy.places).replace(/^clauses:\n(?: {2}.*\n)+/m, ''),
    ],
  ]);
  chosen.forEach((model, index) => {
    const clause = plan.clauseOfGuide[index] ?? '';
    files.set(
      `guides/${model.id}.mdx`,
      guideOf(model, clause, ids, (text) => rename(text, model.places)),
    );
  });
  return files;
}

function guideOf(
  model: GuideModel,
  clause: string,
  siblings: readonly string[],
  rename: (text: string) => string,
): string {
  const { citations, related, ...rest } = model.front;
  const front = {
    ...rest,
    citations: citations.map(({ quote }) => ({ clause, quote })),
    related: related.filter((id) => siblings.includes(id)),
  };
  return rename(`---\n${stringify(front, { lineWidth: 0 })}---\n${model.body}`);
}
