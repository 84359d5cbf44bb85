import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenContent } from './broken-content.ts';

export const TODAY = '2026-01-02';

/** Right answers, by kind and flag. */
export const WHOLE = {
  guide: {
    region: 'ceshi',
    entitlement: 'job-training',
    plan: '2021-2025',
    clause: '3-1',
    quote: '16周岁以上的困难残疾人',
    level: 'firm',
    kind: 'training',
    rule: '困难',
    summary: '困难残疾人有培训。规划说：“先问”。',
    who: '困难的残疾人。',
    easy: ['这是培训。', '困难的人有。', '先打电话问。'],
    ask: '测试区的培训怎么报名？',
  },
  plan: {
    region: 'xinxian',
    name: '新县',
    'full-name': '河南省信阳市新县',
    province: '河南省',
    code: '411523',
    title: '新县“十五五”规划',
    'short-title': '“十五五”规划',
    start: '2026',
    end: '2030',
    basis: '标题写的是“十五五”。',
  },
  update: {
    title: '改了: 一篇指南',
    date: '2026-01-02',
    name: 'ceshi-care',
    kind: 'guide',
    link: ['/ceshi/guides/care-allowance/'],
    text: '护理补贴的说明改了。',
  },
  term: { term: '辅助性就业', id: 'assisted-job', meaning: '照顾残疾人特点的工作。' },
  sign: {
    of: 'regions/ceshi/plans/2021-2025',
    name: 'ceshi-plan',
    priority: '2',
    why: '看的人多。',
  },
} as const;

/** The file that each kind writes. */
export const changedFiles = {
  guide: 'regions/ceshi/guides/job-training.mdx',
  update: 'updates/2026-01-02-ceshi-care.mdx',
  term: 'glossary.yaml',
  sign: 'sign-videos/ceshi-plan.mdx',
} as const;

/** The answers as arguments of the command. */
export function flagsOf(answers: Readonly<Record<string, string | readonly string[]>>): string[] {
  return Object.entries(answers).flatMap(([flag, value]) =>
    [value].flat().map((each) => `--${flag}=${each}`),
  );
}

/** Gives `use` a copy of the flawless content; the copy is gone afterwards. */
export async function inCopy(use: (root: string, copy: BrokenContent) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'new-content-'));
  try {
    cpSync(join(process.cwd(), 'tests/fixtures/content'), root, { recursive: true });
    await use(root, new BrokenContent(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}
