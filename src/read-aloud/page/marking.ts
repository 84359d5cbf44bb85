import type { Mark } from '../script.ts';

const NAME = 'spoken';

/** Marks a sentence in the page without changing its text or its tree; none takes the mark away. */
export function mark(marks: readonly Mark<Text>[]): void {
  const ranges = rangesOf(marks);
  if (canHighlight()) {
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
  } else {
    drawBoxes(ranges);
  }
}

/** Old browsers have none, whatever the types say. */
function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

export function rangesOf(marks: readonly Mark<Text>[]): Range[] {
  return marks
    .filter(({ at, end }) => at.isConnected && end <= at.length)
    .map(({ at, start, end }) => {
      const range = new Range();
      range.setStart(at, start);
      range.setEnd(at, end);
      return range;
    });
}

/** For browsers without the Highlight API: lines under the words, drawn over the page. */
function drawBoxes(ranges: readonly Range[]): void {
  const old = document.querySelector('.spoken-boxes');
  const layer = document.createElement('div');
  layer.className = 'spoken-boxes';
  layer.setAttribute('aria-hidden', 'true');
  for (const { left, top, width, height } of ranges.flatMap((range) => [...range.getClientRects()])) {
    const box = document.createElement('div');
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
    layer.append(box);
  }
  if (old) old.replaceWith(layer);
  else document.body.append(layer);
}

/** Brings a sentence into the part of the window that is not covered. */
export function bringIntoView(marks: readonly Mark<Text>[], covered: number): void {
  const box = rangesOf(marks)[0]?.getBoundingClientRect();
  if (box && !isIn(box, covered)) scrollBy({ top: box.top - covered - innerHeight / 6, behavior: 'instant' });
}

/** Whether the reader sees where a sentence begins. */
export function isInView(marks: readonly Mark<Text>[], covered: number): boolean {
  const box = rangesOf(marks)[0]?.getBoundingClientRect();
  return box !== undefined && isIn(box, covered);
}

function isIn({ top, bottom }: DOMRect, covered: number): boolean {
  return top >= covered && Math.min(bottom, top + 40) <= innerHeight;
}
