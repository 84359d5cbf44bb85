import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { reloadOnContent } from './src/content/dev.ts';
import { webEditor } from './src/editor/integration.ts';
import { filesToTakeAway } from './src/formats/build-files.ts';
import { healthFile } from './src/health/health-file.ts';
import { offlineScript, offlineWorker } from './src/offline/browser-scripts.ts';
import { offlinePacks } from './src/offline/build-packs.ts';
import { readAloudScript } from './src/read-aloud/browser-script.ts';
import { searchScript } from './src/search/browser-script.ts';
import { searchIndexes } from './src/search/build-index.ts';
import { contentSecurityPolicy } from './src/serving/csp.ts';
import { forHosts } from './src/serving/host.ts';
import { LANGUAGE, languageOfPages } from './src/serving/on-demand.ts';
import { wizardScripts } from './src/wizard/browser-script.ts';
import { checkPart } from './src/shards/check-part.ts';
import { keepPart } from './src/shards/keep-part.ts';
import { tellOthers } from './src/shards/tell.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Builds of several parts run at once; each has a cache of its own.
  cacheDir: process.env.ASTRO_CACHE_DIR ?? 'node_modules/.astro',
  vite: {
    cacheDir: process.env.ASTRO_CACHE_DIR ?? 'node_modules/.vite',
    build: { target: LANGUAGE },
    // What builds and tests leave behind: more files than a machine can watch.
    server: { watch: { ignored: ['**/dist/**', '**/.build*/**', '**/.reports/**'] } },
    plugins: [languageOfPages()],
  },
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], syntaxHighlight: false }) },
  integrations: [
    mdx(),
    reloadOnContent(),
    checkPart(),
    searchIndexes(),
    searchScript(),
    readAloudScript(),
    ...wizardScripts(),
    offlineScript(),
    offlineWorker(),
    filesToTakeAway(),
    contentSecurityPolicy(),
    webEditor(),
    offlinePacks(),
    keepPart(),
    healthFile(),
    tellOthers(),
    forHosts(),
  ],
});
