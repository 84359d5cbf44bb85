import { readFileSync } from 'node:fs';
import { loadContent } from '../../content/load.ts';
import { assessRegion } from './assess-region.ts';
import { readRequest } from './read-request.ts';

const USAGE = 'npm run --silent assess -- FILE.json, where FILE.json holds {"region": …, "facts": {…}}';

/** Bad input: everything that is wrong with it, and status 2. Nothing goes to standard output. */
function refuse(problems: readonly string[]): void {
  console.error(problems.join('\n'));
  process.exitCode = 2;
}

function readText(file: string): { text: string } | { problem: string } {
  try {
    return { text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: `${file}: can't be read: ${why}. Check the path. Usage: ${USAGE}` };
  }
}

function assess(file: string): void {
  const source = readText(file);
  if ('problem' in source) {
    refuse([source.problem]);
    return;
  }
  const content = loadContent();
  const regions = new Map(content.regions.map((entry) => [entry.region.id, entry]));
  const { facts } = content.vocabulary;
  const read = readRequest(source.text, { regions: [...regions.keys()], facts });
  if ('problems' in read) {
    refuse(read.problems.map((problem) => `${file}: ${problem}`));
    return;
  }
  const { request } = read;
  const entry = regions.get(request.region);
  if (!entry) throw new Error(`Region ${request.region} was allowed, but there is none`);
  console.log(JSON.stringify(assessRegion(content, entry, request.facts, new Date()), null, 2));
}

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) refuse([`Give one file: ${USAGE}`]);
else assess(file);
