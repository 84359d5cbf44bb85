/**
 * A script in the page that runs only where the browser knows the language and the means of the site's scripts (ES2020, and
 * `replaceChildren` and `replaceAll` of the same year); where it doesn't, or scripts are off, nothing happens.
 */
export function whereCapable(code: string): string {
  return `if(document.body?.replaceChildren&&''.replaceAll){${code}}`;
}
