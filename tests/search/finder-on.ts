import { Finder } from '../../src/search/finder.ts';
import { unpackLexicon, unpackOthers, type LexiconFile } from '../../src/search/lexicon-file.ts';

/** A finder on the files of an index; `asked` is told of each that it reads. */
export function finderOn(
  files: ReadonlyMap<string, Uint8Array>,
  asked: (name: string) => void = () => undefined,
): Finder {
  const read = (name: string): unknown => {
    asked(name);
    return JSON.parse(new TextDecoder().decode(files.get(name)));
  };
  const fetch = <T>(name: string) => Promise.resolve(read(name) as T);
  return new Finder(unpackLexicon(read('lexicon.json') as LexiconFile), {
    shard: (number) => fetch(`guides/${number}.json`),
    spelling: () => fetch('spelling.json'),
    traditional: () => fetch('traditional.json'),
    others: () => Promise.resolve(unpackOthers(read('others.json') as string)),
    card: (number) => fetch(`cards/${number}.json`),
  });
}
