import type { AstroIntegration } from 'astro';
import { formatErrors, isError } from '../checks/report.ts';
import { contentProblems, forgetContent } from './current.ts';
import { contentRoot } from './files.ts';
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
        let told = false;
        const problems = () => {
          const errors = contentProblems().filter(isError);
          if (errors.length > 0 && !told) logger.error(`\n${formatErrors(errors)}\n`);
          told = true;
          return errors;
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root)) return;
          told = false;
          forgetContent();
          // Astro keeps what pages were told of the content until this event of its own collections.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
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
