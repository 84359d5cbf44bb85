import { stringify } from 'yaml';
import type { Problem } from '../content/problems.ts';

interface Wanted {
  /** What the file is about, in its name. */
  name: string;
  title: string;
  kind: 'plan' | 'guide';
  link: string;
  body: string;
  today: string;
}

/** How to tell readers of a change: the file to make, and a first text of it that is valid as it stands. */
export function suggestUpdate({
  name,
  title,
  kind,
  link,
  body,
  today,
}: Wanted): Pick<Problem, 'mend' | 'suggestion'> {
  const front = stringify({ title, date: today, kind, links: [link] }, { lineWidth: 0 }).trimEnd();
  return {
    mend: `新建 content/updates/${today}-${name}.mdx，用一句大白话说改了什么，links 里写 ${link}`,
    // What could be taken for markup in MDX is only text here.
    suggestion: `---\n${front}\n---\n\n${body.replace(/[<>{}*_`[\]\\#]/g, '\\$&')}`,
  };
}
