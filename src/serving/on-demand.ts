import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';

/** The language of scripts: phones of 2020 and later; an older one that stumbles over a script still has the whole text. */
export const LANGUAGE = 'es2020';

/** Has the scripts that stand in pages speak it too; Astro sets the newest language for them, whatever `build.target` says. */
export function languageOfPages(): Plugin {
  return {
    name: 'language-of-pages',
    configEnvironment: (name) => (name === 'client' ? { build: { target: LANGUAGE } } : undefined),
  };
}

/**
 * Bundles a script that no page refers to, because it is fetched only when the reader asks for what it does. All that it needs at
 * once is in one file, so that nothing is fetched one after another.
 * @param address where it is served; fixed, so that a page can name it without asking for it
 * @param source from the project's root
 */
export function scriptOnDemand(
  name: string,
  address: string,
  source: string,
  format: 'esm' | 'iife' = 'esm',
): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          publicDir: false,
          envDir: false,
          logLevel: 'warn',
          build: {
            target: LANGUAGE,
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: {
              preserveEntrySignatures: 'strict',
              input: source,
              // Fields are set, not defined: the same for these classes, and without a helper.
              transform: { assumptions: { setPublicClassFields: true } },
              output: {
                format,
                entryFileNames: address.slice(1),
                // What it imports later itself stands beside it.
                chunkFileNames: `${dirname(address).slice(1)}/[name].js`,
                comments: false,
              },
            },
          },
        });
      },
    },
  };
}
