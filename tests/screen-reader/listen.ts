import { Desktop } from './desktop.ts';
import { heardAlike } from './heard-alike.ts';

/** Run by hear.ts on a screen and a session bus of its own: `listen.ts ADDRESS KEYS` prints what is said after each key. */
const [address = '', keys = ''] = process.argv.slice(2);
const presses = keys.split(' ').flatMap((each) => {
  const [, times = '1', key = each] = /^(\d+)\*(.+)$/.exec(each) ?? [];
  return Array.from({ length: Number(times) }, () => key);
});

const desktop = new Desktop();
try {
  const show = (key: string, all: readonly string[]) => {
    const said = heardAlike(all);
    console.log([`[${key}]`, ...(said.length > 0 ? said : ['（没有读）'])].join('\n'));
  };
  show('打开网页', await desktop.open(address));
  for (const key of presses) show(key, await desktop.press(key));
} finally {
  desktop.close();
}
process.exit();
