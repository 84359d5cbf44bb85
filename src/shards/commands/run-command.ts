import { RefusedError } from '../build-site.ts';

/** Runs a command; what it refuses is told in plain words, anything else as it is. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
