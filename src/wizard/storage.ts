/** What the tab keeps: gone when it is closed. A browser that refuses storage keeps nothing, and the answers last until the page is left. */
export class TabStorage {
  readonly #key: string;

  constructor(region: string) {
    this.#key = `wizard:${region}`;
  }

  read(): string | undefined {
    try {
      return sessionStorage.getItem(this.#key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  write(text: string): void {
    try {
      sessionStorage.setItem(this.#key, text);
    } catch {
      // The answers last until the page is left.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Nothing is kept where nothing can be.
    }
  }
}
