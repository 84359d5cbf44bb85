import { join } from 'node:path';
import { loadVocabulary } from '../../src/eligibility/load.ts';

const read = loadVocabulary(join(process.cwd(), 'content'), []);
if (!read) throw new Error('content/questions or content/terms.yaml can’t be read: npm run check says why');

/** The facts and terms of the content folder. */
export const words = read;
