import { spawn } from 'node:child_process';
import { once } from 'node:events';

export const PORT = Number(process.env['TEST_PORT'] ?? 4399);
export const ORIGIN = `http://localhost:${PORT}`;

/** Serves the built site as a host is meant to, while the journeys run. */
export default function setup(): Promise<() => Promise<void>> {
  return serve(PORT);
}

/** Serves the built site at a port; resolves, once it answers, to what stops it. */
export async function serve(port: number): Promise<() => Promise<void>> {
  const server = spawn('node', ['src/serving/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const failed = ended.then(() => {
    throw new Error('The site is not served. Build it first: npm run build');
  });
  await Promise.race([once(server.stdout, 'data'), failed]);
  failed.catch(() => undefined);
  return async () => {
    server.kill();
    await ended;
  };
}
