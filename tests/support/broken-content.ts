import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectContent } from '../../src/content/load.ts';
import { formatProblems } from '../../src/content/problems.ts';

/** A small content folder without a flaw, so that the messages do not change with the site's own content. */
const FLAWLESS = join(process.cwd(), 'tests/fixtures/content');

/** Its files. */
export const REGION = 'regions/ceshi/region.yaml';
export const PLAN = 'regions/ceshi/plans/2021-2025.mdx';
export const EASY = 'regions/ceshi/plans/2021-2025.easy.mdx';
export const CLAUSES = 'regions/ceshi/plans/2021-2025.clauses.txt';
export const GUIDE = 'regions/ceshi/guides/care-allowance.mdx';
export const OTHER_GUIDE = 'regions/ceshi/guides/job-training.mdx';
export const PAGE = 'pages/about.mdx';

export type Damage = (copy: BrokenContent) => void;

/** Breaks a copy of the flawless content folder; the copy is gone when `use` returns. */
export function withBrokenContent<T>(damage: Damage, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(FLAWLESS, root, { recursive: true });
    damage(new BrokenContent(root));
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What an editor is told of the damage, whole; empty when nothing is wrong. */
export function messageAfter(damage: Damage): string {
  return withBrokenContent(damage, (root) => {
    const { problems } = inspectContent(root);
    return problems.length === 0 ? '' : formatProblems(problems);
  });
}

/** A copy of the content folder that a test may break. */
export class BrokenContent {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** Replaces the first `from`, which must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const broken = text.replace(from, () => to);
    if (broken === text) throw new Error(`${file} does not hold ${String(from)}`);
    this.write(file, broken);
  }

  copy(from: string, to: string): void {
    cpSync(join(this.root, from), join(this.root, to), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(join(this.root, from), join(this.root, to));
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true });
  }
}
