import { parse } from 'yaml';
import { BODY, ITEMS, SOURCE, type Layout } from './field.ts';
import { fromForm, toForm, type Data } from './form.ts';
import { splice } from './splice.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)---(?:\r?\n|$)/;

/** What the editor shows of a file. It carries the file's own text along, so that saving can leave the rest as it is. */
export function readFile(layout: Layout, text: string): Data {
  const { yaml, body } = split(layout, text);
  const data = dataOf(layout, yaml);
  return {
    ...toForm(topFields(layout), data),
    ...(layout.extension === 'mdx' ? { [BODY]: body.trim() } : {}),
    [SOURCE]: text,
  };
}

/** The text of a file with what was changed in the editor. */
export function writeFile(layout: Layout, form: Data): string {
  const source = typeof form[SOURCE] === 'string' ? form[SOURCE] : '';
  const { yaml, body } = split(layout, source);
  const data = fromForm(topFields(layout), form, dataOf(layout, yaml));
  const written = splice(yaml, layout.list ? data[ITEMS] : data);
  if (layout.extension === 'yaml') return written;
  const typed = typeof form[BODY] === 'string' ? form[BODY].trim() : '';
  return `---\n${written}---\n${typed === body.trim() ? body : `\n${typed}\n`}`;
}

function split({ extension }: Layout, text: string): { yaml: string; body: string } {
  if (extension === 'yaml') return { yaml: text, body: '' };
  const found = FRONT_MATTER.exec(text);
  return { yaml: found?.[1] ?? '', body: text.slice(found?.[0].length ?? 0) };
}

function dataOf({ list }: Layout, yaml: string): Data {
  const data: unknown = parse(yaml);
  return list ? { [ITEMS]: data ?? [] } : ((data ?? {}) as Data);
}

/** A list's file is shown as one list of items. */
export function topFields({ list, fields }: Layout): Layout['fields'] {
  if (!list) return fields;
  return [{ name: ITEMS, label: '各项', hint: '', required: true, nullable: false, kind: 'groups', fields }];
}
