import { close } from 'pagefind';
import { loadContent, type Content } from '../../src/content/load.ts';
import { findAll, type Groups } from '../../src/search/answer.ts';
import { indexFiles } from '../../src/search/build-index.ts';
import { collectionOf } from '../../src/search/collection.ts';
import { Division } from '../../src/search/division.ts';
import type { Kind } from '../../src/search/kinds.ts';
import { engineOn } from './engine.ts';
import { finderOn } from './finder-on.ts';
import type { Query } from './queries.ts';

/** Searches as the page does, in Node. */
export class Judge {
  readonly content: Content = loadContent();
  private readonly opened = new Map<string, ReturnType<Judge['open']>>();
  private readonly stops: (() => void)[] = [];

  /** Addresses found, group by group, best first. */
  async search(region: string | undefined, query: string, most = 20): Promise<Record<Kind, string[]>> {
    const { finder, engine, guides } = await this.shelf(region);
    await finder.prepare(query);
    const understood = finder.understand(query);
    const found = await findAll(engine, understood, finder.guides(query, guides, {}), {});
    const groups = { ...found, other: await finder.termsAndPages(query, {}) };
    return { guide: await addresses(groups, 'guide', most), clause: await addresses(groups, 'clause', most), other: await addresses(groups, 'other', most) }; // prettier-ignore
  }

  /** Place, from 1, of the first wanted result in its group; `undefined` beyond the first five. */
  async place({ q, region, want }: Query): Promise<number | undefined> {
    const found = await this.search(region, q, 5);
    const places = want.flatMap((each) => {
      const [kind, address] = this.addressOf(each, region);
      const at = found[kind].indexOf(address);
      return at === -1 ? [] : [at + 1];
    });
    return places.length === 0 ? undefined : Math.min(...places);
  }

  private addressOf(want: string, region: string | undefined): [Kind, string] {
    const [kind, rest] = /^(?:(clause|term|page):)?(.*)$/.exec(want)?.slice(1) ?? [];
    const target = rest ?? '';
    if (kind === 'term') return ['other', `/glossary/#${this.termId(target)}`];
    if (kind === 'page') return ['other', target.startsWith('/') ? target : `/${target}/`];
    if (kind === 'clause') return ['clause', this.clauseAddress(target, region)];
    return ['guide', region === undefined ? `/guides/${target}/` : `/${region}/guides/${target}/`];
  }

  private termId(term: string): string {
    return this.content.glossary.find((each) => each.term === term)?.id ?? term;
  }

  /** `<region>/<plan>#<id>` or `#<id>`; the only paragraph under a heading is found under the heading's address. */
  private clauseAddress(target: string, region: string | undefined): string {
    const [path = '', id = ''] = target.includes('#') ? target.split('#') : ['', target];
    const [name = region ?? '', planId] = path === '' ? [region ?? ''] : path.split('/');
    const entry = this.content.regions.find((each) => each.region.id === name);
    const plan = entry?.plans.find(({ plan: each }) => planId === undefined || each.id === planId)?.plan;
    const blocks = plan?.parts.flatMap((part) => part.blocks) ?? [];
    const folded = blocks.some((b) => b.kind === 'paragraph' && !b.linked && b.clause.id === id);
    return `/${name}/plans/${plan?.id ?? ''}/#${folded ? id.replace(/-p\d+$/, '') : id}`;
  }

  /** What is searched in a region, or in general; opened once. */
  shelf(region: string | undefined) {
    const key = region ?? '';
    const opened = this.opened.get(key) ?? this.open(region);
    this.opened.set(key, opened);
    return opened;
  }

  private async open(region: string | undefined) {
    const entry = this.content.regions.find((each) => each.region.id === region);
    const collection = collectionOf(this.content, entry);
    const files = await indexFiles(collection);
    const { engine, stop } = await engineOn(files);
    this.stops.push(stop);
    const division = new Division(new Set(collection.words));
    const guides = region === undefined ? '/guides/' : `/${region}/guides/`;
    return { collection, division, finder: finderOn(files), engine, guides };
  }

  /** Ends Pagefind and the local servers. */
  async stop(): Promise<void> {
    for (const stop of this.stops) stop();
    await close();
  }
}

async function addresses(groups: Groups, kind: Kind, most: number): Promise<string[]> {
  return Promise.all(groups[kind].slice(0, most).map(async ({ load }) => (await load()).address));
}
