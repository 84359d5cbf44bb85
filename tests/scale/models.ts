import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { splitFrontMatter } from '../../src/content/read-data.ts';
import { loadContent } from '../../src/content/load.ts';

/** Whose guides are models; the others' plans have another period. */
const MODELS = ['fuzhou', 'jiangyan', 'luojiang', 'shenyang'] as const;

/** Names that a model's texts call its place by, longest first. */
const PLACES: Record<(typeof MODELS)[number], readonly string[]> = {
  fuzhou: ['福州市', '福州'],
  jiangyan: ['泰州市姜堰区', '姜堰区', '姜堰'],
  luojiang: ['德阳市罗江区', '罗江区', '罗江'],
  shenyang: ['沈阳市', '沈阳'],
};

const guideSchema = z.looseObject({
  citations: z.array(z.strictObject({ clause: z.string(), quote: z.string() })),
  related: z.array(z.string()).default([]),
});

/** A real guide that synthetic ones are made from. */
export interface GuideModel {
  id: string;
  places: readonly string[];
  front: z.output<typeof guideSchema>;
  body: string;
}

/** What synthetic regions are made from. */
export interface Models {
  /** By the entitlement's id. */
  guides: Map<string, GuideModel[]>;
  /** Pieces of the sentences of real plans. */
  phrases: string[];
  /** Official words that everyday words lead to: they must stand somewhere in a country. */
  words: string[];
  easy: { text: string; places: readonly string[] };
}

export function readModels(root: string): Models {
  const guides = MODELS.flatMap((region) => {
    const folder = join(root, 'regions', region, 'guides');
    return readdirSync(folder).map((name): GuideModel => {
      const split = splitFrontMatter(readFileSync(join(folder, name), 'utf8'));
      if (!split) throw new Error(`${region}/${name} has no front matter`);
      const front = guideSchema.parse(parse(split.yaml));
      return { id: name.replace('.mdx', ''), places: PLACES[region], front, body: split.body };
    });
  });
  const { regions, synonyms } = loadContent(root);
  const clauses = regions.flatMap(({ plans }) =>
    plans.flatMap(({ plan }) => plan.clauses.filter(({ kind }) => kind === 'paragraph')),
  );
  const phrases = clauses.flatMap(({ text }) => text.match(/[\p{Script=Han}]{6,30}/gu) ?? []);
  return {
    guides: Map.groupBy(guides, ({ id }) => id),
    phrases: [...new Set(phrases)],
    words: [...new Set(synonyms.flatMap(({ means = [], near = [] }) => [...means, ...near]))],
    easy: {
      text: readFileSync(join(root, 'regions/luojiang/plans/2021-2025.easy.mdx'), 'utf8'),
      places: PLACES.luojiang,
    },
  };
}
