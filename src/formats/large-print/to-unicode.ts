import { ordinary } from './ordinary.ts';

const SECTION = /\d+ beginbf(char|range)\n([^]*?)\nendbf\1/g;
const PAIR = /^<([0-9A-F]+)> (?:<([0-9A-F]+)> )?<([0-9A-F]+)>$/i;

/** The most entries that one section may hold. */
const MOST = 100;

/**
 * A font's table from its codes to characters, with ordinary characters in it. A font that draws 文 and the radical ⽂
 * with one glyph makes Chromium write the radical, which screen readers and searches don't know as the word's character.
 */
export function mendToUnicode(table: string): string {
  const codes = [...table.matchAll(SECTION)].flatMap(([, , lines = '']) => lines.split('\n').flatMap(read));
  if (codes.every(([, hex]) => hex === mended(hex))) return table;
  const lines = codes.map(([code, hex]) => `<${code}> <${mended(hex)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / MOST) }, (_, i) => {
    const some = lines.slice(i * MOST, (i + 1) * MOST);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  const start = table.slice(0, table.search(/\d+ beginbf/));
  const end = table.slice(table.lastIndexOf('endcmap'));
  return `${start}${sections.join('\n')}\n${end}`;
}

/** The codes of one line, each with its character in hex. */
function read(line: string): [string, string][] {
  const [, from, to, hex] = PAIR.exec(line) ?? [];
  if (from === undefined || hex === undefined) throw new Error(`Not a line of a ToUnicode table: ${line}`);
  if (to === undefined) return [[from, hex]];
  const first = parseInt(from, 16);
  const character = parseInt(hex, 16);
  return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => [
    inHex(first + i, from.length),
    inHex(character + i, hex.length),
  ]);
}

/** Longer than four digits are several characters, which no radical is among. */
function mended(hex: string): string {
  if (hex.length !== 4) return hex;
  return inHex(ordinary(String.fromCharCode(parseInt(hex, 16))).charCodeAt(0), 4);
}

function inHex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
