import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter, type Locate } from '../content/read-data.ts';
import { lineOf, parseMdx } from '../mdx/parse.ts';
import { slotSchema, type SlotDetails } from './schema.ts';
import type { Section } from './text.ts';

/** The two parts that a slot's file may have. */
const SCRIPT = '录制稿';
const TRANSCRIPT = '文字稿';

/** `sign-videos/<id>.mdx`, read. */
export interface SlotFile extends SlotDetails {
  /** Name of its file without the ending. */
  id: string;
  file: string;
  /** Short sentences for the person before the camera, in steps. */
  script: Section[];
  /** Line of each sentence of the script, in their order. */
  scriptLines: number[];
  /** What is said in the recording, in writing. */
  transcript: Root;
  locate: Locate;
}

/** Reads a slot's file: its details, and below `## 录制稿` and `## 文字稿` the script and the transcript. */
export function readSlot(
  source: SourceFile,
  id: string,
): { slot: SlotFile | undefined; problems: Problem[] } {
  const { data, problems: detailProblems, locate } = readFrontMatter(source, slotSchema);
  const { tree, problems } = parseMdx(source, {});
  const script: Section[] = [];
  const scriptLines: number[] = [];
  const transcript: RootContent[] = [];
  let part = '';
  const misplaced = (node: RootContent, expected: string, mend: string) => {
    const found = `“${toString(node).slice(0, 40)}”`;
    problems.push({ file: source.file, line: lineOf(node), expected, found, mend });
  };
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      part = toString(node);
      if (part !== SCRIPT && part !== TRANSCRIPT)
        misplaced(node, `二级标题只有“${SCRIPT}”和“${TRANSCRIPT}”`, '改成这两个标题之一');
    } else if (part !== '' && part !== SCRIPT && part !== TRANSCRIPT) {
      // Its heading is the problem.
      continue;
    } else if (part === TRANSCRIPT) {
      if (node.type === 'paragraph' || node.type === 'list') transcript.push(node);
      else misplaced(node, '文字稿里只有段落和列表', '改成段落，一段说一件事');
    } else if (part === SCRIPT && node.type === 'heading' && node.depth === 3) {
      script.push({ title: toString(node), sentences: [] });
    } else if (part === SCRIPT && node.type === 'list' && script.length > 0) {
      script.at(-1)?.sentences.push(...node.children.map((item) => toString(item)));
      scriptLines.push(...node.children.map((item) => lineOf(item) ?? 1));
    } else {
      misplaced(
        node,
        `“## ${SCRIPT}”下面是三级标题和“- ”开头的短句；“## ${TRANSCRIPT}”下面是段落`,
        '写到这两个标题下面，照 content/README.md 的写法',
      );
    }
  }
  problems.unshift(...detailProblems);
  if (!data || problems.length > 0) return { slot: undefined, problems };
  const body: Root = { type: 'root', children: transcript };
  return {
    slot: { ...data, id, file: source.file, script, scriptLines, transcript: body, locate },
    problems,
  };
}
