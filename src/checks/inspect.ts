import { VFileMessage } from 'vfile-message';
import { foldersIn, readSource, type SourceFile } from '../content/files.ts';
import { inspectContent, type Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';
import { textFiles } from '../content/readable.ts';
import { loadSynonyms, type Synonym } from '../search/synonyms.ts';
import { addressesOf } from './addresses.ts';
import { checkFreshness } from './freshness.ts';
import { checkLinks, checkPurpose, type Addresses } from './links.ts';
import { checkPersonal } from './personal.ts';
import { checkAlternatives, checkEmphasis, checkHeadings, checkTables } from './structure.ts';
import { checkExpired, checkHurtful, checkLength } from './words.ts';
import { isProse, readWritten, type Written } from './written.ts';
import { checkForms } from './writing-forms.ts';

/** What files are held against. */
export interface Against {
  /** None while the content can't be read: links are checked when it can. */
  addresses: Addresses | undefined;
  /** Regions that were not read: links into them are checked where they are built. */
  elsewhere: ReadonlySet<string>;
  /** Words that hurt, each with what to write instead. */
  hurtful: ReadonlyMap<string, string>;
  today: Date;
}

/** Every finding in one file that editors write. */
export function inspectWritten(
  written: Written,
  { addresses, elsewhere, hurtful, today }: Against,
): Problem[] {
  const page = /^pages\/(.*)\.mdx$/.exec(written.file)?.[1];
  return [
    ...(addresses
      ? checkLinks(written, addresses, page === undefined ? undefined : `/${page}/`, elsewhere)
      : []),
    ...checkPurpose(written),
    ...checkHeadings(written),
    ...checkAlternatives(written),
    ...checkTables(written),
    ...checkEmphasis(written),
    ...checkForms(written),
    ...checkLength(written),
    ...checkHurtful(written, hurtful),
    ...checkExpired(written, today),
  ];
}

interface Options {
  /** Only these regions, for a part of the site; by default all. */
  regions?: readonly string[] | undefined;
  /** Only the words of these files are read; what holds between files is looked at in all. By default all. */
  concerns?: (file: string) => boolean;
}

/**
 * Everything that is wrong with the content, and all advice, at once: what can't be read is left out of what is looked at, and
 * what needs the whole content waits until all of it can be read.
 */
export function inspect(
  root: string,
  today: Date,
  { regions, concerns = () => true }: Options = {},
): { content: Content | undefined; problems: Problem[] } {
  const { content, problems } = inspectContent(root, { regions });
  const unreadable = new Set(problems.flatMap(({ kind, file }) => (kind === 'unreadable' ? file : [])));
  const against = {
    addresses: content && addressesOf(content),
    elsewhere: new Set(regions ? foldersIn(root, 'regions').filter((id) => !regions.includes(id)) : []),
    hurtful: hurtfulWords(content?.synonyms ?? (unreadable.size > 0 ? [] : loadSynonyms(root, []))),
    today,
  };
  const found = textFiles(root, regions)
    .filter((file) => file !== 'README.md' && !unreadable.has(file) && concerns(file))
    .flatMap((file) => {
      const source = readSource(root, file);
      const official = /\/plans\/.*(?<!\.easy)\.mdx$/.test(file);
      return [
        ...checkPersonal(file, source.text, official),
        ...(isProse(file) ? inspectProse(source, against) : []),
      ];
    });
  return { content, problems: [...problems, ...found, ...(content ? checkFreshness(content, today) : [])] };
}

/** Words that hurt, each with what to write instead. */
function hurtfulWords(synonyms: readonly Synonym[]): ReadonlyMap<string, string> {
  return new Map(
    synonyms
      .filter(({ hurtful }) => hurtful)
      .flatMap(({ say, means = [] }) =>
        say.filter((word) => word.length > 1).map((word) => [word, means[0] ?? ''] as const),
      ),
  );
}

/** What is found in a file's prose; nothing where it can't be parsed, which is told of already. */
function inspectProse(source: SourceFile, against: Against): Problem[] {
  try {
    return inspectWritten(readWritten(source), against);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [];
  }
}
