// Chromium leaves a control half hidden behind the edge of a table's scroll box when Tab reaches it (seen in 156).
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.parentElement?.closest('.scroll')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
});
