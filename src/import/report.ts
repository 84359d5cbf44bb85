import type { Imported } from './import-plan.ts';

/** What was done, in figures. */
export function summary({ account, counts }: Imported): string {
  const { source, plan, left, tags } = account;
  const marks = tags > 0 ? `，标记 ${tags} 个字符` : '';
  return [
    `原文 ${source} 个字（空格和换行不算）：放进正文 ${plan} 个，没有放进正文 ${left} 个${marks}。一个字也没有丢。`,
    `认出 ${counts.headings} 个标题、${counts.boxes} 个专栏、${counts.tables} 张表格，一共 ${counts.clauses} 个条款。`,
  ].join('\n');
}

/** What a person must decide, with the line of the source and what to do. */
export function decisionList({ decisions }: Imported): string {
  const items = decisions.map(({ line, written, what, suggestion }, index) => {
    const place =
      line === undefined
        ? ''
        : `原文第 ${line} 行${written === undefined ? '' : `（新文件第 ${written} 行）`}：`;
    return `${index + 1}. ${place}${what}\n   怎么办：${suggestion.replaceAll('\n', '\n   ')}`;
  });
  return [`要由你决定或核对的有 ${decisions.length} 处：`, ...items].join('\n\n');
}
