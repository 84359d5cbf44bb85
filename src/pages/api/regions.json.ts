import type { APIRoute } from 'astro';
import { dataFile } from '../../open-data/shapes.ts';
import { regionSummaries } from '../../shards/summaries.ts';
import { routes } from '../../site/routes.ts';

export const GET: APIRoute = () =>
  dataFile({
    regions: regionSummaries().map(({ region: { id, name, fullName, province, code } }) => ({
      id,
      name,
      fullName,
      province,
      code,
      url: routes.region(id),
      data: `/${id}/api/`,
    })),
  });
