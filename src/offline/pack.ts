import { createHash } from 'node:crypto';

/** What can be taken away is left out, and what only programs read. */
const SHOWN = /(?:\.(?:html|json|js|svg|png|pf_\w+|pagefind))$/;
const NOT_SHOWN = /^\/[^/]+\/(?:api|offline)\//;

/** What every region's pages need beside their own, and the shared pages that help without network. */
const SHARED =
  /^\/(?:wizard\/(?:begin|app)\.js|search\/(?:page|spelling)\.js|read-aloud\/player\.js|offline\/page\.js|reading-guide\.js|pointer\.png|favicon\.svg|404\.html|(?:settings|glossary|about)\/index\.html)$/;

/** Whether a file of the built site belongs to the packs of all regions. */
export const isShared = (file: string): boolean => SHARED.test(file);

/** Whether a file of the built site, `/luojiang/index.html`, belongs to a region's pack. */
export function belongs(file: string, region: string): boolean {
  if (isShared(file)) return true;
  return file.startsWith(`/${region}/`) && SHOWN.test(file) && !NOT_SHOWN.test(file);
}

/** Address under which a file is shown. */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

/** The files of a pack as JSON, by address: text as it is, anything else as base64 in a list. In order, so that the same files give the same bytes. */
export function packOf(files: ReadonlyMap<string, Uint8Array>): { text: string; version: string } {
  const entries = [...files]
    .map(([file, bytes]) => [addressOf(file), textOf(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(entries));
  return { text, version: createHash('sha256').update(text).digest('hex') };
}

function textOf(bytes: Uint8Array): string | [string] {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not text.
    return [Buffer.from(bytes).toString('base64')];
  }
}
