import { createHash } from 'node:crypto';

/** A part of a page's text, as those who record it need it. */
export interface Section {
  title: string;
  sentences: string[];
}

/** The text as a file that people can read and a program can compare: `# title`, then a sentence a line. */
export function writeText(sections: readonly Section[]): string {
  return sections.map(({ title, sentences }) => [`# ${title}`, ...sentences, ''].join('\n')).join('\n');
}

/** Reads what {@link writeText} wrote. */
export function readText(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('# ')) sections.push({ title: line.slice(2), sentences: [] });
    else if (line !== '') sections.at(-1)?.sentences.push(line);
  }
  return sections;
}

/** The hash by which a changed text is noticed. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What has changed between two texts, each a plain Chinese sentence; none when they say the same. */
export function changesBetween(before: readonly Section[], now: readonly Section[]): string[] {
  const titles = [...new Set([...now, ...before].map(({ title }) => title))];
  return titles.flatMap((title) => {
    const [old, current] = [sentencesUnder(before, title), sentencesUnder(now, title)];
    const gone = old.filter((sentence) => !current.includes(sentence)).map(quoted);
    const added = current.filter((sentence) => !old.includes(sentence)).map(quoted);
    const place = `“${title}”这一段`;
    if (gone.length === 1 && added.length === 1)
      return [`${place}，原来是${gone.join('')}，现在是${added.join('')}`];
    const moved = gone.length === 0 && added.length === 0 && old.join('\n') !== current.join('\n');
    return [
      ...gone.map((sentence) => `${place}，去掉了${sentence}`),
      ...added.map((sentence) => `${place}，加上了${sentence}`),
      ...(moved ? [`${place}，句子的先后改了`] : []),
    ];
  });
}

/** A sentence in quotation marks, without its full stop. */
function quoted(sentence: string): string {
  return `“${sentence.replace(/。$/, '')}”`;
}

function sentencesUnder(sections: readonly Section[], title: string): string[] {
  return sections.filter((each) => each.title === title).flatMap(({ sentences }) => sentences);
}
