import type { Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';

/** What easy-read versions and what is said of them elsewhere don't agree in; a line may stand in any region of the whole. */
export function checkEasyRead({ pictures, regions }: Content, whole: boolean): Problem[] {
  const plans = regions.flatMap((entry) => entry.plans);
  const lines = new Set([
    ...regions.flatMap(({ guides }) => guides.flatMap(({ easy }) => easy)),
    ...plans.flatMap(({ easy }) => easy.topics.flatMap(({ sentences }) => sentences)),
  ]);
  return [
    ...pictures.lines
      .filter(({ line }) => whole && !lines.has(line))
      .map(({ line }) => ({
        file: 'pictures.yaml',
        field: 'lines',
        expected: '易读版里的一行，一字不差',
        found: `“${line}”`,
        mend: '照易读版现在的写法改，或删掉',
      })),
    ...plans.flatMap(({ plan, easy }) =>
      easy.topics
        .filter(
          ({ clause }) =>
            clause !== undefined && !plan.clauses.some(({ id, kind }) => id === clause && kind === 'heading'),
        )
        .map(({ title, clause = '' }) => ({
          file: plan.file.replace('.mdx', '.easy.mdx'),
          field: `clauses.${title}`,
          expected: '这份规划里一个标题的条款编号，例如：3-1',
          found: `“${clause}”`,
          mend: '改成规划全文里这件事最先写到的那个标题的编号，或删掉这一行',
        })),
    ),
  ];
}
