import { inspect } from '../checks/inspect.ts';
import { isError } from '../checks/report.ts';
import { partToBuild } from '../shards/part.ts';
import { today } from '../time/build-date.ts';
import { contentRoot } from './files.ts';
import type { Content } from './load.ts';
import { ContentError, type Problem } from './problems.ts';

interface Read {
  /** None while it can't be read. */
  content: Content | undefined;
  /** Errors and advice. */
  problems: Problem[];
}

// Astro bundles the pages apart from the hooks that run beside them in one process: only here do they meet.
const HELD: unique symbol = Symbol.for('disability-policy-navigator: content of this build');
const held = globalThis as unknown as { [HELD]: Read | undefined };

/** The content folder as it stands: read once, by whoever asks first; again after {@link forgetContent}. */
function read(): Read {
  return (held[HELD] ??= inspect(contentRoot(), today(), { regions: partToBuild()?.regions }));
}

/** Reads the content anew when it is next asked for: something in it has changed while it is edited. */
export function forgetContent(): void {
  held[HELD] = undefined;
}

/** All that the checks say of the content, whether it can be read or not. */
export function contentProblems(): readonly Problem[] {
  return read().problems;
}

/** The content that pages and hooks are made of. Throws {@link ContentError} while it can't be read. */
export function content(): Content {
  const { content, problems } = read();
  if (!content) throw new ContentError(problems.filter(isError));
  return content;
}
