export interface Batch {
  name: string;
  addresses: string[];
}

/** Splits the pages into tests of a bearable length. */
export function batches(addresses: readonly string[], size = 25): Batch[] {
  const found: Batch[] = [];
  for (let start = 0; start < addresses.length; start += size) {
    const part = addresses.slice(start, start + size);
    found.push({ name: `${part[0] ?? ''} … ${part.at(-1) ?? ''}`, addresses: part });
  }
  return found;
}
