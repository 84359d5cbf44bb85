import CMS from '@sveltia/cms';
import type { Layout } from '../field.ts';
import { readFile, writeFile } from '../file.ts';
import type { Data } from '../form.ts';

/** Starts the editor with the configuration that stands beside this script. */
const response = await fetch(new URL('config.json', import.meta.url));
if (!response.ok) throw new Error(`The editor's configuration could not be read: ${response.status}.`);
const { config, layouts } = (await response.json()) as { config: object; layouts: Layout[] };

for (const layout of layouts) {
  CMS.registerCustomFormat(layout.format, layout.extension, {
    fromFile: (text: string) => readFile(layout, text),
    toFile: (form: Data) => writeFile(layout, form),
  });
}
CMS.init({ config });
