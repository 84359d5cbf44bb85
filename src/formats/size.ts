/** A file's size as readers are told it: never less than it is. */
export function sizeInWords(bytes: number): string {
  const kB = Math.ceil(bytes / 1000);
  return kB < 1000 ? `${kB} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
