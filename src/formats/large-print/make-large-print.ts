import { FILE_KINDS, filePath, type FileId } from '../files.ts';
import { readBuilt } from '../make-files.ts';
import type { DocumentPage } from '../read/read-document.ts';
import { Staging } from '../staging.ts';
import type { Printer } from './printer.ts';

/** How many documents are printed at a time. */
const AT_ONCE = 2;

/** Prints some pages of a built site in every size of large print; all files stand in it at the end, or none. */
export async function makeLargePrint(
  root: string,
  pages: readonly DocumentPage[],
  printer: Pick<Printer, 'print'>,
  tell: (done: number) => void,
): Promise<void> {
  using staging = new Staging(root);
  const sizes = (Object.keys(FILE_KINDS) as FileId[]).flatMap((id) => {
    const kind = FILE_KINDS[id];
    return 'points' in kind ? [{ id, points: kind.points }] : [];
  });
  const waiting = pages[Symbol.iterator]();
  let done = 0;
  const print = async () => {
    for (const page of waiting) {
      const document = readBuilt(root, page);
      for (const { id, points } of sizes) {
        staging.write(filePath(page, id), await printer.print(document, points));
      }
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, print));
  staging.place();
}
