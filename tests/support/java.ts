import { canInstall, installPackages, which } from '../../src/programs/install.ts';

/** Sees to it that a Java which can run a source file is there: EPUBCheck needs it. Throws, saying what to do, if it can't. */
export function ensureJava(): void {
  if (!which('javac') && canInstall()) {
    console.log('No Java found; installing one.');
    installPackages(['default-jdk-headless']);
  }
  if (!which('javac'))
    throw new Error(
      'The tests check EPUB files with EPUBCheck, which needs a Java development kit, and found none. Install one (Debian: "apt-get install default-jdk-headless").',
    );
}
