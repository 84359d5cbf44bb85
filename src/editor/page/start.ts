import CMS, { type CmsConfig } from '@sveltia/cms';
import type { Layout } from '../field.ts';
import { readFile, writeFile } from '../file.ts';
import type { Data } from '../form.ts';

/** Starts the editor with the configuration that stands beside this script. */
const response = await fetch(new URL('config.json', import.meta.url));
if (!response.ok) throw new Error(`The editor's configuration could not be read: ${response.status}.`);
const { config, layouts } = (await response.json()) as { config: CmsConfig; layouts: Layout[] };

for (const layout of layouts) {
  CMS.registerCustomFormat(layout.format, layout.extension, {
    fromFile: (text: string) => readFile(layout, text),
    toFile: (form: Data) => writeFile(layout, form),
  });
}
document.querySelector('#opening')?.remove();
await CMS.init({ config });

// The CMS forbids enlarging the page; those who write need it as much as those who read.
const VIEWPORT = 'width=device-width, initial-scale=1';
new MutationObserver(() => {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
    if (meta.content !== VIEWPORT) meta.content = VIEWPORT;
}).observe(document.head, { childList: true, subtree: true, attributeFilter: ['content'] });
