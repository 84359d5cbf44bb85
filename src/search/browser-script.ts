import type { AstroIntegration } from 'astro';
import { scriptOnDemand } from '../serving/on-demand.ts';

/** Address of the script that searches. */
export const SEARCH_SCRIPT = '/search/page.js';

/** It is fetched with the first search. */
export function searchScript(): AstroIntegration {
  return scriptOnDemand('search-script', SEARCH_SCRIPT, 'src/search/page/search-page.ts');
}
