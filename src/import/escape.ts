/** A run of text in MDX that is read as exactly these letters. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>~|#]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Addresses would become links, in which the signs above stand as they are.
      .replace(/(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|@/gi, '\\$&')
      .replace(/\s+/g, ' ')
  );
}

/** The same at the start of a line, where some signs would begin a list, a rule, or a program. */
export function escapeLine(text: string): string {
  return escapeInline(text.trim())
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^([-=])(?=[-= ]*$)/, '\\$1')
    .replace(/^(?:import|export)(?=\W|$)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** The value of an attribute, in its quotation marks. */
export function attributeText(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
