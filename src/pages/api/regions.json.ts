import type { APIRoute } from 'astro';
import { content } from '../../content/current.ts';
import { dataFile } from '../../open-data/shapes.ts';
import { routes } from '../../site/routes.ts';

export const GET: APIRoute = () =>
  dataFile({
    regions: content().regions.map(({ region: { id, name, fullName, province, code } }) => ({
      id,
      name,
      fullName,
      province,
      code,
      url: routes.region(id),
      data: `/${id}/api/`,
    })),
  });
