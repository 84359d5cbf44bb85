import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { loadVocabulary } from '../eligibility/load.ts';
import { checkPictures, picturesSchema, type Pictures } from '../easy-read/pictures.ts';
import { checkEasyRead } from '../easy-read/check.ts';
import { loadEntitlements, type EntitlementEntry } from '../entitlements/load.ts';
import {
  brailleSchema,
  checkBraille,
  checkSignatures,
  checkSignedPages,
  proofreadSchema,
  type BrailleWords,
  type Signature,
} from '../formats/braille/schema.ts';
import { documentPages } from '../formats/read/document-pages.ts';
import { checkGlossary, glossarySchema, type GlossaryEntry } from '../glossary/glossary.ts';
import { indicatorListSchema, type IndicatorName } from '../indicators/schema.ts';
import { checkSynonyms } from '../search/check-synonyms.ts';
import { loadSynonyms, type Synonym } from '../search/synonyms.ts';
import { loadPages, type ProsePage } from '../site/pages.ts';
import { siteSchema, type Site } from '../site/schema.ts';
import { checkSlots } from '../sign-videos/check.ts';
import { loadSlots, type SlotEntry } from '../sign-videos/load.ts';
import { loadStatement, type Statement } from '../statement/load.ts';
import { checkReplaces } from '../plans/check-replaces.ts';
import { loadUpdates, type Update } from '../updates/update.ts';
import { contentRoot, foldersIn } from './files.ts';
import { ContentError, type Problem } from './problems.ts';
import { readDataFile } from './read-folder.ts';
import { unreadable } from './readable.ts';
import { readRegion, type RegionEntry } from './read-region.ts';

export type { PlanEntry, RegionEntry } from './read-region.ts';

/** Everything that the site is made of. */
export interface Content {
  site: Site;
  indicators: IndicatorName[];
  /** How the site stands to the standards of accessibility. */
  statement: Statement;
  /** The facts and terms of which rules are made. */
  vocabulary: Vocabulary;
  entitlements: EntitlementEntry[];
  glossary: GlossaryEntry[];
  /** What braille reads and divides otherwise than programs do, and the files that were proofread. */
  braille: { words: BrailleWords; signatures: Signature[] };
  /** Everyday words, and what they lead to. */
  synonyms: Synonym[];
  /** The pictures beside lines of easy-read versions. */
  pictures: Pictures;
  /** Newest first. */
  updates: Update[];
  regions: RegionEntry[];
  /** Prose pages; Astro renders them. */
  pages: ProsePage[];
  /** What the editors have written of places for recordings; a place of which nothing is written is empty. */
  recordings: SlotEntry[];
}

interface Options {
  /** Leave the lists of published clauses out of account: for the command that writes them. */
  ignorePublished?: boolean;
  /** Leave the kept texts of recordings out of account: for the command that writes them. */
  ignoreKeptTexts?: boolean;
  /** Only these regions, for a part of the site; by default all. What concerns several regions is not checked then. */
  regions?: readonly string[] | undefined;
}

/** Reads and checks the whole content folder. Throws {@link ContentError} with every problem found. */
export function loadContent(root: string = contentRoot(), options: Options = {}): Content {
  const { content, problems } = inspectContent(root, options);
  if (!content) throw new ContentError(problems);
  return content;
}

/** The same, but returns the problems. */
export function inspectContent(
  root: string,
  options: Options = {},
): { content: Content | undefined; problems: Problem[] } {
  const problems: Problem[] = unreadable(root, options.regions);
  if (problems.length > 0) return { content: undefined, problems };
  const site = readDataFile(root, 'site.yaml', siteSchema, problems);
  const indicators = readDataFile(root, 'indicators.yaml', indicatorListSchema, problems);
  const statement = loadStatement(root, problems);
  const pages = loadPages(root, problems);
  const recordings = loadSlots(root, problems);
  const vocabulary = loadVocabulary(root, problems);
  const entitlements = loadEntitlements(root, problems);
  const glossary = readDataFile(root, 'glossary.yaml', glossarySchema, problems, checkGlossary);
  const pictures = readDataFile(root, 'pictures.yaml', picturesSchema, problems, checkPictures);
  const words = readDataFile(root, 'braille.yaml', brailleSchema, problems, checkBraille);
  const signatures = readDataFile(root, 'braille-proofread.yaml', proofreadSchema, problems, checkSignatures);
  const synonyms = loadSynonyms(root, problems);
  const updates = loadUpdates(root, problems);
  const shared = {
    root,
    ignorePublished: options.ignorePublished ?? false,
    problems,
    indicators,
    guides: {
      vocabulary,
      entitlements: new Set(entitlements.map(({ entitlement }) => entitlement.id)),
      glossary,
    },
  };
  const regions = (options.regions ?? foldersIn(root, 'regions')).flatMap(
    (id) => readRegion(id, shared) ?? [],
  );
  if (!site || !indicators || !statement || !glossary || !pictures || !words || !signatures || !vocabulary || problems.length > 0)
    return { content: undefined, problems };
  const shards = { regions, pages, recordings };
  const written = { glossary, pictures, braille: { words, signatures }, synonyms, updates };
  const content = { site, indicators, statement, vocabulary, entitlements, ...written, ...shards };
  problems.push(...regions.flatMap(checkReplaces), ...checkEasyRead(content, options.regions === undefined));
  if (options.regions) problems.push(...checkSlots(ofRegions(content, options.regions), options));
  else
    problems.push(
      ...checkSlots(content, options),
      ...checkSynonyms(content),
      ...checkSignedPages(signatures, documentPages(content, '')),
    );
  return { content: problems.length > 0 ? undefined : content, problems };
}

/** Without the recordings of what belongs to other regions. */
function ofRegions(content: Content, regions: readonly string[]): Content {
  const here = ({ of }: SlotEntry) => {
    const [folder, region = ''] = of.split('/');
    return folder !== 'regions' || regions.includes(region);
  };
  return { ...content, recordings: content.recordings.filter(here) };
}
