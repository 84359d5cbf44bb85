// Makes each clause's link copy its address too: it stays a link, so that it also works without this.
for (const link of document.querySelectorAll('.clause-link')) {
  link.setAttribute('aria-label', `复制${link.getAttribute('aria-label') ?? ''}`);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.clause-link') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  // Following the link would take the focus away from it; the address bar shows the address all the same.
  event.preventDefault();
  history.replaceState(null, '', link.hash);
  const place = (link.getAttribute('aria-label') ?? '').replace(/^.*：/, '');
  copy(link.href).then(
    () => {
      say(link, `已复制这一条的链接：${place}`);
    },
    () => {
      say(link, `没能复制。${place}的链接在浏览器的地址栏里`);
    },
  );
});

function say(link: Element, words: string): void {
  link.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: words }));
}

/** Fails where the browser has no clipboard for pages: without HTTPS, or in old browsers. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
