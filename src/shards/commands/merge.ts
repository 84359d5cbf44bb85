import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../content/files.ts';
import { mergeParts, RefusedError } from '../build-site.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run merge -- PART… --out=DIR, or npm run merge -- PART… --into=SITE';

/**
 * `npm run merge`: puts parts made by `npm run build -- --regions=…` together into one site, with the pages about all its
 * regions. With `--into` the parts take the place of the same regions in a site that stands already.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, into: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new RefusedError([`Name the folders of the parts: ${USAGE}`]);
  const { into } = values;
  const [project, content, processes] = [process.cwd(), contentRoot(), availableParallelism()];
  await mergeParts({ project, content, out: into ?? values.out, processes }, positionals, into);
});
