import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyFolders, Workshop } from '../../../src/shards/workshop.ts';

let project: string;
const read = (path: string) => readFileSync(join(project, path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}
const workshops = () => readdirSync(join(project, '.build'));

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'workshop-'));
  write('dist/index.html', 'old');
  write('dist/luojiang/index.html', 'kept');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

it('a new site takes the place of the old one, and what is kept of that', () => {
  {
    using workshop = new Workshop(project);
    write(`${workshop.at('site').slice(project.length)}/index.html`, 'new');
    expect(read('dist/index.html')).toBe('old');
    workshop.publish(join(project, 'dist'), ['luojiang', 'staff/check/luojiang']);
  }
  expect([read('dist/index.html'), read('dist/luojiang/index.html')]).toEqual(['new', 'kept']);
  expect(workshops()).toEqual([]);
});

it.runIf(process.platform === 'linux')(
  'a new site takes the place in one step: whoever looks at any time finds one',
  async () => {
    const script = `
    const { existsSync } = require('node:fs');
    let missed = 0;
    process.stdin.once('data', () => process.exit(missed > 0 ? 1 : 0));
    const look = () => {
      for (let n = 0; n < 1000; n += 1) if (!existsSync(process.argv[1])) missed += 1;
      setImmediate(look);
    };
    look();
    console.log('looking');`;
    const watcher = spawn(process.execPath, ['-e', script, join(project, 'dist/index.html')]);
    const ended = once(watcher, 'close');
    await once(watcher.stdout, 'data');
    for (let time = 0; time < 20; time += 1) {
      using workshop = new Workshop(project);
      write(`${workshop.at('site').slice(project.length)}/index.html`, `new ${time}`);
      workshop.publish(join(project, 'dist'));
      expect(read('dist/index.html')).toBe(`new ${time}`);
    }
    watcher.stdin.write('enough\n');
    expect(await ended).toEqual([0, null]);
  },
);

it('a build that fails leaves the old site and nothing else', () => {
  expect(() => {
    using workshop = new Workshop(project);
    write(`${workshop.at('site').slice(project.length)}/index.html`, 'half');
    throw new Error('stopped');
  }).toThrow('stopped');
  expect(read('dist/index.html')).toBe('old');
  expect(workshops()).toEqual([]);
});

// No process has this number: Linux and macOS number up to 4,194,304.
const GONE = '.build/w-99999999-abc';

it('what a killed build left is cleared up, but not what a running one works at', () => {
  write(`${GONE}/site/index.html`, 'half');
  using running = new Workshop(project);
  using workshop = new Workshop(project);
  expect(existsSync(running.folder)).toBe(true);
  expect(workshops()).toHaveLength(2);
  expect(read('dist/index.html')).toBe('old');
  expect(workshop.folder).not.toBe(running.folder);
});

it.each([
  ['before the old site was moved away', 'dist', true],
  ['after it was moved away', `${GONE}/old`, false],
])('a build killed %s is finished by the next', (_case, place, stands) => {
  rmSync(join(project, 'dist'), { recursive: true });
  write(`${place}/index.html`, 'old');
  write(`${place}/luojiang/index.html`, 'kept');
  write(`${GONE}/site/index.html`, 'new');
  write(`${GONE}/ready`, JSON.stringify({ out: join(project, 'dist'), keep: ['luojiang'] }));
  expect(existsSync(join(project, 'dist'))).toBe(stands);
  using workshop = new Workshop(project);
  expect([read('dist/index.html'), read('dist/luojiang/index.html')]).toEqual(['new', 'kept']);
  expect(workshops()).toEqual([workshop.folder.split('/').at(-1)]);
});

it('folders of parts are copied, and the parts stay', () => {
  copyFolders(join(project, 'dist'), join(project, 'merged'), ['luojiang', 'fuzhou']);
  expect([read('merged/luojiang/index.html'), read('dist/luojiang/index.html')]).toEqual(['kept', 'kept']);
});
