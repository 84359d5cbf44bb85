import { pinyin } from 'pinyin-pro';

/** Names sorted by pinyin and grouped under their first letter; what starts with neither Han nor letter is under #. */
export function byLetter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): { letter: string; items: T[] }[] {
  const keyed = items.map((item) => ({ item, key: spell(nameOf(item)) }));
  keyed.sort(
    (a, b) => a.key.localeCompare(b.key, 'en') || nameOf(a.item).localeCompare(nameOf(b.item), 'zh'),
  );
  const groups = Map.groupBy(keyed, ({ key }) => (/^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#'));
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }));
}

/** Pinyin without tones, letters and digits alone; leading quotation marks don't count. */
function spell(name: string): string {
  return pinyin(name.replace(/[“”《》（）]/g, ''), { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase();
}
