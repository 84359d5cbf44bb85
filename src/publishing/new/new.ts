import { createInterface } from 'node:readline/promises';
import { contentRoot } from '../../content/files.ts';
import { EXIT, run } from './run.ts';

// Plain lines of Node's own readline: the prompting libraries redraw the lines that they ask on, and a screen
// reader then says them again or says nothing.
const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
const tell = (text: string) => {
  console.log(text);
};
const leave = () => {
  console.log('\n停下了，没有写任何文件。');
  process.exit(EXIT.refused);
};
terminal?.on('close', leave);

process.exitCode = await run(process.argv.slice(2), {
  root: contentRoot(),
  today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }),
  tell,
  ...(terminal && { asker: { tell, ask: (question) => terminal.question(question) } }),
});
terminal?.off('close', leave);
terminal?.close();
