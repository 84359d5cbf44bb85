import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/current.ts';
import { contentRoot } from '../../content/files.ts';
import { buildsGeneral } from '../../shards/part.ts';
import { filesNamed, FOLDER } from '../../sign-videos/load.ts';
import { publishedOf } from '../../sign-videos/slots.ts';

/** The files of published recordings, and no others. */
export const getStaticPaths: GetStaticPaths = () => {
  if (!buildsGeneral()) return [];
  const names = publishedOf(content()).flatMap(({ recording }) => filesNamed(recording));
  return [...new Set(names)].map((file) => ({ params: { file } }));
};

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(join(contentRoot(), FOLDER, params['file'] ?? ''))));
