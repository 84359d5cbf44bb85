import type { Tool } from './build.ts';

const starlight: Tool = {
  name: 'Starlight',
  packages: ['astro@7.3.3', '@astrojs/starlight@0.42.4'],
  settings: () => ({
    'astro.config.mjs': `
      import { defineConfig } from 'astro/config';
      import starlight from '@astrojs/starlight';
      export default defineConfig({ integrations: [starlight({
        title: '助残政策导航',
        defaultLocale: 'root',
        locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      })] });`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { docsLoader } from '@astrojs/starlight/loaders';
      import { docsSchema } from '@astrojs/starlight/schema';
      export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    'src/content/docs/index.md': '---\ntitle: 首页\n---\n首页\n',
  }),
  place: ({ path, title, body }) => [
    `src/content/docs/${path}.md`,
    `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`,
  ],
  build: ['astro', 'build', '--silent'],
  built: 'dist',
  search: async (page, query) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').fill(query);
    await page.locator('.pagefind-ui__result-link').first().waitFor();
  },
};

const vitepress: Tool = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  settings: (texts) => {
    const regions = Map.groupBy(texts, ({ path }) => path.split('/')[0] ?? '');
    const sidebar = [...regions].map(([text, all]) => ({
      text,
      collapsed: true,
      items: all.map(({ title, path }) => ({ text: title, link: `/${path}` })),
    }));
    return {
      '.vitepress/config.mjs': `export default { lang: 'zh-CN', title: '助残政策导航', cleanUrls: true, ignoreDeadLinks: true,
        themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} } };`,
      'index.md': '# 首页\n',
    };
  },
  place: ({ path, title, body }) => [`${path}/index.md`, `# ${title}\n${body}`],
  build: ['vitepress', 'build'],
  built: '.vitepress/dist',
  search: async (page, query) => {
    await page.locator('#local-search button').first().click();
    await page.locator('.VPLocalSearchBox input.search-input').fill(query);
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
  },
};

/** What the site is compared with. */
export const TOOLS: readonly Tool[] = [starlight, vitepress];
