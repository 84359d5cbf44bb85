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

export interface RunningEngine {
  engine: Engine;
  /** Bytes that were fetched so far, by file. */
  fetched: Map<string, number>;
  stop: () => void;
}

/**
 * Pagefind's own script and program, run in Node on the files of an index that a local server hands out.
 * @param language that of the page, by which Pagefind divides queries
 */
export async function engineOn(
  files: ReadonlyMap<string, Uint8Array>,
  language?: string,
): Promise<RunningEngine> {
  const fetched = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const bytes = files.get(name);
    if (bytes) fetched.set(name, bytes.length);
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const script = join(mkdtempSync(join(tmpdir(), 'pagefind-')), 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const pagefind = (await import(pathToFileURL(script).href)) as Pagefind;
  if (language !== undefined) {
    Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => language }) } });
  }
  const engine = pagefind.createInstance({ basePath: `http://127.0.0.1:${port}/`, noWorker: true });
  Reflect.deleteProperty(globalThis, 'document');
  const stop = () => {
    server.close().closeAllConnections();
  };
  return { engine, fetched, stop };
}
