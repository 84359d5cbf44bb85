import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import type { Clause } from './model.ts';

/** The clause ids of a plan that are out in the world, and where the withdrawn ones now lead. */
export interface Published {
  ids: Set<string>;
  /** Old id → id that stands in for it. */
  redirects: Map<string, string>;
}

const LINE = /^(\S+?)(?:\s*->\s*(\S+))?$/;

/** Reads a `.clauses.txt`: one id a line, `old -> new` for one that was withdrawn, `#` starts a remark. */
export function readPublished(source: SourceFile): { published: Published; problems: Problem[] } {
  const published: Published = { ids: new Set(), redirects: new Map() };
  const problems: Problem[] = [];
  source.text.split('\n').forEach((raw, index) => {
    const text = raw.replace(/(^|\s)#.*$/, '').trim();
    if (text === '') return;
    const [, id, target] = LINE.exec(text) ?? [];
    if (id === undefined) {
      problems.push({
        file: source.file,
        line: index + 1,
        expected: '一行一个编号，或“旧编号 -> 新编号”',
        found: `“${text}”`,
        mend: '改成其中一种写法',
      });
    } else if (target === undefined) published.ids.add(id);
    else if (published.redirects.has(id)) {
      problems.push({
        file: source.file,
        line: index + 1,
        expected: '一个旧编号只转到一个新编号',
        found: `${id} 已经转到 ${published.redirects.get(id) ?? ''}`,
        mend: '删掉其中一行',
      });
    } else published.redirects.set(id, target);
  });
  return { published, problems };
}

/** What the list and the plan disagree on. */
export function checkPublished(file: string, published: Published, clauses: readonly Clause[]): Problem[] {
  const current = new Set(clauses.map((clause) => clause.id));
  const gone = [...published.ids].filter((id) => !current.has(id) && !published.redirects.has(id));
  const unlisted = clauses.filter((clause) => !published.ids.has(clause.id));
  const lost = [...published.redirects].filter(([, target]) => !current.has(target));
  const reused = [...published.redirects.keys()].filter((id) => current.has(id));
  return [
    ...gone.map((id) => ({
      file,
      field: id,
      expected: '公布过的条款地址一直有效',
      found: `规划里已经没有 ${id}`,
      mend: `恢复这一条的编号；如果它并入了别的条款，在这个文件里写“${id} -> 新编号”`,
    })),
    ...lost.map(([id, target]) => ({
      file,
      field: id,
      expected: '“旧编号 -> 新编号”里的新编号在规划里',
      found: `规划里没有 ${target}`,
      mend: '改成规划里有的编号',
    })),
    ...reused.map((id) => ({
      file,
      field: id,
      expected: '已经转走的编号不再使用',
      found: `规划里又有了 ${id}`,
      mend: `把规划里的新条款改成别的编号，或删掉“${id} -> …”这一行`,
    })),
    ...(unlisted.length === 0
      ? []
      : [
          {
            file,
            expected: '规划里的每个条款都登记在这个文件里',
            found: `有 ${unlisted.length} 个没有登记：${unlisted
              .slice(0, 5)
              .map((clause) => clause.id)
              .join('、')}${unlisted.length > 5 ? '……' : ''}`,
            mend: '核对条款编号无误后，运行 npm run clauses:publish 登记',
          },
        ]),
  ];
}
