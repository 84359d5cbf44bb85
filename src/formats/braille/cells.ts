/** The empty cell. */
export const BLANK = '\u2800';

/** Dots of one or more cells, as the standard prints them, to cells: `134 256` → ⠍⠲; 0 is the empty cell. */
export function cells(dots: string): string {
  return dots
    .split(' ')
    .map((each) =>
      Array.from(each).reduce((bits, dot) => (dot === '0' ? bits : bits | (1 << (Number(dot) - 1))), 0),
    )
    .map((bits) => String.fromCharCode(BLANK.charCodeAt(0) + bits))
    .join('');
}

/**
 * North American ASCII braille: the character for each of the 64 six-dot cells in the order of Unicode. GB/T 18028-2010,
 * annex B, lists the same.
 */
const ASCII = ` A1B'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=`;

/** Unicode cells to ASCII braille; line ends and form feeds stay. */
export function toAscii(text: string): string {
  return text.replace(/[\u2800-\u283f]/g, (cell) => ASCII.charAt(cell.charCodeAt(0) - BLANK.charCodeAt(0)));
}
