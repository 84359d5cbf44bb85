import type { AstroIntegration } from 'astro';

/**
 * Bundles a script that no page refers to, because it is fetched only when the reader asks for what it does.
 * @param address where it is served; fixed, so that a page can name it without asking for it
 */
export function scriptOnDemand(name: string, address: string, source: string): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name,
                applyToEnvironment: ({ name }) => name === 'client',
                apply: 'build',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: source, fileName: address.slice(1) });
                },
              },
            ],
          },
        });
      },
    },
  };
}
