import type { AstroIntegration } from 'astro';

/** Address of the script that searches; fixed, so that a search page can name it without asking for it. */
export const SEARCH_SCRIPT = '/search/page.js';

/** Bundles the script that searches, which no page refers to: it is fetched with the first search. */
export function searchScript(): AstroIntegration {
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-script',
                applyToEnvironment: ({ name }) => name === 'client',
                apply: 'build',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: 'src/search/page/search-page.ts',
                    fileName: SEARCH_SCRIPT.slice(1),
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
