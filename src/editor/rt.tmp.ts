import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from './file.ts';
import { layoutOf, type LayoutName } from './layouts.ts';
const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((n) => /\.(mdx|yaml)$/.test(n));
let bad = 0;
const name = (f: string): LayoutName => /guides\//.test(f) ? 'guides' : /easy\.mdx/.test(f) ? 'easy' : /plans\//.test(f) ? 'plans' : /region\.yaml/.test(f) ? 'regions' : f.startsWith('sign-videos') ? 'recordings' : f === 'braille-proofread.yaml' ? 'proofread' : f.replace(/[/.].*/, '') as LayoutName;
for (const f of files) {
  const t = readFileSync('content/' + f, 'utf8');
  const l = layoutOf(name(f));
  const form = JSON.parse(JSON.stringify(readFile(l, t)));
  let out = ''; try { out = writeFile(l, form); } catch (e) { out = String(e); }
  if (out !== t) { bad++; if (bad < 5) console.log(f, out.slice(0, 400)); }
}
console.log(files.length, 'files', bad, 'changed');
