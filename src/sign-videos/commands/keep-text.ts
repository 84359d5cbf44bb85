import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, readSource } from '../../content/files.ts';
import { inspectContent } from '../../content/load.ts';
import { formatProblems } from '../../content/problems.ts';
import { keptTextFile } from '../load.ts';
import { setMadeFrom } from '../made-from.ts';
import { subjectOf } from '../subjects.ts';
import { hashOf, writeText } from '../text.ts';

// `npm run sign:text -- ID...`: keeps the text as it is now, from which the scripts or recordings of these slots were made.
const root = contentRoot();
const ids = process.argv.slice(2);
const { content, problems } = inspectContent(root, { ignoreKeptTexts: true });

if (content) {
  const unknown = ids.filter((id) => !content.recordings.some((entry) => entry.id === id));
  if (ids.length === 0 || unknown.length > 0) {
    console.error(
      ids.length === 0
        ? '写上文件名，不写 .mdx，例如：npm run sign:text -- luojiang-nursing-subsidy'
        : `content/sign-videos 里没有：${unknown.map((id) => `${id}.mdx`).join('、')}`,
    );
    process.exitCode = 1;
  } else {
    for (const entry of content.recordings.filter(({ id }) => ids.includes(id))) {
      const text = writeText(subjectOf(content, entry.of).text);
      writeFileSync(join(root, keptTextFile(entry.id)), text);
      writeFileSync(join(root, entry.file), setMadeFrom(readSource(root, entry.file).text, hashOf(text)));
      console.log(`记下了现在的文字：content/${keptTextFile(entry.id)}`);
    }
  }
} else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
