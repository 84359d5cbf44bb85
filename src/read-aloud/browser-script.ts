import type { AstroIntegration } from 'astro';
import { scriptOnDemand } from '../serving/on-demand.ts';

/** Address of the script that reads a page aloud. */
export const READ_ALOUD_SCRIPT = '/read-aloud/player.js';

/** It is fetched when the reader presses 朗读. */
export function readAloudScript(): AstroIntegration {
  return scriptOnDemand('read-aloud-script', READ_ALOUD_SCRIPT, 'src/read-aloud/page/open.ts');
}
