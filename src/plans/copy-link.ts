// Makes each clause's link copy its address too: it stays a link, so that the address also shows in the address bar.
const said = document.querySelector('.copied');
let clearing = 0;

for (const link of document.querySelectorAll('.clause-link')) {
  link.setAttribute('aria-label', `复制${link.getAttribute('aria-label') ?? ''}`);
}

function say(words: string): void {
  if (!said) return;
  said.textContent = words;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    said.textContent = '';
  }, 6000);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.clause-link') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  copy(link.href).then(
    () => {
      say('已复制这一条的链接');
    },
    () => {
      say('没能复制。这一条的链接在浏览器的地址栏里');
    },
  );
});

/** Fails where the browser has no clipboard for pages: without HTTPS, or in old browsers. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
