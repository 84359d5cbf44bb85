import type { Kind } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** The browsers that the journeys run in beside Chromium. */
export const BROWSERS: readonly Kind[] = [
  { name: 'Firefox ESR', start: startFirefox },
  { name: 'WebKitGTK', start: startWebKit },
];
