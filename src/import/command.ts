import { contentRoot } from '../content/files.ts';
import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), {
  root: contentRoot(),
  today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }),
  tell: (text) => {
    console.log(text);
  },
});
