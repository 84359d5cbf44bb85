// A horizontal line that follows the pointer, the finger or the keyboard focus. Fetched only when switched on
// under /settings/, where it can also be switched off and on again; plain JavaScript because it is served as it is.
(() => {
  const line = document.createElement('div');
  line.className = 'reading-guide';
  line.setAttribute('aria-hidden', 'true');
  const place = (/** @type {number} */ y) => {
    line.style.transform = `translateY(${Math.round(y)}px)`;
  };
  const follow = (/** @type {PointerEvent} */ event) => place(event.clientY);
  const onFocus = () => {
    const box = document.activeElement?.getBoundingClientRect();
    if (box) place(box.bottom);
  };
  const show = () => {
    // Switched off again before this file arrived, or shown already.
    if (document.documentElement.getAttribute('data-guide') !== 'on') return;
    if (document.querySelector('.reading-guide')) return;
    addEventListener('pointermove', follow, { passive: true });
    addEventListener('pointerdown', follow, { passive: true });
    addEventListener('focusin', onFocus);
    document.body.append(line);
    place(innerHeight / 3);
  };
  const hide = () => {
    removeEventListener('pointermove', follow);
    removeEventListener('pointerdown', follow);
    removeEventListener('focusin', onFocus);
    line.remove();
  };
  addEventListener('display-guide-on', show);
  addEventListener('display-guide-off', hide);
  show();
})();
