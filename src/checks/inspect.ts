import { foldersIn, readSource } from '../content/files.ts';
import { inspectContent, type Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';
import { textFiles } from '../content/readable.ts';
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
  addresses: Addresses;
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
    ...checkLinks(written, addresses, page === undefined ? undefined : `/${page}/`, elsewhere),
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

/**
 * Everything that is wrong with the content, and all advice. Prose is looked at once the content can be read.
 * @param regions only these, for a part of the site; by default all
 */
export function inspect(
  root: string,
  today: Date,
  regions?: readonly string[],
): { content: Content | undefined; problems: Problem[] } {
  const { content, problems } = inspectContent(root, { regions });
  if (!content) return { content, problems };
  const hurtful = new Map(
    content.synonyms
      .filter((synonym) => synonym.hurtful)
      .flatMap(({ say, means = [] }) =>
        say.filter((word) => word.length > 1).map((word) => [word, means[0] ?? '']),
      )
      .map(([word = '', instead = '']) => [word, instead]),
  );
  const elsewhere = new Set(regions ? foldersIn(root, 'regions').filter((id) => !regions.includes(id)) : []);
  const against = { addresses: addressesOf(content), elsewhere, hurtful, today };
  const found = textFiles(root, regions)
    .filter((file) => file !== 'README.md')
    .flatMap((file) => {
      const source = readSource(root, file);
      const official = /\/plans\/.*(?<!\.easy)\.mdx$/.test(file);
      return [
        ...checkPersonal(file, source.text, official),
        ...(isProse(file) ? inspectWritten(readWritten(source), against) : []),
      ];
    });
  return { content, problems: [...found, ...checkFreshness(content, today)] };
}
