/**
 * The sheet that large print is set with: no text smaller than `points`, black on white, whole tables. What is wide
 * lies on its side.
 */
export function printStyle(points: number): string {
  return `
@page { size: A4; margin: 20mm 18mm 24mm; @bottom-center { content: counter(page) ' / ' counter(pages); ${FONT} font-size: ${points}pt; } }
@page wide { size: A4 landscape; }
html { ${FONT} font-size: ${points}pt; line-height: 1.7; color: #000; background: #fff; }
body { margin: 0; overflow-wrap: anywhere; line-break: strict; orphans: 2; widows: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; margin: 1.4em 0 0.5em; break-after: avoid; break-inside: avoid; }
h1 { font-size: 1.6em; margin-top: 0; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, blockquote, table { margin: 0.8em 0; }
ul, ol { padding-inline-start: 1.6em; }
li, dd { margin: 0.4em 0; }
dt { font-weight: bold; margin-top: 0.8em; break-after: avoid; }
blockquote { border-inline-start: 4pt solid; padding-inline-start: 0.8em; margin-inline: 0; }
a { color: #000; text-decoration: underline; }
table { border-collapse: collapse; inline-size: 100%; }
.wide { page: wide; }
caption { font-weight: bold; text-align: start; padding-block-end: 0.5em; break-after: avoid; }
caption > * { margin: 0; }
th, td { border: 1pt solid; padding: 0.3em 0.4em; text-align: start; vertical-align: top; }
thead { break-after: avoid; }
tr { break-inside: avoid; }
nav { border-block-end: 2pt solid; padding-block-end: 0.5em; margin-block-end: 1.4em; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1em; }
nav a { display: flex; justify-content: space-between; align-items: end; gap: 1em; text-decoration: none; }
nav a > :last-child { flex: none; min-inline-size: 2.5em; text-align: end; }
`;
}

const FONT =
  "font-family: 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;";
