// Says words in the page's live region (`.status-message`, `role="status"`), asked for by the event `say` on the control
// that caused them, and shows them at the edge of the window away from that control. They go after a while, and as soon
// as the focus moves on, so that they never lie over what has the focus.

const region = document.querySelector('.status-message');
let clearing = 0;

function clear(): void {
  if (region) region.textContent = '';
}

document.addEventListener('focusin', clear);
document.addEventListener('say', (event) => {
  if (!region || !(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
  const { top, bottom } = event.target.getBoundingClientRect();
  region.classList.toggle('above', top + bottom > innerHeight);
  region.textContent = String(event.detail);
  clearTimeout(clearing);
  clearing = window.setTimeout(clear, 10_000);
});
