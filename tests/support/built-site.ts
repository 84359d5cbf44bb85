import { spawn } from 'node:child_process';
import { once } from 'node:events';

export const PORT = Number(process.env['TEST_PORT'] ?? 4399);
export const ORIGIN = `http://localhost:${PORT}`;

/** Serves the built site as a host is meant to, while the journeys run. */
export default async function setup(): Promise<() => void> {
  const server = spawn('node', ['src/serving/serve.ts'], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = once(server, 'exit').then(() => {
    throw new Error('The site is not served. Build it first: npm run build');
  });
  await Promise.race([once(server.stdout, 'data'), failed]);
  return () => {
    failed.catch(() => undefined);
    server.kill();
  };
}
