import type { AstroIntegration } from 'astro';
import { contentRoot } from './files.ts';

/** While editing (`npm run dev`), shows a changed content file at once. */
export function reloadOnContent(): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = contentRoot();
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(root)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
