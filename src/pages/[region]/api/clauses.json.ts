import type { APIRoute } from 'astro';
import type { RegionEntry } from '../../../content/load.ts';
import { clauseData, dataFile } from '../../../open-data/shapes.ts';
import { regionPaths } from '../../../site/paths.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute<{ entry: RegionEntry }> = ({ props: { entry } }) =>
  dataFile({ region: entry.region.id, clauses: entry.plans.flatMap(({ plan }) => clauseData(plan)) });
