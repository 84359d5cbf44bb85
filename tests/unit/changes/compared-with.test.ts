import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE, withBrokenContent } from '../../support/broken-content.ts';
import { git, withPublished } from '../../support/published-content.ts';
import { RAISED, report, untold } from '../../support/told-changes.ts';

describe('what it is compared with', () => {
  it('is where the branch left the main one; another commit if asked for', () => {
    withPublished((copy, repository) => {
      git(repository, 'checkout', '-q', '-b', 'mine');
      RAISED(copy);
      git(repository, 'commit', '-q', '-a', '-m', 'Mine');
      expect(untold(copy)).toHaveLength(1);
      expect(untold(copy, 'HEAD')).toEqual([]);
      git(repository, 'checkout', '-q', 'main');
      git(repository, 'merge', '-q', 'mine');
      expect(report(copy.root)).toEqual({ problems: [], lines: [] });
    });
  });

  it('one line says why it was not compared', () => {
    withBrokenContent(RAISED, (root) => {
      expect(report(root)).toEqual({ problems: [], lines: ['没有和以前的版本比较：这里没有 git 的记录。'] });
    });
    withPublished((copy) => {
      expect(report(copy.root, 'nowhere').lines).toEqual(['没有和以前的版本比较：git 里找不到 nowhere。']);
    });
  });

  it('in a clone without its history, the last commit', () => {
    withPublished((copy, repository) => {
      RAISED(copy);
      git(repository, 'commit', '-q', '-a', '-m', 'More');
      const clone = join(repository, 'clone');
      git(repository, 'clone', '-q', '--depth', '1', `file://${repository}`, clone);
      expect(report(join(clone, 'content'))).toEqual({ problems: [], lines: [] });
    });
  });

  it('an earlier guide that does not fit today’s schema is compared as it was written', () => {
    withPublished(
      (copy) => {
        copy.edit(GUIDE, 'author: 张三\n', '');
        expect(report(copy.root)).toEqual({
          problems: [],
          lines: [
            `以前的 content/${GUIDE} 用现在的写法读不出，只比较了读得出的部分。`,
            `结果：content/${GUIDE}：以前的条件读不出，自查结果变了没有，请人核对。`,
            '发布以前，请另一个人看一遍：运行 npm run review，打开它写出的网页。',
          ],
        });
        RAISED(copy);
        expect(untold(copy)[0]?.found).toContain('年龄 16 岁以上（含 16 岁）');
      },
      (copy) => {
        copy.edit(GUIDE, 'plan: 2021', 'author: 张三\nplan: 2021');
      },
    );
  });
});
