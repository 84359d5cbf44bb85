import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** The state of the project's own git checkout. */
export interface Checkout {
  commit: string;
  /** When it was committed. */
  date: Date;
  /** Whether nothing that git knows differs from it. */
  clean: boolean;
}

/** The checkout whose root is `folder`; `undefined` without git, or where the project lies in a checkout of something else. */
export function checkoutAt(folder: string): Checkout | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(folder)) return undefined;
    const [commit = '', date = ''] = git('log', '-1', '--format=%H %cI').split(' ');
    const clean = git('status', '--porcelain', '--untracked-files=no') === '';
    return { commit, date: new Date(date), clean };
  } catch {
    // No git, no checkout, or one without a commit: all the same to a build.
    return undefined;
  }
}

/**
 * When a build was made: `SOURCE_DATE_EPOCH` where it is set, else the day of the commit where the checkout is clean, so
 * that the same commit gives the same bytes; else now.
 */
export function buildDate(checkout: Checkout | undefined, now: Date): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined) return new Date(Number(epoch) * 1000);
  return checkout?.clean ? checkout.date : now;
}

/** The day from which what is built looks at periods: that of `SOURCE_DATE_EPOCH` where it is set, else today, whatever the commit. */
export function today(): Date {
  return buildDate(undefined, new Date());
}
