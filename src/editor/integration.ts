import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { contentRoot } from '../content/files.ts';
import type { Backend } from './config.ts';
import { buildsGeneral } from '../shards/part.ts';
import { EDITOR } from './editor-page.ts';

/**
 * Adds the web editor at `/staff/edit/` where `STAFF_EDITOR` asks for it: `local` for the folder on the device alone, else the
 * path of a YAML file with the `backend` of Sveltia CMS. Without it nothing of the editor is in the site.
 */
export function webEditor(): AstroIntegration {
  const wanted = process.env['STAFF_EDITOR'];
  if (wanted === undefined || wanted === '') return { name: 'web-editor', hooks: {} };
  const backend = readBackend(wanted);
  return {
    name: 'web-editor',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const [{ default: sirv }, { writeEditor }] = [
          await import('sirv'),
          await import('./write-editor.ts'),
        ];
        const folder = mkdtempSync(join(tmpdir(), 'editor-'));
        await writeEditor(folder, contentRoot(), backend);
        server.middlewares.use(EDITOR.slice(0, -1), sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        if (!buildsGeneral()) return;
        const { writeEditor } = await import('./write-editor.ts');
        await writeEditor(join(fileURLToPath(dir), EDITOR), contentRoot(), backend);
      },
    },
  };
}

function readBackend(wanted: string): Backend {
  if (wanted === 'local') return null;
  const data: unknown = parse(readFileSync(wanted, 'utf8'));
  if (typeof data === 'object' && data !== null && 'name' in data) return data;
  throw new Error(
    `STAFF_EDITOR: ${wanted} must be "local" or a YAML file like "name: gitea", "repo: owner/name".`,
  );
}
