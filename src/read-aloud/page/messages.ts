/** What the reader is told; the failure to load it stands in the page itself. */
export const WORDS = {
  opening: '正在打开朗读……',
  failed: '朗读停了，这台设备没能读出来。按“继续朗读”再试。一直不行，就把这一页重新打开。',
  noVoice: '这台设备没有中文的朗读声音，读不了。可以在手机或电脑的设置里加上中文语音，再按一次。别的办法：',
  ways: '读屏、大字、易读版和电话',
  online: '这台设备没有自己的中文声音，只有浏览器公司网上的声音。用它读，这一页的字会发给那家公司。',
  useOnline: '用网上的声音读',
} as const;

/** There is no voice: what else there is, and where. */
export function noVoice(formats: string): (string | Node)[] {
  const link = document.createElement('a');
  link.href = formats;
  link.textContent = WORDS.ways;
  return [WORDS.noVoice, link, '。'];
}

/** The only voice sends the text to a service: asks first. */
export function onlineVoice(use: () => void): (string | Node)[] {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = WORDS.useOnline;
  button.addEventListener('click', use);
  return [WORDS.online, button];
}
