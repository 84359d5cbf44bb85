import { inspect } from '../checks/inspect.ts';
import { isError } from '../checks/report.ts';
import { partToBuild } from '../shards/part.ts';
import { today } from '../time/build-date.ts';
import { contentRoot } from './files.ts';
import { loadContent, type Content } from './load.ts';
import { ContentError, type Problem } from './problems.ts';

interface Read {
  content: Content;
  /** Errors and advice. */
  problems: Problem[];
}

// Astro bundles the pages apart from the hooks that run beside them in one process: only here do they meet.
const HELD: unique symbol = Symbol.for('disability-policy-navigator: content of this build');
const held = globalThis as unknown as { [HELD]: Read | undefined };

/** The content of what is built, with all that the checks say of it: read once in a build, anew each time while editing. */
export function inspected(): Read {
  if (editing()) return readAll();
  held[HELD] ??= readAll();
  return held[HELD];
}

function readAll(): Read {
  const { content, problems } = inspect(contentRoot(), today(), partToBuild()?.regions);
  if (!content) throw new ContentError(problems.filter(isError));
  return { content, problems };
}

/** The content that pages and hooks are made of: read once in a build, anew for every page while editing. */
export function content(): Content {
  return editing() ? loadContent() : inspected().content;
}

/** Whether pages are shown while they are edited. */
export function editing(): boolean {
  // Hooks run outside of Vite, which defines `import.meta.env`.
  return (import.meta.env as ImportMetaEnv | undefined)?.DEV === true;
}
