import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { has } from '../content/files.ts';
import { fill } from '../publishing/new/fill.ts';
import { writeAll } from '../publishing/new/write.ts';
import { LettersLost } from './account.ts';
import { decode } from './decode.ts';
import { importPlan, type Imported } from './import-plan.ts';
import { nextSteps, toFill } from './next-steps.ts';
import { decisionList, summary } from './report.ts';

export const USAGE = [
  '把一份规划的纯文本转成网站用的文件，列出要由人决定的地方。用法：',
  '  npm run import -- 文件.txt --region 地区的拼音',
  '  --region luojiang      写进 content/regions/luojiang/plans/，文件名用规划的年份',
  '  --plan 2026-2030       规划的年份；不写就照标题认',
  '  --out 文件.mdx         写到别的地方；--out - 不写文件，只显示',
  '  --encoding gbk         原文不是 UTF-8 的时候写：gbk、gb18030、big5、utf-16le、utf-16be',
  '  --force                换掉已经有的文件',
  '  --json                 要决定的地方写成 JSON，给程序看（用 npm run --silent import）',
].join('\n');

/** How the command ends: written, or nothing written. */
export const EXIT = { done: 0, refused: 2 } as const;

interface Surroundings {
  root: string;
  today: string;
  tell: (text: string) => void;
}

const OPTIONS = {
  region: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
  encoding: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Told to the person who ran the command; nothing was written. */
class Refused extends Error {}

/** Runs the command; returns the code to exit with. */
export function run(args: readonly string[], around: Surroundings): number {
  try {
    return bringIn(args, around);
  } catch (error) {
    const strange =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Refused) && !(error instanceof LettersLost) && !strange) throw error;
    const lost =
      error instanceof LettersLost
        ? '转换会丢字，所以停下了。这是程序的毛病，请把原文和下面这一行交给程序员：\n'
        : '';
    around.tell(`没有写任何文件。${strange ? `有不认识的写法。\n${USAGE}` : `${lost}${error.message}`}`);
    return EXIT.refused;
  }
}

function bringIn(args: readonly string[], { root, today, tell }: Surroundings): number {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) {
    tell(USAGE);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refused(`要写一个文件。\n${USAGE}`);
  const imported = importPlan(readText(file, values.encoding), today);
  const place = placeOf(imported, values, root);
  if (place !== undefined && existsSync(place.path) && !values.force)
    throw new Refused(
      `${place.shown} 已经有了。真的要换掉，就加上 --force；原来的内容会没有了，先提交或者留一份。`,
    );
  if (place) write(place.path, imported.mdx);
  const easy = place?.inside === undefined ? undefined : writeEasy(root, place.inside, today);
  if (values.json) {
    const { decisions, account, counts, details } = imported;
    tell(
      JSON.stringify(
        {
          file: place?.shown ?? null,
          account,
          counts,
          details,
          decisions,
          toFill: toFill(imported, place?.inside),
        },
        null,
        2,
      ),
    );
    return EXIT.done;
  }
  if (!place) tell(imported.mdx);
  else tell(`写好了 ${place.shown}${easy === undefined ? '' : `\n写好了 ${easy}（空的，易读版由你写）`}`);
  tell(`${summary(imported)}\n\n${decisionList(imported)}`);
  tell(nextSteps(imported, place?.inside, root));
  return EXIT.done;
}

function readText(file: string, encoding: string | undefined): string {
  if (!existsSync(file)) throw new Refused(`没有这个文件：${file}。检查拼写；路径从现在的文件夹写起。`);
  if (!statSync(file).isFile()) throw new Refused(`${file} 是文件夹。写里面的一个文件。`);
  const { text, fault } = decode(readFileSync(file), encoding);
  if (text === undefined) throw new Refused(`${file} 读不了：${fault}`);
  return text;
}

interface Place {
  path: string;
  shown: string;
  /** From the content folder, when it is in there. */
  inside?: string;
}

function placeOf(
  imported: Imported,
  { out, region, plan }: { out?: string | undefined; region?: string | undefined; plan?: string | undefined },
  root: string,
): Place | undefined {
  if (out === '-') return undefined;
  if (out !== undefined) return { path: resolve(out), shown: out };
  if (region === undefined) throw new Refused(`要写 --region（地区的拼音）或 --out（写到哪里）。\n${USAGE}`);
  if (!/^[a-z][a-z-]*$/.test(region))
    throw new Refused(`--region 只能用小写字母和短横线，例如：--region luojiang。现在是“${region}”。`);
  const { start, end } = imported.details;
  const id = plan ?? (start === undefined ? undefined : `${start}-${end ?? ''}`);
  if (id === undefined || !/^\d{4}-\d{4}$/.test(id))
    throw new Refused(
      `${id === undefined ? '从标题认不出规划的年份' : `--plan 写错了：“${id}”`}。加上起止年份，例如：--plan 2026-2030。`,
    );
  const inside = `regions/${region}/plans/${id}.mdx`;
  return { path: join(root, inside), shown: `content/${inside}`, inside };
}

/** Writes the file whole or not at all. */
function write(path: string, text: string): void {
  if (!existsSync(path)) {
    writeAll(dirname(path), [{ file: basename(path), text }]);
    return;
  }
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function writeEasy(root: string, inside: string, today: string): string | undefined {
  const file = inside.replace(/mdx$/, 'easy.mdx');
  if (has(root, file)) return undefined;
  writeAll(root, [{ file, text: fill('easy.mdx', { today }) }]);
  return `content/${file}`;
}
