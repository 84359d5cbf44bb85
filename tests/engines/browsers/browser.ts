/** What the journeys ask of a browser, whatever drives it. Elements are named by XPath, which every driver understands. */
export interface Browser {
  open(address: string): Promise<void>;
  /** Presses what is there as a reader does, or throws when it isn't. */
  click(xpath: string): Promise<void>;
  /** Puts words in the place of what stands in a field. */
  type(xpath: string, words: string): Promise<void>;
  /** Runs a function in the page; what it is given and returns is copied. */
  run<T>(task: (...given: string[]) => T, ...given: string[]): Promise<T>;
  /** Errors and breaches of the content security policy since the start, where the driver tells them. */
  problems(): string[];
  close(): Promise<void>;
}

export interface Options {
  /** Whether pages may run scripts. */
  scripts: boolean;
}

/** A browser that can be started. */
export interface Kind {
  name: string;
  start: (options: Options) => Promise<Browser>;
}
