/**
 * A field of the editor, made from a schema: what the CMS shows, and how its value is written in YAML. Plain data, because
 * the page that reads and writes files with it is handed it as JSON.
 */
export type Field = Base & (Single | Choice | Many | Group);

interface Base {
  /** Name in the file. */
  name: string;
  /** Chinese. */
  label: string;
  /** What belongs there, in the schema's own words. */
  hint: string;
  required: boolean;
  /** An empty value is written as `null`, not left out. */
  nullable: boolean;
}

/** One value. `cites` are numbers of citations, written 1 or [1, 3]; `yaml` is anything, as a person writes it in the file. */
interface Single {
  kind: 'text' | 'number' | 'integer' | 'boolean' | 'cites' | 'yaml' | 'record';
  /** What a text must match. */
  pattern?: string;
  min?: number;
  /** The largest number, or the most characters. */
  max?: number;
}

interface Choice {
  kind: 'choice' | 'choices';
  options: string[];
}

/** A list of texts. */
interface Many {
  kind: 'texts';
  min?: number;
}

/** An object, or a list of objects. */
interface Group {
  kind: 'group' | 'groups';
  fields: Field[];
  min?: number;
}

/** How a file of content is laid out, and what of it is edited. */
export interface Layout {
  name: string;
  /** Of the CMS; for front matter its name must end so. */
  format: string;
  extension: 'mdx' | 'yaml';
  /** Of the front matter, or of the file; of each item if it is a list. */
  fields: Field[];
  list: boolean;
}

/** Names of what stands in a form beside the fields: the text below the front matter, the items of a list, the file as it was read. */
export const BODY = 'body';
export const ITEMS = 'items';
export const SOURCE = '_source';
