import type { Kept } from '../kept.ts';
import { chineseDay, dayOf, periodState } from '../../time/period.ts';

/** A saved page as it is shown: it says when it was saved, and that a period is over which was not then. */
export function savedPage(html: string, kept: Kept, now: Date): string {
  const notice =
    '<p class="notice" data-saved><strong>没有网络，或者网络太慢。</strong>' +
    `这是你 ${dayOf(new Date(kept.saved))} 保存的内容（内容到 ${chineseDay(kept.content)} 为止）。` +
    '现在可能变了，用之前请先问清楚。</p>';
  const current = kept.periods.reduce((text, period) => {
    const over = periodState(period, now);
    const running = periodState(period, new Date(period.start, 0));
    return over.over ? text.replaceAll(running.sentence, over.sentence) : text;
  }, html);
  return current.replace(/<main\b[^>]*>/, (main) => main + notice);
}

/** The page that stands for one that was not saved, made of the saved page for addresses that are not there. */
export function notSavedPage(missing: string, all: readonly Kept[]): string {
  const links = all.map(
    ({ region, name, saved, pages }) =>
      `<li><a href="/${escaped(region)}/">${escaped(name)}：保存了 ${pages} 页（${dayOf(new Date(saved))}）</a></li>`,
  );
  const text =
    '<h1>这一页没有保存</h1><p>现在没有网络，这一页也没有保存在这台手机或电脑里。有网络以后再打开。</p>' +
    `<h2>已经保存的</h2><ul class="links">${links.join('')}</ul>`;
  return missing.replace(/<h1\b[\s\S]*?<\/ul>/, () => text).replaceAll('找不到这一页', '这一页没有保存');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const TYPES: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Media type of a saved file by its address. */
export function typeOf(address: string): string {
  return TYPES[/[^./]+$|\/$/.exec(address)?.[0] ?? ''] ?? 'application/octet-stream';
}
