import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { reloadOnContent } from './src/content/dev.ts';
import { webEditor } from './src/editor/integration.ts';
import { filesToTakeAway } from './src/formats/build-files.ts';
import { healthFile } from './src/health/health-file.ts';
import { offlinePacks, offlineScript } from './src/offline/build-packs.ts';
import { readAloudScript } from './src/read-aloud/browser-script.ts';
import { searchScript } from './src/search/browser-script.ts';
import { searchIndexes } from './src/search/build-index.ts';
import { contentSecurityPolicy } from './src/serving/csp.ts';
import { forHosts } from './src/serving/host.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], syntaxHighlight: false }) },
  integrations: [
    mdx(),
    reloadOnContent(),
    searchIndexes(),
    searchScript(),
    readAloudScript(),
    offlineScript(),
    filesToTakeAway(),
    contentSecurityPolicy(),
    webEditor(),
    offlinePacks(),
    healthFile(),
    forHosts(),
  ],
});
