import { readFileSync } from 'node:fs';

/** A text in YAML, in quotation marks where they are needed to keep it one line of text. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}

/** A template of this folder with its places filled in: `{{name}}`. Throws at a place without a value. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`templates/${template}.txt`, import.meta.url), 'utf8');
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template ${template} has a place without a value: ${name}`);
    return value;
  });
}

/** The details of a plan that are not known yet: what the document does not state stays so. */
export const UNSTATED = {
  issuedBy: 'null',
  documentNumber: 'null',
  issued: 'null',
  effective: 'null',
  validity: 'null',
  source: 'null',
  statedBy: '{}',
  removed: '[]',
  layout: '[]',
} as const;
