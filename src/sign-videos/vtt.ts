import webvtt from 'webvtt-parser';
import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';

/** A caption or a chapter. */
export interface Cue {
  /** Of a chapter: the id of a heading in the page. */
  id: string;
  /** In seconds. */
  start: number;
  end: number;
  text: string;
  /** Line of its times in the file, from 1. */
  line: number;
}

type Words = Pick<Problem, 'expected' | 'mend'>;

/** What the parser's English messages are about, and how to mend it; the first that fits. */
const MENDING: readonly (readonly [about: RegExp, words: Words])[] = [
  [/signature\. /, { expected: '第一行是 WEBVTT', mend: '在文件最前面写一行 WEBVTT' }],
  [/after the signature/, { expected: 'WEBVTT 下面是一个空行', mend: '在 WEBVTT 下面加一个空行' }],
  [/greater than start/, { expected: '结束的时间比开始的晚', mend: '改正这一行的时间' }],
  [/of previous cue/, { expected: '按时间的先后排列', mend: '把这一段移到它前面的位置，或改正时间' }],
  [/Blank line missing/, { expected: '每段之间空一行', mend: '在这一行前面加一个空行' }],
  [
    /identifier/,
    { expected: '编号下面紧跟一行时间', mend: '补上这一段的时间，例如：00:12.000 --> 00:15.000' },
  ],
  [/tag|escape/i, { expected: '只有文字，没有尖括号和 &', mend: '去掉标记；要用尖括号时，写成全角＜＞' }],
];
const OTHERWISE: Words = {
  expected: '一行时间，写成 00:12.000 --> 00:15.000，箭头两边各空一格',
  mend: '照“分:秒.毫秒”改正这一行，毫秒写三位',
};

/** Reads a WebVTT file of captions or chapters. */
export function readVtt(
  source: SourceFile,
  kind: 'captions' | 'chapters',
): { cues: Cue[]; problems: Problem[] } {
  const mode = kind === 'chapters' ? 'chapters' : 'subtitles/captions/descriptions';
  const { cues, errors } = new webvtt.WebVTTParser().parse(source.text, mode);
  const lines = source.text.split('\n');
  if (errors.length > 0) {
    return {
      cues: [],
      // One mistake makes the lines after it look wrong too.
      problems: errors
        .filter(({ line }) => !errors.some((other) => other.line === line - 1))
        .map(({ message, line }) => ({
          file: source.file,
          line,
          found: `“${(lines[line - 1] ?? '').trim().slice(0, 60)}”`,
          ...(MENDING.find(([about]) => about.test(message))?.[1] ?? OTHERWISE),
        })),
    };
  }
  // Without errors the cues stand in the order of the file.
  const places = lines.flatMap((line, index) => (line.includes('-->') ? [index + 1] : []));
  return {
    cues: cues.map(({ id, startTime, endTime, text }, index) => {
      return { id, start: startTime, end: endTime, text: text.trim(), line: places[index] ?? 1 };
    }),
    problems: [],
  };
}
