import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, cacheControl, HEADERS } from './headers.ts';

/**
 * Serves the built site as a host is meant to: `npm run serve`, or with `PORT` for another port than 4321, `DIST` for a
 * site built elsewhere.
 */
const port = Number(process.env['PORT'] ?? 4321);
const root = resolve(process.env['DIST'] ?? 'dist');

if (!existsSync(join(root, 'index.html'))) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start" to do both.');
  process.exit(1);
}

const files = sirv(root, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    response.setHeader('Cache-Control', cacheControl(path));
  },
});
const notFound = readFileSync(join(root, '404.html'));

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const withoutSlash = request.url && /\/[^./?]+$/.exec(request.url);
  if (withoutSlash && existsSync(join(root, decodeURIComponent(request.url ?? ''), 'index.html'))) {
    response.writeHead(301, { Location: `${request.url}/` }).end();
    return;
  }
  files(request, response, () => {
    // Not by sirv, which says of every file that it sends that it was found.
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN })
      .end(notFound);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Stop the other server, or choose a port: PORT=4322 npm run serve`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`助残政策导航: http://localhost:${port}/`);
});
