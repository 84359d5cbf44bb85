import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/editor/field.ts';
import { fieldsOf } from '../../../src/editor/fields-of.ts';
import { LABELS } from '../../../src/editor/labels.ts';
import { layoutOf, SCHEMAS, type LayoutName } from '../../../src/editor/layouts.ts';
import { OPTIONS } from '../../../src/editor/option-labels.ts';

const names = Object.keys(SCHEMAS) as LayoutName[];

/** Paths of all fields of a layout, in the way of the table of labels. */
function pathsOf(fields: readonly Field[], within = ''): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const path = within + field.name;
    return [{ path, field }, ...('fields' in field ? pathsOf(field.fields, `${path}.`) : [])];
  });
}

describe.each(names)('%s', (name) => {
  const fields = pathsOf(layoutOf(name).fields);

  it('every field of the schema has a label, and no label is without a field', () => {
    expect(Object.keys(LABELS[name]).sort()).toEqual(fields.map(({ path }) => path).sort());
  });

  it('every option is in Chinese', () => {
    const options = fields.flatMap(({ path, field }) =>
      'options' in field && !path.endsWith('picture')
        ? field.options.map((value) => OPTIONS[`${name}.${path}`]?.[value] ?? value)
        : [],
    );
    expect(options.filter((option) => !/\p{Script=Han}/u.test(option))).toEqual([]);
  });

  it('what is refused is told in Chinese', () => {
    const silent = fields.filter(({ field }) => 'pattern' in field && !/\p{Script=Han}/u.test(field.hint));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

it('limits come from the schemas', () => {
  const guide = pathsOf(layoutOf('guides').fields);
  const field = (path: string) => guide.find((each) => each.path === path)?.field;
  expect(field('summary')).toMatchObject({ kind: 'text', max: 120, required: true });
  expect(field('checked')).toMatchObject({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
  expect(field('easy')).toMatchObject({ kind: 'texts', min: 3 });
  expect(field('rule')).toMatchObject({ kind: 'yaml', required: false });
  expect(field('extensions.cite')).toMatchObject({ kind: 'cites' });
});

it('a schema that no field suits is told', () => {
  expect(() => fieldsOf(SCHEMAS.guides.shape.plan, (path) => path)).toThrow('a list of objects');
});
