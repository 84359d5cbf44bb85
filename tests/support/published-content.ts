import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenContent, EASY, PLAN } from './broken-content.ts';

/** Runs git in a folder, on nobody's account. */
export function git(folder: string, ...args: string[]): string {
  const settings = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', folder, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A repository whose main branch holds the small content folder of the tests, changed by `first` beforehand. */
export function withPublished<T>(
  use: (copy: BrokenContent, repository: string) => T,
  first?: (copy: BrokenContent) => void,
): T {
  const repository = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    const root = join(repository, 'content');
    cpSync('tests/fixtures/content', root, { recursive: true });
    const copy = new BrokenContent(root);
    first?.(copy);
    git(repository, 'init', '-q', '-b', 'main');
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', 'Published');
    return use(copy, repository);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

const NEWER = PLAN.replace('2021-2025', '2026-2030');

/** Adds a region, `bijiao`, whose guides are not finished, and in which a newer plan replaces the one of the test region, and one that is no longer there. */
export function addReplacedPlan(copy: BrokenContent): void {
  const here = (file: string) => file.replace('ceshi', 'bijiao');
  copy.copy('regions/ceshi', 'regions/bijiao');
  copy.edit('regions/bijiao/region.yaml', 'name: 测试区', 'name: 比较区');
  copy.edit('regions/bijiao/region.yaml', '519999', '519998');
  copy.edit('regions/bijiao/region.yaml', 'guidesFinished: true', 'guidesFinished: false');
  copy.edit('regions/bijiao/region.yaml', '测试区', '比较区');
  copy.copy(here(PLAN), here(NEWER));
  copy.copy(here(EASY), here(EASY.replace('2021-2025', '2026-2030')));
  copy.edit(here(NEWER), /十四五/, '十五五');
  copy.edit(
    here(NEWER),
    /shortTitle: .*/,
    'shortTitle: 比较区“十五五”规划\nreplaces: [2021-2025, 2016-2020]',
  );
  copy.edit(here(NEWER), 'start: 2021\n  end: 2025', 'start: 2026\n  end: 2030');
  copy.edit(here(NEWER), /## 测试区“十四五”/, '## 测试区“十五五”');
  copy.edit(here(NEWER), '不低于600元', '不低于800元');
  copy.edit(here(NEWER), '- （二）乙。\n', '');
  copy.edit(here(NEWER), '- （三）鼓励', '- （三）给聋人配手语翻译，给盲人配导盲犬。\n\n- （四）鼓励');
  copy.write(
    here(NEWER).replace('.mdx', '.clauses.txt'),
    'preamble preamble-p1 1 1-1 1-1-p1 1-1-p2 1-2 box1 box1-1 box1-2 2 2-1 3 3-1 3-2 3-3 3-4'.replaceAll(
      ' ',
      '\n',
    ),
  );
}

/** An update of the region of {@link addReplacedPlan} that leads to its newer plan and to a guide. */
export function addUpdate(copy: BrokenContent): void {
  copy.copy('pages', 'updates');
  copy.remove('updates/about.mdx');
  copy.write(
    'updates/2026-02-01-newer.mdx',
    '---\ntitle: 比较区有新的规划\ndate: 2026-02-01\nkind: plan\nlinks: [/bijiao/plans/2026-2030/#3-1, /bijiao/guides/care-allowance/]\n---\n\n护理补贴从 600 元改成 800 元。\n',
  );
}
