import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { reloadOnContent } from './src/content/dev.ts';
import { webEditor } from './src/editor/integration.ts';
import { filesToTakeAway } from './src/formats/build-files.ts';
import { healthFile } from './src/health/health-file.ts';
import { readAloudScript } from './src/read-aloud/browser-script.ts';
import { searchScript } from './src/search/browser-script.ts';
import { searchIndexes } from './src/search/build-index.ts';
import { contentSecurityPolicy } from './src/serving/csp.ts';
import { forHosts } from './src/serving/host.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Phones of 2020 and later: an older one that stumbles over a script still has the whole text.
  vite: { build: { target: 'es2020' } },
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], syntaxHighlight: false }) },
  integrations: [
    mdx(),
    reloadOnContent(),
    searchIndexes(),
    searchScript(),
    readAloudScript(),
    filesToTakeAway(),
    contentSecurityPolicy(),
    webEditor(),
    healthFile(),
    forHosts(),
  ],
});
