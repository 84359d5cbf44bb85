import type { AstroIntegration } from 'astro';
import { scriptOnDemand } from '../serving/on-demand.ts';

/** Addresses of the wizard's scripts: what is needed to begin, and the rest. Fixed, so that its page can ask for them before anything has run. */
export const WIZARD_BEGIN = '/wizard/begin.js';
export const WIZARD_REST = '/wizard/app.js';

/** Bundles the scripts of the wizard. */
export function wizardScripts(): AstroIntegration[] {
  return [
    scriptOnDemand('wizard-begin', WIZARD_BEGIN, 'src/wizard/begin.ts'),
    scriptOnDemand('wizard-rest', WIZARD_REST, 'src/wizard/app.ts'),
  ];
}
