import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withBase } from '../../../src/changes/git-base.ts';
import { readRevisions } from '../../../src/changes/revisions.ts';
import { inspectContent, loadContent } from '../../../src/content/load.ts';
import { reviewOf } from '../../../src/review/report.ts';
import { GUIDE, type BrokenContent } from '../../support/broken-content.ts';
import { withPublished } from '../../support/published-content.ts';
import { RAISED, report, unreviewed } from '../../support/told-changes.ts';

describe('verdicts that change', () => {
  const tell = (copy: BrokenContent, code: string) => {
    mkdirSync(join(copy.root, 'updates'), { recursive: true });
    copy.write(
      'updates/2026-11-23-told.mdx',
      `---\ntitle: 条件改了\ndate: 2026-11-23\nkind: guide\nlinks: [/ceshi/guides/care-allowance/]\n${code}---\n\n条件改了。\n`,
    );
  };
  const codeFrom = (copy: BrokenContent) =>
    withBase(copy.root, undefined, (base) => {
      if (typeof base === 'string') throw new Error(base);
      const content = loadContent(copy.root);
      return reviewOf(readRevisions(base, content), content).code ?? '';
    });

  it('are not published before someone has looked at them, and at all of them', () => {
    withPublished((copy) => {
      RAISED(copy);
      tell(copy, '');
      expect(report(copy.root).problems.map(({ found }) => found)).toEqual([
        '这篇办事指南的自查结果变了，没有写审核号',
      ]);
      const code = codeFrom(copy);
      tell(copy, `reviewed: ${code}\n`);
      expect(inspectContent(copy.root).problems).toEqual([]);
      expect(report(copy.root).problems).toEqual([]);
      copy.edit(GUIDE, 'atLeast: 18', 'atLeast: 20');
      expect(unreviewed(copy).map(({ found }) => found)).toEqual([
        '这篇办事指南的自查结果变了，写的审核号是以前的，条件后来又改过',
      ]);
      expect(codeFrom(copy)).not.toBe(code);
    });
  });

  it('by a term that is read otherwise are looked at too', () => {
    withPublished((copy) => {
      copy.edit('terms.yaml', 'dibao', 'none');
      expect(unreviewed(copy).map(({ file }) => file)).toEqual([GUIDE]);
    });
  });

  it('by a guide that is new take nothing from anyone', () => {
    withPublished(
      (copy) => {
        copy.write(GUIDE, withheld.text);
        expect(report(copy.root).lines.join()).toContain(`结果：content/${GUIDE}`);
        expect(unreviewed(copy)).toEqual([]);
        expect(codeFrom(copy)).toBe('');
      },
      (copy) => {
        withheld.text = copy.read(GUIDE);
        copy.remove(GUIDE);
      },
    );
  });

  const withheld = { text: '' };
});
