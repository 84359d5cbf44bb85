import type { AstroIntegration } from 'astro';
import { contentRoot } from './files.ts';
import { inspectContent } from './load.ts';
import { formatProblems, type Problem } from './problems.ts';
import { problemPage } from './problem-page.ts';

/**
 * While editing (`npm run dev`): shows a changed content file at once, and in place of a page what is wrong in the
 * content, if anything is. The same stands in the terminal, once for each change.
 */
export function reloadOnContent(): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const root = contentRoot();
        let known: readonly Problem[] | undefined;
        const problems = () => {
          if (known) return known;
          known = inspectContent(root).problems;
          if (known.length > 0) logger.error(`\n${formatProblems(known)}\n`);
          return known;
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root)) return;
          known = undefined;
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          // Only what a browser opens as a page: scripts and styles are served as ever.
          const found = request.headers.accept?.includes('text/html') ? problems() : [];
          if (found.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(problemPage(found));
        });
      },
    },
  };
}
