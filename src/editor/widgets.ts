import { BODY, SOURCE, type Field, type Layout } from './field.ts';
import { topFields } from './file.ts';
import { OPTIONS } from './option-labels.ts';

/** A field as Sveltia CMS takes it in its configuration. */
export type Widget = Record<string, unknown> & { name: string; widget: string };

const CITES = String.raw`^\s*\[?\s*[1-9]\d*(\s*[,，、]\s*[1-9]\d*)*\s*\]?\s*$`;

/** The widgets for a layout, with the body below and the file's own text unseen. `relations` are collections to choose from, by path. */
export function widgetsOf(layout: Layout, relations: Readonly<Record<string, string>> = {}): Widget[] {
  const body: Widget = { name: BODY, label: '正文（Markdown）', widget: 'text', required: false };
  return [
    ...topFields(layout).map((field) =>
      widgetOf(field, layout.list ? '' : field.name, layout.name, relations),
    ),
    ...(layout.extension === 'mdx' ? [body] : []),
    { name: SOURCE, widget: 'hidden' },
  ];
}

function widgetOf(
  field: Field,
  path: string,
  layout: string,
  relations: Readonly<Record<string, string>>,
): Widget {
  const { name, label, hint, required } = field;
  // An empty list is a value, unless the schema wants an item.
  const mayBeEmpty = (field.kind === 'texts' || field.kind === 'groups') && field.min === undefined;
  const base = { name, label, required: required && !mayBeEmpty, ...(hint === '' ? {} : { hint }) };
  const within = (fields: Field[]) =>
    fields.map((each) => widgetOf(each, path === '' ? each.name : `${path}.${each.name}`, layout, relations));
  const least = (min: number | undefined) => (min === undefined || !required ? {} : { min });
  switch (field.kind) {
    case 'text':
      return {
        ...base,
        widget: field.pattern === undefined && field.max === undefined ? 'text' : 'string',
        ...(field.pattern === undefined ? {} : { pattern: [field.pattern, hint] }),
        ...(field.max === undefined ? {} : { maxlength: field.max }),
      };
    case 'number':
    case 'integer': {
      const valueType = field.kind === 'integer' ? 'int' : 'float';
      const most = field.max === undefined ? {} : { max: field.max };
      return {
        ...base,
        widget: 'number',
        value_type: valueType,
        ...(field.min === undefined ? {} : { min: field.min }),
        ...most,
      };
    }
    case 'boolean':
      return { ...base, widget: 'boolean', required: false };
    case 'cites':
      return {
        ...base,
        widget: 'string',
        hint: '引用的序号，例如：1 或 1, 3',
        pattern: [CITES, '只写序号，用逗号分开，例如：1, 3'],
      };
    case 'yaml':
      return { ...base, widget: 'text', hint: `${hint}写法见 content/README.md；不懂的不要动` };
    case 'record':
      return { ...base, widget: 'keyvalue', required: false };
    case 'choice':
    case 'choices': {
      const words = OPTIONS[`${layout}.${path}`] ?? {};
      const options = field.options.map((value) => ({ value, label: words[value] ?? value }));
      return { ...base, hint: '', widget: 'select', options, multiple: field.kind === 'choices' };
    }
    case 'texts': {
      const collection = relations[path];
      if (collection === undefined) return { ...base, widget: 'list', ...least(field.min) };
      return {
        ...base,
        widget: 'relation',
        collection,
        value_field: '{{slug}}',
        display_fields: ['summary'],
        multiple: true,
      };
    }
    case 'group':
      return { ...base, widget: 'object', fields: within(field.fields) };
    case 'groups':
      return {
        ...base,
        widget: 'list',
        collapsed: true,
        label_singular: label,
        fields: within(field.fields),
        ...least(field.min),
      };
  }
}
