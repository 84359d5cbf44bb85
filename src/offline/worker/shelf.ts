import { CACHE, keptAt, keptIn, type Kept } from '../kept.ts';

/** The files of a pack by address. */
type Files = Readonly<Record<string, string | [base64: string]>>;

/** A file of a saved region. */
export interface Found {
  file: string | [base64: string];
  address: string;
  kept: Kept;
}

let open: { key: string; files: Files } | undefined;

async function responses(): Promise<readonly Response[]> {
  return (await caches.has(CACHE)) ? (await caches.open(CACHE)).matchAll() : [];
}

/** The saved region whose own address this is. */
export async function savedRegion(path: string): Promise<Kept | undefined> {
  const region = path.split('/')[1] ?? '';
  if (region === '' || !(await caches.has(CACHE))) return undefined;
  const response = await (await caches.open(CACHE)).match(keptAt(region));
  return response && keptIn(response);
}

/** What was saved of an address: from its own region's pack, else, being shared, from the one that was saved last. */
export async function find(path: string): Promise<Found | undefined> {
  const packs = (await responses()).map((response) => ({ response, kept: keptIn(response) }));
  packs.sort((a, b) => (a.kept.saved < b.kept.saved ? 1 : -1));
  const own = packs.filter(({ kept }) => path.startsWith(`/${kept.region}/`));
  for (const { response, kept } of own.length > 0 ? own : packs) {
    const files = await filesOf(response, kept);
    for (const address of [path, `${path}/`]) {
      const file = Object.hasOwn(files, address) ? files[address] : undefined;
      if (file !== undefined) return { file, address, kept };
    }
  }
  return undefined;
}

/** One pack is kept in memory, unpacked. */
async function filesOf(response: Response, { region, version }: Kept): Promise<Files> {
  const key = `${region} ${version}`;
  if (open?.key !== key) open = { key, files: (await response.json()) as Files };
  return open.files;
}
