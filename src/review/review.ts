import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withBase } from '../changes/git-base.ts';
import { readRevisions } from '../changes/revisions.ts';
import { contentRoot } from '../content/files.ts';
import { loadContent } from '../content/load.ts';
import { ContentError } from '../content/problems.ts';
import { reviewPage } from './page.ts';
import { reviewOf } from './report.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    json: { type: 'boolean', default: false },
    out: { type: 'string', default: 'review.html' },
  },
});

try {
  const root = contentRoot();
  const content = loadContent(root);
  withBase(root, values.base, (base) => {
    if (typeof base === 'string') {
      console.error(
        `不能比较：${base}。请在有提交记录的 git 文件夹里运行，或者写明和哪里比：--base 提交的编号。`,
      );
      process.exitCode = 1;
      return;
    }
    const review = reviewOf(readRevisions(base, content), content);
    if (values.json) {
      console.log(JSON.stringify(review, null, 2));
      return;
    }
    writeFileSync(values.out, reviewPage(review));
    console.log(`审核的网页写好了，请用浏览器打开：${resolve(values.out)}`);
  });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
