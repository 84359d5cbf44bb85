import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../content/files.ts';
import { buildPart, buildWhole, type Setting } from '../build-site.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run build`: builds the site into `dist/`. With `-- --regions=a,b` a part of it that holds these regions, for
 * `npm run merge`. The site that stands there is replaced only when the new one is complete.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      regions: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { out } = values;
  const project = process.cwd();
  const setting: Setting = { project, content: contentRoot(), out, processes: Number(values.processes) };
  if (values.regions !== undefined) {
    await buildPart(
      setting,
      values.regions.split(',').filter((id) => id !== ''),
    );
    return;
  }
  const { status } = spawnSync(process.execPath, ['src/publishing/check.ts'], { stdio: 'inherit' });
  if (status === 0) await buildWhole(setting);
  else process.exitCode = status ?? 1;
});
