import { unpacked } from './ask.ts';
import type { Site } from './site.ts';

/** A page long enough to be worth packing. */
const longPage = ({ pages }: Site) =>
  [...pages].reduce((longest, each) => (each[1].html.length > longest[1].html.length ? each : longest))[0];

/** Text comes packed to who can unpack it, and is the same text. */
export async function checkPacked(site: Site): Promise<string[]> {
  const path = longPage(site);
  const plain = await site.ask(path);
  const packed = await Promise.all(
    ['gzip', 'br, gzip'].map(async (accepted) => {
      const answer = await site.ask(path, { 'accept-encoding': accepted });
      if (answer.headers['content-encoding'] === undefined)
        return [`${path} 没有压缩（浏览器能解 ${accepted}）`];
      return unpacked(answer).equals(unpacked(plain)) ? [] : [`${path} 压缩以后内容不一样`];
    }),
  );
  return packed.flat();
}

/** A part of a file can be had, as players of recordings ask for it. */
export async function checkRange({ ask }: Site): Promise<string[]> {
  const path = '/favicon.svg';
  const whole = await ask(path);
  const part = await ask(path, { range: 'bytes=10-19' });
  if (part.status !== 206) return [`要 ${path} 的一部分，状态码应该是 206，现在是 ${part.status}`];
  const right =
    part.headers['content-range'] === `bytes 10-19/${whole.body.length}` &&
    part.body.equals(whole.body.subarray(10, 20));
  return right ? [] : [`要 ${path} 的一部分，给的不是那一部分`];
}

/** A page is asked for again each time, and not sent again when it is the same. */
export async function checkAgain({ ask }: Site): Promise<string[]> {
  const { headers } = await ask('/');
  const cache = headers['cache-control'];
  const problems = /\bno-cache\b|\bmax-age=0\b/.test(cache ?? '')
    ? []
    : [`/ 的 Cache-Control 应该是 no-cache，现在${cache === undefined ? '没有' : `是“${cache}”`}`];
  if (headers.etag === undefined) return [...problems, '/ 没有 ETag'];
  const again = await ask('/', { 'if-none-match': headers.etag });
  return again.status === 304 && again.body.length === 0
    ? problems
    : [...problems, `/ 没有变，再要一次应该是 304，现在是 ${again.status}`];
}

/** A file whose name changes with its content is kept for a year, unasked; not every build has one that a page names. */
export async function checkKept({ ask, hashed }: Site): Promise<string[]> {
  if (hashed === undefined) return [];
  const { headers } = await ask(hashed);
  const cache = headers['cache-control'] ?? '';
  const age = Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0);
  return age >= 31_536_000 && /\bimmutable\b/.test(cache)
    ? []
    : [`${hashed} 的 Cache-Control 应该留一年以上并写明 immutable，现在是“${cache}”`];
}
