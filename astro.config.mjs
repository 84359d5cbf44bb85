import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { displayScriptHash } from './src/display/boot.ts';
import { reloadOnContent } from './src/content/dev.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], syntaxHighlight: false }) },
  integrations: [mdx(), reloadOnContent()],
  security: {
    csp: {
      directives: ["default-src 'none'", "img-src 'self' data:", "form-action 'self'", "base-uri 'none'"],
      scriptDirective: { hashes: [displayScriptHash] },
    },
  },
});
