import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './make-region.ts';

/** Writes what so many regions would tell the others: that of the regions at hand, under other names. */
export function writeTold(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const known = readdirSync(from)
    .filter((name) => name !== 'manifest.json')
    .sort();
  for (let number = 0; number < count; number += 1) {
    const model = nameOf(number % known.length);
    const own = nameOf(number);
    const told = JSON.parse(
      readFileSync(join(from, `${model.id}.json`), 'utf8')
        .replaceAll(model.id, own.id)
        .replaceAll(model.name, own.name),
    ) as { summary: { region: object } };
    const { id, name, fullName, province, code } = own;
    told.summary.region = { ...told.summary.region, id, name, fullName, province, code };
    writeFileSync(join(to, `${id}.json`), JSON.stringify(told));
  }
}
