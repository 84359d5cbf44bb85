import type { APIRoute } from 'astro';
import { content } from '../../../content/current.ts';
import type { RegionEntry } from '../../../content/load.ts';
import { regionPaths } from '../../../site/paths.ts';
import { wizardData } from '../../../wizard/write-data.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute<{ entry: RegionEntry }> = ({ props: { entry } }) =>
  new Response(JSON.stringify(wizardData(content(), entry)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
