import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Where the site is published, without a final slash: `SITE_URL`. Without it, files name pages by their path. */
export const publishedAt = process.env['SITE_URL']?.replace(/\/$/, '');

/** Terms are explained on this page; their links stand in the middle of sentences, so their address is not written out. */
const GLOSSARY = '/glossary/';

/** The address of a page as a file names it. */
export function addressOf(path: string, base: string | undefined): string {
  return `${base ?? ''}${path}`;
}

interface Links {
  /** Where the site is published, if that is known. */
  base: string | undefined;
  /** What leads to an id of the document; nothing when it has no such id. */
  inside: (id: string) => string | undefined;
  /** Whether addresses are also written out, for paper. */
  written: boolean;
}

/**
 * Makes the links of a document good away from the site. What leads to the document itself stays inside; what leads to
 * another page of the site leads to its whole address, or, where the site has none, is text followed by the path.
 */
export function redirectLinks(root: Root, own: string, { base, inside, written }: Links): void {
  visit(root, 'element', (element, index, parent) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !parent || index === undefined) return;
    const [page = '', id] = href.split('#', 2);
    const here = page === '' || page === own;
    const target = here && id !== undefined ? inside(id) : undefined;
    if (target !== undefined) {
      element.properties.href = target;
      return;
    }
    const address = page === '' ? `${own}${href}` : href;
    const ours = address.startsWith('/');
    const whole = ours ? addressOf(address, base) : address;
    element.properties.href = whole;
    const leads = !ours || base !== undefined;
    const named = !page.startsWith(GLOSSARY) && !whole.startsWith('tel:');
    const after = named && (written || !leads) ? [{ type: 'text' as const, value: `（${whole}）` }] : [];
    const instead = [...(leads ? [element] : element.children), ...after];
    parent.children.splice(index, 1, ...instead);
    return [SKIP, index + instead.length];
  });
}
