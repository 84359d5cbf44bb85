import fc from 'fast-check';

/** A small damage to a text, as a slip of the keyboard makes it. */
export interface Change {
  kind: 'replace' | 'delete' | 'insert' | 'swap';
  /** Offset of the character. */
  at: number;
}

const HAN = /\p{Script=Han}/u;

/** Any change of one of the Chinese characters at the given offsets. */
export function anyChange(text: string, offsets: readonly number[]): fc.Arbitrary<Change> {
  const free = new Set(offsets);
  return fc
    .record({
      kind: fc.constantFrom('replace', 'delete', 'insert', 'swap'),
      at: fc.constantFrom(...offsets),
    })
    .filter(({ kind, at }) => kind !== 'swap' || (free.has(at + 1) && text[at] !== text[at + 1]));
}

/** The text with the change made. */
export function changed(text: string, { kind, at }: Change): string {
  const other = text[at] === '残' ? '疾' : '残';
  const [before, here, next, after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 1)];
  switch (kind) {
    case 'replace':
      return `${before}${other}${after}`;
    case 'delete':
      return `${before}${after}`;
    case 'insert':
      return `${before}${other}${here ?? ''}${after}`;
    case 'swap':
      return `${before}${next ?? ''}${here ?? ''}${text.slice(at + 2)}`;
  }
}

/** Offsets of the Chinese characters of `text`, those that a hidden pattern covers left out. */
export function hanOffsets(text: string, ...hidden: RegExp[]): number[] {
  const shown = hidden.reduce((rest, each) => rest.replace(each, (found) => ' '.repeat(found.length)), text);
  return [...shown.matchAll(new RegExp(HAN, 'gu'))].map((match) => match.index);
}
