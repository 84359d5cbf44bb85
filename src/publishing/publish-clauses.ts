import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, has, readSource } from '../content/files.ts';
import { loadContent } from '../content/load.ts';
import { readPublished } from '../plans/published.ts';

const HEADER = [
  '# 已经公布的条款编号。别人可能已经把这些地址存下或印出来了，所以只加不减。',
  '# 条款不再有了，写“旧编号 -> 新编号”。新条款用 npm run clauses:publish 登记。',
];

const root = contentRoot();
for (const { plans } of loadContent(root, { ignorePublished: true }).regions) {
  for (const { plan } of plans) {
    const file = plan.file.replace(/\.mdx$/, '.clauses.txt');
    const known = has(root, file)
      ? readPublished(readSource(root, file)).published
      : { ids: new Set<string>(), redirects: new Map<string, string>() };
    const added = plan.clauses.map((clause) => clause.id).filter((id) => !known.ids.has(id));
    const lines = [
      ...HEADER,
      ...known.ids,
      ...added,
      ...[...known.redirects].map(([from, to]) => `${from} -> ${to}`),
    ];
    writeFileSync(join(root, file), `${lines.join('\n')}\n`);
    console.log(`content/${file}：新登记 ${added.length} 个，共 ${known.ids.size + added.length} 个。`);
  }
}
