/** What is used of a Pagefind instance. */
export interface Engine {
  search(term: string, options: { filters: Record<string, string[]> }): Promise<{ results: EngineResult[] }>;
  mergeIndex(path: string, options: { language: string }): Promise<void>;
}

export interface EngineResult {
  id: string;
  score: number;
  /** `raw_url` holds what the result shows, as JSON: it is the one field of a record that Pagefind does not index. */
  data(): Promise<{ raw_url: string }>;
}
