import type { Field, Kind } from './field.ts';

/** What the command makes. */
export function help(kinds: Readonly<Record<string, Kind>>): string {
  return [
    '新建一个内容文件。用法：',
    ...Object.entries(kinds).map(([name, { title }]) => `  npm run new -- ${name}    ${title}`),
    '在终端里会一项一项地问。也可以一次写全：npm run new -- term --help 列出能写的各项。',
  ].join('\n');
}

/** The flags of one kind. */
export function helpFor(name: string, { title, fields }: Kind): string {
  return [
    `npm run new -- ${name}：${title}。能写的各项：`,
    ...fields.map((field) => `  --${field.flag}    ${field.question}。${field.expected}${remark(field)}`),
    '内容里有空格或标点，就放在引号里，例如：--title "一句话的标题"。已经有的文件不会被覆盖。',
  ].join('\n');
}

function remark({ otherwise, atLeast, when }: Field): string {
  if (otherwise !== undefined) return `（不写就是 ${otherwise}）`;
  if (atLeast !== undefined) return `（可以写几次，至少 ${atLeast} 次）`;
  return when ? '（新的地区才写）' : '';
}
