/** What the site never asks of a device. */
const CLOSED = (
  'accelerometer browsing-topics camera display-capture geolocation gyroscope hid magnetometer microphone midi payment ' +
  'publickey-credentials-get serial usb xr-spatial-tracking'
).split(' ');

/** Headers that every response carries; what a page's own `<meta>` policy can't say is said here. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': CLOSED.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Where names change with the content, as the start of a path and an ending; either may be empty. */
export const HASHED: readonly { under: string; ending: string }[] = [
  { under: '/_astro/', ending: '' },
  { under: '', ending: '.pack.json' },
  ...['fragment', 'index', 'filter'].map((kind) => ({ under: '', ending: `.pf_${kind}` })),
];

export const KEEP = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** How long a browser may keep a file without asking again: for ever where the name changes with the content. */
export function cacheControl(path: string): string {
  const hashed = HASHED.some(({ under, ending }) => path.startsWith(under) && path.endsWith(ending));
  return hashed ? KEEP : ASK_AGAIN;
}

/** Types of files that servers don't know by themselves, by ending. */
export const TYPES: Readonly<Record<string, string>> = {
  brf: 'text/plain; charset=us-ascii',
  epub: 'application/epub+zip',
  md: 'text/markdown; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webmanifest: 'application/manifest+json',
};
