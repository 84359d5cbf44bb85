import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SCRIPT_POLICY } from '../display/boot.ts';
import { WORKER_POLICY } from '../offline/kept.ts';

// Data blocks such as JSON-LD don't run and need no hash. Other tags are taken whole, so that nothing in an attribute counts.
const INLINE =
  /<(script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>|<[a-z](?:"[^"]*"|[^">])*>/g;

// Search runs Pagefind, which is WebAssembly; its form names the folder of the index.
const RUNS_WASM = /<form[^>]* data-index=/;

// Recordings: in the page, or shown by the wizard at its questions.
const PLAYS_MEDIA = /<(?:video|audio)\b|<[^>]* data-plays\b/;

// Where a region is saved, which starts the service worker.
const STARTS_WORKER = /<section\b[^>]* data-offline\b/;

/** The content security policy of a page: nothing but this site's own files and the scripts and styles in the page itself. */
export function policyFor(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, text = ''] of html.matchAll(INLINE)) {
    if (kind === undefined) continue;
    const hash = createHash('sha256').update(text).digest('base64');
    hashes[kind === 'script' ? 'script' : 'style'].add(`'sha256-${hash}'`);
  }
  const wasm = RUNS_WASM.test(html) ? ["'wasm-unsafe-eval'"] : [];
  const worker = STARTS_WORKER.test(html);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...wasm, ...hashes.script].join(' ')}`,
    `style-src ${[...hashes.style].join(' ') || "'none'"}`,
    "img-src 'self' data:",
    ...(PLAYS_MEDIA.test(html) ? ["media-src 'self'"] : []),
    `worker-src ${worker ? "'self'" : "'none'"}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${SCRIPT_POLICY}${worker ? ` ${WORKER_POLICY}` : ''}`,
  ].join(';');
}

/** Writes each built page's own policy into it, before anything that it rules over. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(join(root, name), 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
          writeFileSync(
            join(root, name),
            html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`),
          );
        }
      },
    },
  };
}
