import { allKept } from '../kept.ts';
import { newest, NotSaved, save } from './save.ts';
import { notSaved, whatIsKept, whetherNewer } from './words.ts';

/** The part of a region's home page that saves it. Presses while it saves count for nothing; the button keeps the focus. */
export async function offerRegion(place: HTMLElement): Promise<void> {
  const { region = '', need = '' } = place.dataset;
  const button = place.querySelector('button');
  const state = place.querySelector('.state');
  const status = place.querySelector('[role=status]');
  if (!button || !state || !status) return;
  const keptNow = async () => (await allKept()).find((each) => each.region === region);

  const press = async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    status.textContent = '开始保存，请等一下，先不要关掉这一页。';
    try {
      await save(region);
      const kept = await keptNow();
      button.textContent = '已经保存';
      state.textContent = kept ? whatIsKept(kept) : '';
      status.textContent = '保存好了。没有网络的时候，打开这个网址就能看。';
    } catch (error) {
      console.error(error);
      const reason = error instanceof NotSaved ? error.reason : 'refused';
      status.textContent = notSaved(reason, await keptNow().catch(() => undefined), need);
      button.removeAttribute('aria-disabled');
    }
  };
  button.onclick = () => void press();
  if (place.dataset['pressed'] !== undefined) {
    await press();
    return;
  }
  const kept = await keptNow();
  if (!kept) return;
  button.hidden = true;
  const current = await newest(region).catch(() => undefined);
  state.textContent = whatIsKept(kept) + whetherNewer(kept, current);
  button.textContent = '重新保存';
  button.hidden = current === undefined || current.version === kept.version;
}
