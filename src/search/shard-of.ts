/** So many pieces the postings are divided into. */
export const SHARDS = 256;

/** Number of the piece that a token is in: tokens that begin alike are together. */
export function shardOf(token: string): number {
  return (token.codePointAt(0) ?? 0) % SHARDS;
}
