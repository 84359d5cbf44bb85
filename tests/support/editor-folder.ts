import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Lets a page choose a folder as a person would in the browser's dialog, which no test can operate: the folder's files are
 * copied into the browser's own file system, and the dialog's answer is that folder.
 */
export async function offerFolder(page: Page, folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of files) {
      const names = path.split('/');
      let place = root;
      for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
      const file = await place.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
}

/** The files that now stand in the folder that the page was offered, by path. */
export async function filesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const visit = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of place.entries()) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[`${path}${name}`] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    await visit(await navigator.storage.getDirectory(), '');
    return found;
  });
}
