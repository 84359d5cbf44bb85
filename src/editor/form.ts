import { parse } from 'yaml';
import type { Field } from './field.ts';
import { printValue } from './print-yaml.ts';

export type Data = Record<string, unknown>;

/** The values that the editor's widgets show for data of a file. */
export function toForm(fields: readonly Field[], data: Data): Data {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, data[field.name])]));
}

function shown(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (field.kind) {
    case 'cites':
      return (Array.isArray(value) ? value : [value]).join(', ');
    case 'yaml':
      return printValue(value);
    case 'group':
      return toForm(field.fields, value as Data);
    case 'groups':
      return (value as Data[]).map((item) => toForm(field.fields, item));
    default:
      return value;
  }
}

/** Data as it belongs into the file; what was left empty stays as it was there, empty in one way or the other. */
export function fromForm(fields: readonly Field[], form: Data, before: Data = {}): Data {
  const written = fields.flatMap((field) => {
    const value = read(field, form[field.name], before[field.name]);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(written);
}

function read(field: Field, value: unknown, before: unknown): unknown {
  if (isEmpty(value)) return before !== undefined && isEmpty(before) ? before : emptyOf(field);
  switch (field.kind) {
    case 'cites': {
      const numbers = (value as string)
        .split(/[\s,，、[\]]+/)
        .filter(Boolean)
        .map(Number);
      return numbers.length === 1 && !Array.isArray(before) ? numbers[0] : numbers;
    }
    case 'yaml':
      return parse(value as string) as unknown;
    case 'group':
      return fromForm(field.fields, value as Data, (before ?? {}) as Data);
    case 'groups': {
      const old = Array.isArray(before) ? (before as Data[]) : [];
      return (value as Data[]).map((item, index) => fromForm(field.fields, item, old[index]));
    }
    default:
      return value;
  }
}

/** How a field without a value is written: nothing where it may be left out. */
function emptyOf(field: Field): unknown {
  if (field.nullable) return null;
  if (!field.required) return undefined;
  if (field.kind === 'record' || field.kind === 'group') return {};
  if (field.kind === 'texts' || field.kind === 'groups' || field.kind === 'choices' || field.kind === 'yaml')
    return [];
  return field.kind === 'boolean' ? false : '';
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
