/** What was answered so far, by flag; a field that takes several has several. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** One question of the command, which is also one flag of it. */
export interface Field {
  /** `region` is asked as {@link question} and given as `--region`. */
  flag: string;
  question: string;
  /** What a right answer is; told with the question, in the help, and after a wrong answer. */
  expected: string;
  /** How many answers are needed, where there can be more than one. */
  atLeast?: number;
  /** Stands in for no answer. */
  otherwise?: string;
  /** Whether it is asked at all, after these answers. */
  when?: (answers: Answers, root: string) => boolean;
  /** What one needs to see in order to answer. */
  show?: (answers: Answers, root: string) => string | undefined;
  /** What is wrong with an answer; nothing when it is right. */
  check?: (value: string, answers: Answers, root: string) => string | undefined;
}

/** The only or first answer; empty when there is none. */
export function answer(answers: Answers, flag: string): string {
  return answers.get(flag)?.[0] ?? '';
}

/** A file to be written, or to be lengthened by an entry. */
export interface Draft {
  /** Path from the content folder. */
  file: string;
  text: string;
  /** Whether the text goes to the end of a file that is there. */
  append?: boolean;
}

/** One kind of thing that the command makes. */
export interface Kind {
  /** What it makes, in Chinese. */
  title: string;
  fields: readonly Field[];
  make: (answers: Answers, root: string, today: string) => Draft[];
  /** What is left to do by hand. */
  next: readonly string[];
}

/** A check that only these answers pass. */
export function oneOf(values: readonly string[]): NonNullable<Field['check']> {
  return (value) => (values.includes(value) ? undefined : `只能是：${values.join('、')}`);
}

/** A check by a pattern; `expected` of the field says the rest. */
export function like(pattern: RegExp, what: string): NonNullable<Field['check']> {
  return (value) => (pattern.test(value) ? undefined : what);
}

/** A check that the answer is no longer than that. */
export function atMost(limit: number): NonNullable<Field['check']> {
  return (value) => (value.length <= limit ? undefined : `有 ${value.length} 个字，不能超过 ${limit} 个字`);
}
