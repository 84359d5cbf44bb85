import type { Content } from '../content/load.ts';
import type { Finding, Problem } from '../content/problems.ts';
import { EASY_SENTENCE, lengthOf } from '../guides/check-words.ts';
import { checkChapters, checkCues } from './check-cues.ts';
import { checkFiles } from './check-files.ts';
import { keptTextFile, type SlotEntry } from './load.ts';
import { subjectsOf } from './subjects.ts';

/** What is wrong with the slots, held against the pages that they belong to. */
export function checkSlots(
  content: Content,
  { ignoreKeptTexts = false }: { ignoreKeptTexts?: boolean } = {},
): Problem[] {
  const subjects = new Map(subjectsOf(content).map((subject) => [subject.of, subject]));
  return content.recordings.flatMap((entry, index) => {
    const subject = subjects.get(entry.of);
    const twin = content.recordings
      .slice(0, index)
      .find(({ of, kind }) => of === entry.of && kind === entry.kind);
    return [
      ...entry.locate([
        ...(subject ? [] : [unknownSubject(entry)]),
        ...(twin ? [secondSlot(entry, twin)] : []),
        ...(entry.kind === 'audio' && entry.of.startsWith('questions/') ? [audioOfQuestion] : []),
        ...checkProgress(entry),
        ...(ignoreKeptTexts ? [] : checkKeptText(entry)),
        ...checkScript(entry),
        ...checkFiles(entry),
      ]),
      ...checkCues(entry),
      ...(subject ? checkChapters(entry, subject) : []),
    ];
  });
}

/** The wizard shows signed recordings alone. */
const audioOfQuestion: Finding = {
  at: ['kind'],
  expected: '自查的问题只有手语视频：sign',
  found: 'audio',
  mend: '改成 sign，或者删掉这个文件',
};

function unknownSubject({ of }: SlotEntry): Finding {
  return {
    at: ['of'],
    expected: 'content 里的一个文件，不写 .mdx 或 .yaml：办事指南、规划、自查的问题或 pages 里的一页',
    found: `“${of}”，没有这个文件`,
    mend: '照文件夹里的名字改；那个文件撤下了，就把这个文件也撤下',
  };
}

function secondSlot({ of }: SlotEntry, twin: SlotEntry): Finding {
  return {
    at: ['of'],
    expected: '同一页只有一个手语视频、一个录音',
    found: `${twin.id}.mdx 也是“${of}”的`,
    mend: '把两个文件合成一个',
  };
}

/** A slot has what its status says it has. */
function checkProgress({ status, script, recording, transcript, kind }: SlotEntry): Finding[] {
  const published = status === 'published' && recording !== undefined;
  const signed = published && kind === 'sign';
  const needs: [needed: boolean, there: boolean, what: string, mend: string][] = [
    [status === 'script-ready', script.length > 0, '录制稿', '在正文写“## 录制稿”，下面写短句'],
    [
      status === 'recorded' || status === 'published',
      recording !== undefined,
      '录像的信息',
      '写上 recording',
    ],
    [published, transcript.children.length > 0, '文字稿', '在正文写“## 文字稿”，写下视频里说的话'],
    [signed, recording?.captions !== undefined, '字幕', '在 recording 里写 captions'],
    [signed, recording?.poster !== undefined, '封面图', '在 recording 里写 poster'],
    [published, recording?.reviewedBy !== undefined, '审核单位', '请懂手语的单位审核，再写 reviewedBy'],
    [published, recording?.published !== undefined, '公布的日期', '在 recording 里写 published'],
  ];
  return needs
    .filter(([needed, there]) => needed && !there)
    .map(([, , what, mend]) => ({
      at: ['status'],
      expected: `status 是 ${status}，就要有${what}`,
      found: `没有${what}`,
      mend: `${mend}，写法见 content/README.md；还没有，就把 status 改回前一步`,
    }));
}

/** Whoever writes a script or records keeps the text that it was made from, so that a change can be told. */
function checkKeptText({ status, madeFrom, keptHash, id }: SlotEntry): Finding[] {
  if (madeFrom === undefined) {
    if (status === 'planned') return [];
    const expected = `status 是 ${status}，就要记下录制稿依据的文字`;
    return [{ at: ['status'], expected, found: '没有记', mend: `运行 npm run sign:text -- ${id}` }];
  }
  if (madeFrom === keptHash) return [];
  return [
    {
      at: ['madeFrom'],
      expected: `和 content/${keptTextFile(id)} 对得上的校验码`,
      found: keptHash === undefined ? '没有这个文件' : `${madeFrom}，文件的是 ${keptHash}`,
      mend: `恢复这个文件，它记着录制时的文字；已经照现在的文字重写、重录的，运行 npm run sign:text -- ${id}`,
    },
  ];
}

/** The script is made of short sentences. */
function checkScript({ script, scriptLines }: SlotEntry): Finding[] {
  const empty = script.filter(({ sentences }) => sentences.length === 0);
  return [
    ...script
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence, index) =>
        lengthOf(sentence) <= EASY_SENTENCE
          ? []
          : [
              {
                line: scriptLines[index],
                expected: `录制稿每句不超过 ${EASY_SENTENCE} 个字`,
                found: `“${sentence}”（${lengthOf(sentence)} 个字）`,
                mend: '拆成两句',
              },
            ],
      ),
    ...empty.map(({ title }) => ({
      expected: '录制稿的每个小标题下面都有“- ”开头的短句',
      found: `“${title}”下面没有短句`,
      mend: '补上短句，或删掉这个小标题',
    })),
  ];
}
