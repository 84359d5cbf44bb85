import type { Problem } from '../content/problems.ts';
import { FOLDER, type SlotEntry } from './load.ts';
import type { Subject } from './subject.ts';
import type { Cue } from './vtt.ts';
import { sayTime } from './words.ts';

/** Captions and chapters lie within the recording, one after the other, and none is empty. */
export function checkCues({ recording, captions, chapters, sizes }: SlotEntry): Problem[] {
  if (!recording) return [];
  return [
    { name: recording.captions, cues: captions, what: '字幕' },
    { name: recording.chapters, cues: chapters, what: '分段' },
  ].flatMap(({ name, cues, what }) => {
    if (name === undefined || !sizes.has(name)) return [];
    const file = `${FOLDER}/${name}`;
    if (cues.length === 0) {
      const expected = `至少有一段${what}`;
      return [{ file, expected, found: '一段也没有', mend: `写上${what}，照 content/README.md 的写法` }];
    }
    return cues.flatMap((cue, index) => checkCue(cue, cues[index - 1], recording.length, file, what));
  });
}

function checkCue(cue: Cue, before: Cue | undefined, length: number, file: string, what: string): Problem[] {
  const { line, start, end, text } = cue;
  const found = `${start} 秒到 ${end} 秒`;
  return [
    ...(end > length
      ? [
          {
            file,
            line,
            expected: `${what}在录像的长度以内：${length} 秒（${sayTime(length)}）`,
            found,
            mend: '改正时间；长度写错了，就改 recording 里的 length',
          },
        ]
      : []),
    ...(before && start < before.end
      ? [
          {
            file,
            line,
            expected: `前一段结束以后才开始：${before.end} 秒`,
            found,
            mend: '改正这一段或前一段的时间，两段不能重叠',
          },
        ]
      : []),
    ...(text === ''
      ? [{ file, line, expected: '时间下面写着字', found: '空的', mend: '补上字，或删掉这一段' }]
      : []),
  ];
}

/** Each chapter is a heading of the page, and no heading has two. */
export function checkChapters({ chapters, recording }: SlotEntry, { headings, address }: Subject): Problem[] {
  const file = `${FOLDER}/${recording?.chapters ?? ''}`;
  return chapters.flatMap(({ id, line, text }, index) => {
    const twice = chapters.slice(0, index).some((each) => each.id === id);
    if (headings.includes(id) && !twice) return [];
    const known = headings.length > 0 ? `：${headings.join('、')}` : '。这一页没有能分段的标题';
    return [
      {
        file,
        line,
        expected: twice ? '一个标题只有一段' : `时间上面一行是 ${address} 里一个标题的编号${known}`,
        found: id === '' ? `“${text}”没有编号` : `“${id}”`,
        mend: headings.length > 0 ? '改成其中一个编号，或删掉这一段' : '删掉 recording 里的 chapters',
      },
    ];
  });
}
