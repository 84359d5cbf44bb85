import { allKept } from '../kept.ts';
import { HEADERS } from '../../serving/headers.ts';
import { notSavedPage, savedPage, typeOf } from './pages.ts';
import { find, type Found } from './shelf.ts';

const answer = (body: BodyInit, type: string, status = 200) =>
  new Response(body, { status, headers: { ...HEADERS, 'Content-Type': type } });

/** A saved file as the network would give it, whatever it is asked for. */
export function savedFile({ file, address }: Found): Response {
  return answer(
    typeof file === 'string' ? file : Uint8Array.from(atob(file[0]), (letter) => letter.charCodeAt(0)),
    typeOf(address),
  );
}

/** A saved page, or one that tells that it was not saved; nothing where no region is saved. */
export async function pageWithoutNetwork(path: string): Promise<Response | undefined> {
  const found = await find(path);
  if (found && typeof found.file === 'string' && typeOf(found.address).startsWith('text/html')) {
    if (found.address !== path) return Response.redirect(found.address, 301);
    return answer(savedPage(found.file, found.kept, new Date()), typeOf(path));
  }
  const missing = await find('/404.html');
  if (typeof missing?.file !== 'string') return undefined;
  return answer(notSavedPage(missing.file, await allKept()), typeOf('/'), 503);
}
