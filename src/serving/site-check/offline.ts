import { manifestOf, readManifest, WORKER } from '../../offline/kept.ts';
import { ASK_AGAIN } from '../headers.ts';
import { unpacked } from './ask.ts';
import type { Site } from './site.ts';

const OFFERS = /<section\b[^>]* data-offline\b[^>]* data-region="([^"]+)"/;

/** The worker and the manifests are asked for each time, and every pack is there and packed. */
export async function checkOffline({ ask, pages }: Site): Promise<string[]> {
  const regions = [...pages.values()].flatMap(({ html }) => OFFERS.exec(html)?.[1] ?? []);
  if (regions.length === 0) return [];
  const worker = await ask(WORKER);
  const wrong = [
    ...(worker.status === 200 ? [] : [`${WORKER} 的状态码是 ${worker.status}`]),
    ...(/javascript/.test(worker.headers['content-type'] ?? '') ? [] : [`${WORKER} 的类型应该是 JavaScript`]),
    ...(asksAgain(worker.headers['cache-control']) ? [] : [`${WORKER} 的 Cache-Control 应该是 ${ASK_AGAIN}`]),
  ];
  const problems = await Promise.all(regions.map((region) => checkPack(ask, region)));
  return [...wrong, ...problems.flat()];
}

async function checkPack(ask: Site['ask'], region: string): Promise<string[]> {
  const path = manifestOf(region);
  const answer = await ask(path);
  if (answer.status !== 200) return [`${path} 的状态码是 ${answer.status}`];
  if (!asksAgain(answer.headers['cache-control'])) return [`${path} 的 Cache-Control 应该是 ${ASK_AGAIN}`];
  const { pack } = readManifest(JSON.parse(unpacked(answer).toString()), region);
  const { status, headers } = await ask(pack, { 'accept-encoding': 'br, gzip' });
  if (status !== 200) return [`${pack} 的状态码是 ${status}`];
  return headers['content-encoding'] === undefined ? [`${pack} 没有压缩，下载会大好几倍`] : [];
}

const asksAgain = (cache = ''): boolean => /\bno-cache\b|\bmax-age=0\b/.test(cache);
