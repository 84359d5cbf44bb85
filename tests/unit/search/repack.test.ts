import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import { loadContent } from '../../../src/content/load.ts';
import { indexFiles } from '../../../src/search/build-index.ts';
import { collectionOf } from '../../../src/search/collection.ts';

afterAll(close);

test('the same records give the same bytes under the same names', async () => {
  const content = loadContent();
  const collection = collectionOf(
    content,
    content.regions.find(({ region }) => region.id === 'jianghai'),
  );
  const once = await indexFiles(collection);
  const again = await indexFiles(collection);
  expect([...again.keys()].sort()).toEqual([...once.keys()].sort());
  for (const [path, bytes] of once)
    expect(Buffer.compare(again.get(path) ?? Buffer.alloc(0), bytes), path).toBe(0);
});
