import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../src/search/engine.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Engine;
}

/** Pagefind's own script and program, run in Node on the files of an index that a local server hands out. */
export async function engineOn(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ engine: Engine; stop: () => void }> {
  const server = createServer((request, response) => {
    const bytes = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const script = join(mkdtempSync(join(tmpdir(), 'pagefind-')), 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const pagefind = (await import(pathToFileURL(script).href)) as Pagefind;
  const engine = pagefind.createInstance({ basePath: `http://127.0.0.1:${port}/`, noWorker: true });
  return {
    engine,
    stop: () => {
      server.close().closeAllConnections();
    },
  };
}
