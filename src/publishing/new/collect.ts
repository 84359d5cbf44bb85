import type { Answers, Field } from './field.ts';

/** Whoever answers: a person at a terminal, or a test. Lines are told one after another and never redrawn. */
export interface Asker {
  tell: (text: string) => void;
  ask: (question: string) => Promise<string>;
}

/** All answers, or what is missing or wrong, one line each. Without an asker only the given ones count. */
export async function collect(
  fields: readonly Field[],
  given: Answers,
  root: string,
  asker?: Asker,
): Promise<{ answers: Answers; faults: string[] }> {
  const answers = new Map<string, readonly string[]>();
  const faults: string[] = [];
  for (const field of fields) {
    if (field.when && !field.when(answers, root)) continue;
    const values = (given.get(field.flag) ?? []).map((value) => value.trim()).filter((value) => value !== '');
    const fault = faultOf(field, values, answers, root);
    if (fault === undefined && (values.length > 0 || !asker)) answers.set(field.flag, orElse(field, values));
    else if (asker) {
      if (values.length > 0 && fault !== undefined) asker.tell(`--${field.flag}：${fault}`);
      answers.set(field.flag, await askFor(field, answers, root, asker));
    } else faults.push(`--${field.flag}（${field.question}）：${fault}`);
  }
  return { answers, faults };
}

function orElse({ otherwise }: Field, values: readonly string[]): readonly string[] {
  return values.length === 0 && otherwise !== undefined && otherwise !== '' ? [otherwise] : values;
}

/** What is wrong with all the answers to one question. */
function faultOf(
  field: Field,
  values: readonly string[],
  answers: Answers,
  root: string,
): string | undefined {
  const needed = field.otherwise === undefined ? (field.atLeast ?? 1) : 0;
  if (values.length < needed)
    return values.length === 0
      ? `没有写。${field.expected}`
      : `至少要 ${needed} 个，只有 ${values.length} 个。${field.expected}`;
  if (field.atLeast === undefined && values.length > 1) return '只能写一次';
  return values.map((value) => field.check?.(value, answers, root)).find((each) => each !== undefined);
}

async function askFor(
  field: Field,
  answers: Answers,
  root: string,
  asker: Asker,
): Promise<readonly string[]> {
  const several = field.atLeast !== undefined;
  const shown = field.show?.(answers, root);
  asker.tell('');
  if (shown !== undefined) asker.tell(shown);
  asker.tell(`${field.question}。${field.expected}${several ? '。一行一个，写完了直接按回车' : ''}`);
  if (field.otherwise) asker.tell(`直接按回车，就是：${field.otherwise}`);
  const values: string[] = [];
  for (;;) {
    const value = (await asker.ask('> ')).trim();
    const wrong = value === '' ? undefined : field.check?.(value, answers, root);
    if (wrong !== undefined) {
      asker.tell(`不对：${wrong}。请再写一次。`);
      continue;
    }
    if (value !== '') values.push(value);
    if (value !== '' && several) continue;
    const fault = faultOf(field, values, answers, root);
    if (fault === undefined) return orElse(field, values);
    asker.tell(`还不行：${fault}。请再写一次。`);
  }
}
