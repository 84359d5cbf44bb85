import type { PublishedSlot } from './slots.ts';
import { sayTime, WORDS } from './words.ts';

/** Id of the player of a recording. */
export function playerId({ kind }: Pick<PublishedSlot, 'kind'>): string {
  return `${kind}-player`;
}

/** Where a chapter begins, in words. */
export function sayStart({ kind }: Pick<PublishedSlot, 'kind'>, start: number): string {
  return `从 ${sayTime(start)}开始${WORDS[kind].from}`;
}

/** Puts a link to the recording below each heading that has a chapter in it. */
export function withChapterLinks(html: string, slots: readonly PublishedSlot[]): string {
  let linked = html;
  for (const slot of slots) {
    for (const { id, start, text } of slot.chapters) {
      const words = `${WORDS[slot.kind].follow}：${escaped(text)}`;
      const link = `<p class="screen"><a class="standalone" href="#${playerId(slot)}" data-from="${start}">${words}</a></p>`;
      const heading = new RegExp(`<(h[2-6])(?=[^>]* id="${id}")[^>]*>.*?</\\1>`, 's');
      linked = linked.replace(heading, (whole) => `${whole}${link}`);
    }
  }
  return linked;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
