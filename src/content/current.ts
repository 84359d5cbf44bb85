import { loadContent, type Content } from './load.ts';

let loaded: Content | undefined;

/** The content that pages are made of: read once in a build, anew for every page while editing. */
export function content(): Content {
  if (import.meta.env.DEV || !loaded) loaded = loadContent();
  return loaded;
}
