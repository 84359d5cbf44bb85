import * as http from 'node:http';
import * as https from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server sends, as it is: redirects are not followed, nothing is unpacked. */
export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Asks one site for a path. */
export type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

const PATIENCE = 30_000;

/** Asks the site at this origin, on connections that are kept. */
export function askAt(origin: string): Ask & { close: () => void } {
  const { protocol, hostname, port } = new URL(origin);
  const { get, Agent } = protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      // As a path, not as an address, so that `..` reaches the server.
      const request = get(
        {
          protocol,
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port,
          path,
          headers,
          agent,
          timeout: PATIENCE,
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            });
          });
        },
      );
      request.on('error', reject);
      request.on('timeout', () => request.destroy(new Error(`no answer in ${PATIENCE / 1000} s`)));
    });
  return Object.assign(ask, {
    close: () => {
      agent.destroy();
    },
  });
}

/** The body of an answer, unpacked. */
export function unpacked({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
