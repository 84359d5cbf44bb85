/** What keeps a page from becoming a file, told in Chinese with the page, the place in it and the way to mend it. */
export class FormatError extends Error {
  constructor(address: string, place: string, problem: string) {
    super(`${address}（${place}）：${problem}`);
    this.name = 'FormatError';
  }
}
