import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { addressInFile } from './about.ts';

/** Terms are explained on this page; their links stand in the middle of sentences, so their address is not written out. */
const GLOSSARY = '/glossary/';

interface Links {
  /** What leads to an id of the document; nothing when it has no such id. */
  inside: (id: string) => string | undefined;
  /** Whether addresses are also written out, for paper. */
  written: boolean;
}

/**
 * Makes the links of a document good away from the site. What leads to the document itself stays inside; what leads to
 * another page of the site leads to its whole address, or, where the site has none, is text followed by the path.
 */
export function redirectLinks(root: Root, own: string, { inside, written }: Links): void {
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
    const whole = addressInFile(page === '' ? `${own}${href}` : href);
    element.properties.href = whole;
    const leads = !whole.startsWith('/');
    const named = !page.startsWith(GLOSSARY) && !whole.startsWith('tel:');
    const after = named && (written || !leads) ? [{ type: 'text' as const, value: `（${whole}）` }] : [];
    const instead = [...(leads ? [element] : element.children), ...after];
    parent.children.splice(index, 1, ...instead);
    return [SKIP, index + instead.length];
  });
}
