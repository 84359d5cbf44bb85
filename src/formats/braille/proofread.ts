import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content/load.ts';
import { readBuilt } from '../make-files.ts';
import { documentPages } from '../read/document-pages.ts';
import type { DocumentPage } from '../read/read-document.ts';
import { brailleMaker, type BrailleFiles } from './braille-files.ts';

/** A page's braille, as a proofreader signs it. */
export interface ProofreadPage {
  address: string;
  hash: string;
  state: BrailleFiles['proofread'];
}

/** What of a built site is proofread; pages that are not built are left out. */
export function proofreadPages(
  root: string,
  content: Content,
  wanted: (page: DocumentPage) => boolean,
): ProofreadPage[] {
  const pages = documentPages(content, '2000-01-01').filter(
    (page) => wanted(page) && existsSync(join(root, page.address, 'index.html')),
  );
  if (pages.length === 0) return [];
  const make = brailleMaker(content.braille);
  return pages.map((page) => {
    const { hash, proofread } = make(readBuilt(root, page));
    return { address: page.address, hash, state: proofread };
  });
}
