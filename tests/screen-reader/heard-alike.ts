const DROPPED = [/^屏幕阅读器启用。$/, /框架\.$/];

/** What was spoken without what differs from run to run: the start of Orca, the window's name, links visited by chance. */
export function heardAlike(said: readonly string[]): string[] {
  return said
    .filter((line) => !DROPPED.some((each) => each.test(line)))
    .map((line) =>
      line
        .replaceAll(/, \d+ 个(?:已经|未)访问的连接/g, '')
        .replaceAll('已经访问的连接', '链接')
        .trimEnd(),
    );
}
