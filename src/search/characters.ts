/** What is needed for traditional letters, pinyin and mistyped words; fetched only for a query that calls for it. */
export interface Characters {
  /** Pairs of a traditional letter and the simplified one. */
  simplified: string;
  /** Letters by their syllable without tone; one with several readings stands under each. */
  readings: Record<string, string>;
}

/** {@link Characters}, ready for use. */
export class CharacterTable {
  private readonly simple = new Map<string, string>();
  private readonly syllables = new Map<string, string[]>();

  constructor({ simplified, readings }: Characters) {
    const letters = Array.from(simplified);
    for (let at = 0; at < letters.length; at += 2) this.simple.set(letters[at] ?? '', letters[at + 1] ?? '');
    for (const [syllable, group] of Object.entries(readings))
      for (const letter of group)
        this.syllables.set(letter, [...(this.syllables.get(letter) ?? []), blur(syllable)]);
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
