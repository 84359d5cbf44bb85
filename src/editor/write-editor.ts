import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { configFor, layouts, type Backend } from './config.ts';
import { editorPage } from './editor-page.ts';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));
const LANGUAGES = ['zh-CN', 'en-US'];

/** Writes the editor into a folder: the page, its script with the CMS in it, its fonts, its configuration. */
export async function writeEditor(folder: string, root: string, backend: Backend): Promise<void> {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  await bundle({
    entryPoints: { editor: fileURLToPath(new URL('page/start.ts', import.meta.url)) },
    outdir: folder,
    chunkNames: 'parts/[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    logLevel: 'error',
    plugins: [
      {
        name: 'only-what-is-here',
        setup(build) {
          // Colours for code, and languages that no one here reads.
          build.onResolve({ filter: /^@shikijs\/|\/locales\/[\w-]+\.json$/ }, ({ path }) =>
            LANGUAGES.some((language) => path.endsWith(`/${language}.json`))
              ? undefined
              : { path, external: true },
          );
          // Its style sheet names the fonts of another host beside its own.
          build.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll(/url\(https:\/\/cdn\.[^)]*\)/g, 'local("none")'),
          }));
        },
      },
    ],
  });
  for (const name of readdirSync(join(PACKAGE, 'assets')).filter((name) => name.endsWith('.woff2')))
    copyFileSync(join(PACKAGE, 'assets', name), join(folder, 'assets', name));
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ config: configFor(root, backend), layouts: layouts() }),
  );
  writeFileSync(join(folder, 'index.html'), editorPage(backend));
}
