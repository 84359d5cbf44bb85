import type { AstroIntegration } from 'astro';
import { scriptOnDemand } from '../serving/on-demand.ts';

/** Address of the wizard's script; fixed, so that its page can ask for it before anything has run. */
export const WIZARD_SCRIPT = '/wizard/app.js';

/** Bundles the script of the wizard. */
export function wizardScript(): AstroIntegration {
  return scriptOnDemand('wizard-script', WIZARD_SCRIPT, 'src/wizard/app.ts');
}
