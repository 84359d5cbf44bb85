/** Begins to fetch files of an index, so that they don't wait for each other. */
export function fetchAhead(base: string, names: readonly string[]): void {
  for (const name of names) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = base + name;
    document.head.append(link);
  }
}
