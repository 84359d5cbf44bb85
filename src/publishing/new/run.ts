import { parseArgs } from 'node:util';
import { inspectContent } from '../../content/load.ts';
import { formatProblem, type Problem } from '../../content/problems.ts';
import { collect, type Asker } from './collect.ts';
import type { Answers, Draft, Kind } from './field.ts';
import { help, helpFor } from './help.ts';
import { guide } from './kinds/guide.ts';
import { plan } from './kinds/plan.ts';
import { region } from './kinds/region.ts';
import { sign } from './kinds/sign.ts';
import { term } from './kinds/term.ts';
import { update } from './kinds/update.ts';
import { taken, writeAll } from './write.ts';

/** All that the command makes. */
export const KINDS: Readonly<Record<string, Kind>> = { guide, plan, region, update, term, sign };

/** How the command ends: done, done but the content isn't right yet, or nothing written. */
export const EXIT = { done: 0, toMend: 1, refused: 2 } as const;

interface Surroundings {
  root: string;
  today: string;
  tell: (text: string) => void;
  /** Absent without a terminal. */
  asker?: Asker;
}

/** Runs the command; returns the code to exit with. */
export async function run(
  args: readonly string[],
  { root, today, tell, asker }: Surroundings,
): Promise<number> {
  const [name = '', ...flags] = args;
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) {
    tell(help(KINDS));
    return name === '--help' ? EXIT.done : EXIT.refused;
  }
  if (flags.includes('--help')) {
    tell(helpFor(name, kind));
    return EXIT.done;
  }
  const { given, unknown } = readFlags(kind, flags);
  const { answers, faults } =
    unknown.length > 0 ? { answers: given, faults: [] } : await collect(kind.fields, given, root, asker);
  const wrong = [...unknown, ...faults];
  if (wrong.length > 0) {
    tell(
      [`没有写任何文件。有 ${wrong.length} 处要补或要改：`, ...wrong.map((line) => `  ${line}`)].join('\n'),
    );
    tell(`全部写法：npm run new -- ${name} --help`);
    return EXIT.refused;
  }
  const drafts = kind.make(answers, root, today);
  const there = taken(root, drafts);
  if (there.length > 0) {
    tell(`没有写任何文件，因为已经有了：${there.map((file) => `content/${file}`).join('、')}。请直接改。`);
    return EXIT.refused;
  }
  writeAll(root, drafts);
  return report(kind, drafts, inspectContent(root).problems, tell);
}

function readFlags(kind: Kind, flags: readonly string[]): { given: Answers; unknown: string[] } {
  const known = new Map(kind.fields.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]));
  const { tokens } = parseArgs({
    args: [...flags],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') unknown.push(`“${token.value}”前面少了 --名称；有空格的内容放在引号里`);
    if (token.kind !== 'option') continue;
    if (!known.has(token.name)) unknown.push(`${token.rawName}：没有这一项`);
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  return { given, unknown };
}

/** Says what was written, what the check finds in it, and what is left to do. */
function report(
  kind: Kind,
  drafts: readonly Draft[],
  problems: readonly Problem[],
  tell: (text: string) => void,
): number {
  for (const { file, append } of drafts) tell(append ? `加进了 content/${file}` : `写好了 content/${file}`);
  const bases = drafts.map(({ file }) => file.replace(/mdx$/, ''));
  const own = problems.filter(({ file }) => bases.some((base) => file.startsWith(base)));
  const others = problems.length - own.length;
  if (own.length > 0)
    tell(`\n还有 ${own.length} 处要由你来写或改：\n\n${own.map(formatProblem).join('\n\n')}`);
  if (others > 0) tell(`\n别的文件里还有 ${others} 处要改，运行 npm run check 会列出来。`);
  const last = `改好以后，运行 npm run check${problems.length > 0 ? '，通过了网站才能生成' : ''}。`;
  tell(['\n接下来：', ...[...kind.next, last].map((step, index) => `${index + 1}. ${step}`)].join('\n'));
  return problems.length > 0 ? EXIT.toMend : EXIT.done;
}
