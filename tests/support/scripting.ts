import { parse } from 'parse5';
import { elementsIn } from './html.ts';

const LOADING = new Set(['script', 'iframe', 'object', 'embed', 'base', 'applet', 'frame']);
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc', 'poster']);

/** Whatever in some HTML could run, load or lead astray: elements, event attributes, addresses of other kinds. */
export function scriptingIn(html: string): string[] {
  return elementsIn(parse(html)).flatMap(({ tagName, attrs }) => [
    ...(LOADING.has(tagName) ? [`<${tagName}>`] : []),
    ...attrs
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          (name === 'http-equiv' && !/^content-security-policy$/i.test(value)) ||
          (ADDRESSES.has(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      .map(({ name, value }) => `${name}="${value}"`),
  ]);
}
