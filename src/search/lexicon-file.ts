import type { Concept, Lexicon, Other, Topic } from './lexicon.ts';

/** A {@link Lexicon} as it is served: lines in place of lists, of which every name would be repeated. */
export type LexiconFile = Omit<Lexicon, 'topics' | 'concepts'> & Record<'topics' | 'concepts', string>;

const FIELD = '|';
const WORD = ',';
/** In front of those of a concept's words that hurt. */
const HIDDEN = '!';
/** In place of the name of what the word is said for. */
const NAME = '~';

export function packLexicon({ topics, concepts, ...rest }: Lexicon): LexiconFile {
  return {
    ...rest,
    topics: lines(topics.map(({ id, name, category }) => [id, name, category])),
    concepts: lines(
      concepts.map(({ say, means, near, hidden }) => [
        words(say.map((word) => (hidden.includes(word) ? HIDDEN + plain(word) : plain(word)))),
        words(means.map(plain)),
        words(near.map(plain)),
      ]),
    ),
  };
}

export function unpackLexicon({ topics, concepts, ...rest }: LexiconFile): Lexicon {
  return {
    ...rest,
    topics: fieldsIn(topics).map(topicOf),
    concepts: fieldsIn(concepts).map(([say = '', means = '', near = '']): Concept => {
      const said = wordsIn(say);
      return {
        say: said.map((word) => word.replace(HIDDEN, '')),
        means: wordsIn(means),
        near: wordsIn(near),
        hidden: said.flatMap((word) => (word.startsWith(HIDDEN) ? word.slice(HIDDEN.length) : [])),
      };
    }),
  };
}

/** Terms and pages as they are served. */
export function packOthers(others: readonly Other[]): string {
  return lines(
    others.map(({ id, name, category, say }) => [
      id,
      name,
      category,
      words(say.map((word) => plain(word).replace(name, NAME))),
    ]),
  );
}

export function unpackOthers(file: string): Other[] {
  return fieldsIn(file).map(([id, name = '', category, say = '']) => ({
    ...topicOf([id, name, category]),
    say: wordsIn(say).map((word) => word.replace(NAME, name)),
  }));
}

const topicOf = ([id = '', name = '', category = '']: (string | undefined)[]): Topic => ({
  id,
  name,
  category,
});
const words = (all: readonly string[]) => all.join(WORD);
const wordsIn = (text: string) => (text === '' ? [] : text.split(WORD));
const fieldsIn = (file: string) => (file === '' ? [] : file.split('\n').map((line) => line.split(FIELD)));

function lines(rows: readonly (readonly string[])[]): string {
  const wrong = rows.flat().find((field) => field.includes(FIELD) || field.includes('\n'));
  if (wrong !== undefined)
    throw new Error(`A search can't hold | or a line's end in what it shows: ${wrong}`);
  return rows.map((row) => row.join(FIELD)).join('\n');
}

/** A word as it stands among others. */
function plain(word: string): string {
  const wrong = [WORD, HIDDEN, NAME].find((sign) => word.includes(sign));
  if (wrong !== undefined) throw new Error(`A word that is searched for can't hold ${wrong}: ${word}`);
  return word;
}
