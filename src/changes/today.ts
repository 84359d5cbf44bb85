/** Today where the site is read, as content files write days: 2026-11-23. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
