/** The book's style: generous, and in units of the reader's own settings. No font, size or colour is prescribed. */
export const STYLE = `body { line-height: 1.8; margin: 1em; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.5; margin: 1.6em 0 0.6em; break-after: avoid; }
h1 { font-size: 1.5em; margin-top: 0.5em; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, table, blockquote { margin: 1em 0; }
li, dd { margin: 0.5em 0; }
dt { font-weight: bold; margin-top: 1em; }
blockquote { border-inline-start: 0.25em solid; padding-inline-start: 1em; margin-inline: 0; }
a { text-decoration: underline; }
table { border-collapse: collapse; inline-size: 100%; }
caption { font-weight: bold; text-align: start; padding-block: 0.5em; }
caption > * { margin: 0; }
th, td { border: 1px solid; padding: 0.4em; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav li { margin: 0.7em 0; }
`;
