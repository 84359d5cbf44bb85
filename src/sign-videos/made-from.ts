/** Writes the hash of the kept text into a slot's front matter, in place of the one that stands there. */
export function setMadeFrom(text: string, hash: string): string {
  const line = `madeFrom: '${hash}'`;
  const written = /^madeFrom:.*$/m;
  const end = text.indexOf('\n---', 3);
  const head = text.slice(0, end);
  return (written.test(head) ? head.replace(written, line) : `${head}\n${line}`) + text.slice(end);
}
