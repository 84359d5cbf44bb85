import { button, h } from '../dom.ts';
import type { View } from './view.ts';

/** Larger than any file of answers, in bytes. */
const TOO_LARGE = 100_000;

/** What one can do at the start. */
export interface Start {
  begin: () => void;
  /** There once something has been answered. */
  goOn?: () => void;
  clear?: () => void;
  /** Takes a file of answers; gives what is wrong with it, if it can't be taken. */
  read: (file: string) => string | undefined | Promise<string | undefined>;
}

/** What the start page holds once the script runs: begin, go on, or read a saved file in. */
export function startView({ begin, goOn, clear, read }: Start): View {
  const message = h('p', { id: 'file-message', class: 'error', tabindex: -1 });
  const file = h('input', {
    type: 'file',
    id: 'saved',
    accept: '.json,application/json',
    'aria-describedby': 'file-hint file-message',
    onchange: () => {
      void readFile(file, message, read);
    },
  });
  const content = [
    h(
      'p',
      { class: 'actions' },
      goOn && button('接着上次的答', goOn, 'main'),
      goOn ? button('重新开始', begin) : button('开始', begin, 'main'),
      clear && button('清除所有回答', clear),
    ),
    h(
      'div',
      { class: 'field' },
      h('p', {}, h('label', { for: 'saved' }, '读入以前保存的回答')),
      h('p', { id: 'file-hint', class: 'where' }, '别人帮你答过、存成文件的，在这里选那个文件。'),
      file,
      message,
    ),
  ];
  return { title: '', content };
}

async function readFile(input: HTMLInputElement, message: HTMLElement, read: Start['read']): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const wrong = await problemWith(file, read);
  if (wrong === undefined) return;
  message.textContent = `错误：${wrong}`;
  input.value = '';
  message.focus();
}

async function problemWith(file: File, read: Start['read']): Promise<string | undefined> {
  if (file.size > TOO_LARGE) return '这个文件太大，不是自查保存的文件。请选“自查回答”开头的那个文件。';
  try {
    return await read(await file.text());
  } catch {
    return '这个文件打不开。请再选一次。';
  }
}
