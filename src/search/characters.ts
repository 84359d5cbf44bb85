/** How letters are read; fetched only for a query that calls for it. */
export interface Characters {
  /** Syllables without tone of {@link commonLetters}, in their order; one that stands for several in a row is followed by how many. */
  common: string;
  /** Letters by their syllable, that are not in common use or have other readings beside; one with several stands under each. */
  readings: Record<string, string>;
}

/** The 3,755 letters of the first level of GB 2312, rows 16 to 55, which are in the order of their sounds. */
export function commonLetters(): string[] {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1)
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}

/** {@link Characters}, ready for use. */
export class CharacterTable {
  private readonly simple = new Map<string, string>();
  private readonly syllables = new Map<string, string[]>();

  constructor({ common, readings }: Characters) {
    const letters = commonLetters();
    let at = 0;
    for (const [, syllable = '', count = ''] of common.matchAll(/([^\d ]+)(\d*)/g))
      for (const end = at + Number(count || 1); at < end; at += 1) this.add(letters[at] ?? '', syllable);
    for (const [syllable, group] of Object.entries(readings))
      for (const letter of group) this.add(letter, syllable);
  }

  private add(letter: string, syllable: string): void {
    this.syllables.set(letter, [...(this.syllables.get(letter) ?? []), blur(syllable)]);
  }

  /** Whether a text has letters that can't be read here, as traditional ones. */
  isStrange(text: string): boolean {
    return Array.from(text).some((letter) => /\p{Script=Han}/u.test(letter) && !this.syllables.has(letter));
  }

  /** Learns pairs of a traditional letter and the simplified one. */
  learn(traditional: string): void {
    const letters = Array.from(traditional);
    for (let at = 0; at < letters.length; at += 2) this.simple.set(letters[at] ?? '', letters[at + 1] ?? '');
  }

  simplify(text: string): string {
    return Array.from(text)
      .map((letter) => this.simple.get(letter) ?? letter)
      .join('');
  }

  /** How a word may be read, syllables joined; sounds that many people don't tell apart are written alike. */
  sounds(word: string): string[] {
    let found = [''];
    for (const letter of word) {
      const readings = this.syllables.get(letter);
      if (!readings) return [];
      found = found.flatMap((start) => readings.map((reading) => start + reading)).slice(0, MOST_READINGS);
    }
    return found;
  }
}

const MOST_READINGS = 8;

/** Writes alike what accents and keyboards mix up: zh/z, ch/c, sh/s, ang/an, eng/en, ing/in. */
export function blur(pinyin: string): string {
  return pinyin
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei]n)g/g, '$1')
    .replaceAll('ü', 'v');
}
