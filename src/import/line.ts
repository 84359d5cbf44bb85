/** A line of the text that is brought in. */
export interface Line {
  /** Its number in the source, from 1. */
  at: number;
  /** Without the white space around it. */
  text: string;
  /** Whether it starts with a tab, as cells of tables do that were taken out of a document. */
  led: boolean;
  /** Why it is left out of the plan, if it is. */
  left?: string;
}

/** Text without any white space: what is compared, because line breaks and spaces are the layout's. */
export function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** The lines of a text, empty ones too. Marks of a web page end lines that have no number of their own. */
export function toLines(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) =>
    line.split(/[\f\v\u2028\u2029]/).map((raw) => ({
      at: index + 1,
      text: raw.trim(),
      led: /^[ \u3000]*\t/.test(raw),
    })),
  );
}

/** How wide a line is, in Chinese characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2000-\uffff]/.test(character) ? 1 : 0.5;
  return width;
}

/** The width at which a text was broken into lines; `undefined` when its lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map(({ text }) => widthOf(text)).filter((width) => width >= 15);
  widths.sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width >= full - 4 && width <= full + 2).length;
  return widths.length >= 10 && full <= 60 && near >= widths.length * 0.5 ? full : undefined;
}
