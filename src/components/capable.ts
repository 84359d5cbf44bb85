/**
 * A script in the page that runs only where the browser knows the language that the site's modules are written in; where it
 * doesn't, or scripts are off, nothing happens.
 */
export function whereCapable(code: string): string {
  return `(class{static{${code}}})`;
}
