import { allKept, type Kept } from '../kept.ts';
import { remove } from './save.ts';
import { whatIsKept } from './words.ts';

/** The list of saved regions in the settings, each with a button that removes it. */
export async function listRegions(place: HTMLElement): Promise<void> {
  const list = place.querySelector('ul');
  const none = place.querySelector<HTMLElement>('.state');
  const heading = place.querySelector<HTMLElement>('h2');
  if (!list || !none || !heading) return;
  const say = (words: string) => {
    heading.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: words }));
  };
  const draw = async () => {
    const all = await allKept();
    list.replaceChildren(...all.map(item));
    list.hidden = all.length === 0;
    none.hidden = all.length > 0;
  };
  const item = (kept: Kept): HTMLElement => {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/${kept.region}/#offline`;
    link.textContent = `${kept.name}：看有没有更新的内容`;
    link.className = 'standalone';
    const about = document.createElement('p');
    about.textContent = `${kept.name}：${whatIsKept(kept)}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `删除保存的${kept.name}`;
    button.onclick = async () => {
      try {
        await remove(kept.region);
        await draw();
        // The button is gone; the focus goes to what it was under.
        heading.focus();
        say(`删除了。这台手机或电脑里没有保存的${kept.name}了。`);
      } catch (error) {
        console.error(error);
        say('没有删成。请在浏览器的设置里清除这个网站的数据。');
      }
    };
    line.append(about, link, button);
    return line;
  };
  await draw();
}
