import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/content/read-data.ts';
import { readFile, topFields, writeFile } from '../../../src/editor/file.ts';
import { layoutOf, type LayoutName } from '../../../src/editor/layouts.ts';
import type { Field } from '../../../src/editor/field.ts';
import { layoutOfFile } from '../../../src/editor/places.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(mdx|yaml)$/.test(name));
