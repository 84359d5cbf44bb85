import type { AstroIntegration } from 'astro';
import { scriptOnDemand } from '../serving/on-demand.ts';
import { OFFLINE_SCRIPT, WORKER } from './kept.ts';

/** The script that saves and removes; fetched with the first press. */
export function offlineScript(): AstroIntegration {
  return scriptOnDemand('offline-script', OFFLINE_SCRIPT, 'src/offline/page/offline.ts');
}

/** The worker that shows what is saved; a browser takes it with the first region that is saved. */
export function offlineWorker(): AstroIntegration {
  return scriptOnDemand('offline-worker', WORKER, 'src/offline/worker/worker.ts', 'iife');
}
