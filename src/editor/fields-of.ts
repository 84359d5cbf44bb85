import { z } from 'astro/zod';
import { comparisonSchema, ruleSchema } from '../eligibility/rule-schema.ts';
import type { Field } from './field.ts';

type Schema = z.core.$ZodType;

/** What a field is called; the path leads through lists without numbers: `citations.quote`. */
export type NameOf = (path: string) => string;

/** The fields of an object's schema, in its order. Throws at a schema that it has no field for. */
export function fieldsOf(schema: Schema, labelOf: NameOf, within = ''): Field[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return fieldsOf(def.element, labelOf, within);
  if (def.type !== 'object')
    throw new Error(`A file's schema is an object or a list of objects, not ${def.type}.`);
  return Object.entries(def.shape).map(([name, each]) =>
    fieldOf(name, each, labelOf, within === '' ? name : `${within}.${name}`),
  );
}

function fieldOf(name: string, schema: Schema, labelOf: NameOf, path: string): Field {
  const { inner, required, nullable } = unwrap(schema);
  const base = { name, label: labelOf(path), hint: hintOf(inner), required, nullable };
  const { def } = (inner as z.core.$ZodTypes)._zod;
  if (isRule(inner)) return { ...base, kind: 'yaml' };
  switch (def.type) {
    case 'string':
      return { ...base, kind: 'text', ...limitsOf(inner).limits };
    case 'number': {
      const { whole, limits } = limitsOf(inner);
      return { ...base, kind: whole ? 'integer' : 'number', ...limits };
    }
    case 'boolean':
    case 'literal':
      // The one literal of the schemas is `true`, which may be left out.
      return { ...base, kind: 'boolean' };
    case 'enum':
      return { ...base, kind: 'choice', options: optionsOf(inner) };
    case 'union':
      return def.options.every((each) => optionsOf(each).length > 0)
        ? { ...base, kind: 'choice', options: def.options.flatMap(optionsOf) }
        : { ...base, kind: 'cites' };
    case 'record':
      return { ...base, kind: 'record' };
    case 'object':
      return { ...base, kind: 'group', fields: fieldsOf(inner, labelOf, path) };
    case 'array':
      return { ...base, ...listOf(inner, def.element, labelOf, path) };
    default:
      throw new Error(`The editor has no field for ${path}: ${def.type}.`);
  }
}

function listOf(list: Schema, element: Schema, labelOf: NameOf, path: string) {
  const { def } = (element as z.core.$ZodTypes)._zod;
  const { limits } = limitsOf(list);
  if (isRule(element) || def.type === 'number') return { kind: 'yaml' } as const;
  if (def.type === 'string') return { kind: 'texts', hint: hintOf(element), ...limits } as const;
  if (def.type === 'enum')
    return { kind: 'choices', hint: hintOf(element), options: optionsOf(element) } as const;
  return { kind: 'groups', fields: fieldsOf(element, labelOf, path), ...limits } as const;
}

/** Rules are trees without an end, and are written as in the file. */
function isRule(schema: Schema): boolean {
  return schema === ruleSchema || schema === comparisonSchema;
}

function unwrap(schema: Schema): { inner: Schema; required: boolean; nullable: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'optional' && def.type !== 'default' && def.type !== 'nullable')
    return { inner: schema, required: true, nullable: false };
  const { inner, nullable } = unwrap(def.innerType);
  return { inner, required: false, nullable: nullable || def.type === 'nullable' };
}

function optionsOf(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

/** Bounds and patterns, as far as the schema tells them. */
function limitsOf(schema: Schema) {
  const { type, minimum, exclusiveMinimum, maximum, maxLength, minItems, pattern } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
  });
  const above = type === 'integer' && typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : undefined;
  const least = [minimum, above, minItems].find(
    (each) => each !== undefined && each > Number.MIN_SAFE_INTEGER,
  );
  const most = [maximum, maxLength].find((each) => each !== undefined && each < Number.MAX_SAFE_INTEGER);
  return {
    whole: type === 'integer',
    limits: {
      ...(least === undefined ? {} : { min: least }),
      ...(most === undefined ? {} : { max: most }),
      ...(pattern === undefined ? {} : { pattern }),
    },
  };
}

/** What the schema says in Chinese of a value that isn't there, or is empty. */
function hintOf(schema: Schema): string {
  const messages = [undefined, ''].map(
    (value) => (schema as z.ZodType).safeParse(value).error?.issues[0]?.message,
  );
  return messages.find((message) => message !== undefined && /\p{Script=Han}/u.test(message)) ?? '';
}
