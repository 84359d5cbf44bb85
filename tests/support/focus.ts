import type { Page } from '@playwright/test';

/** Numbers every element that Tab should reach, in document order, and keeps how it looks unfocused. */
export async function numberFocusable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const focusable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
      return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
    });
    focusable.forEach((element, index) => {
      element.dataset['tabOrder'] = String(index);
      element.dataset['tabShadow'] = getComputedStyle(element).boxShadow;
    });
    return focusable.length;
  });
}

export interface Focus {
  /** Number of the focused element; -1 where the document has no focus, or none that was expected. */
  index: number;
  name: string;
  /** What is wrong with how it is shown; empty when all is well. */
  problems: string[];
}

/** The focused element, and whether the reader can see where the focus is. */
export async function currentFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { index: -1, name: 'nothing', problems: [] };
    const problems: string[] = [];
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    if (!outlined && style.boxShadow === element.dataset['tabShadow'])
      problems.push('has no visible indicator');

    const { clientWidth, clientHeight } = document.documentElement;
    const box = element.getBoundingClientRect();
    const fits = box.height <= clientHeight;
    if (box.width === 0 || box.height === 0) problems.push('has no size');
    if (box.left < -0.5 || box.right > clientWidth + 0.5)
      problems.push(`is outside the viewport: x ${box.left.toFixed(0)}–${box.right.toFixed(0)}`);
    if (fits && (box.top < -1.5 || box.bottom > clientHeight + 1.5))
      problems.push(`is outside the viewport: y ${box.top.toFixed(0)}–${box.bottom.toFixed(0)}`);
    if (!fits) {
      const shown = Math.min(box.bottom, clientHeight) - Math.max(box.top, 0);
      if (shown < clientHeight / 4) problems.push(`only ${shown.toFixed(0)} px of it are in the viewport`);
    }

    const line = element.getClientRects()[0];
    if (line && fits) {
      const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      if (!hit || !(element.contains(hit) || hit.contains(element)))
        problems.push(`is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
    }
    for (const other of document.querySelectorAll('body *')) {
      const overlaid = ['fixed', 'sticky'].includes(getComputedStyle(other).position);
      if (!overlaid || other.contains(element) || element.contains(other)) continue;
      const { left, right, top, bottom } = other.getBoundingClientRect();
      if (left < box.right && right > box.left && top < box.bottom && bottom > box.top)
        problems.push(`is partly covered by ${other.className}`);
    }

    const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
    const scroller = element.parentElement?.closest('.scroll')?.getBoundingClientRect();
    if (scroller && (box.left - ring < scroller.left - ring || box.right + ring > scroller.right + ring))
      problems.push('has its ring cut off by the table’s edge');

    return {
      index: Number(element.dataset['tabOrder'] ?? -1),
      name: `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`,
      problems,
    };
  });
}
