import { button, h } from '../dom.ts';
import { FileError, given, NOBODY_YET, readState } from '../state.ts';
import type { Wizard } from './view.ts';

/** What the start page holds once the script runs: begin, go on, or read a saved file in. */
export function startControls(wizard: Wizard): Node[] {
  const { asked, open } = wizard.questions.path(given(wizard.state));
  const begin = () => {
    wizard.change(NOBODY_YET);
    const first = wizard.questions.path({}).open[0];
    if (first) wizard.go({ at: 'question', fact: first.id });
  };
  const [next] = open;
  const goOn = button(
    '接着上次的答',
    () => {
      wizard.go(next ? { at: 'question', fact: next.id } : { at: 'check' });
    },
    'main',
  );
  const message = h('p', { id: 'file-message', class: 'error', tabindex: -1 });
  const file = h('input', {
    type: 'file',
    id: 'saved',
    accept: '.json,application/json',
    'aria-describedby': 'file-hint file-message',
    onchange: () => {
      void readFile(file, message, wizard);
    },
  });
  return [
    h(
      'p',
      { class: 'actions' },
      ...(asked.length > 0 ? [goOn, button('重新开始', begin)] : [button('开始', begin, 'main')]),
      asked.length > 0 && button('清除所有回答', wizard.clear),
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
}

async function readFile(input: HTMLInputElement, message: HTMLElement, wizard: Wizard): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  try {
    if (file.size > 100_000)
      throw new FileError('这个文件太大，不是自查保存的文件。请选“自查回答”开头的那个文件。');
    wizard.change(readState(await file.text(), wizard.data, wizard.words));
    wizard.go({ at: 'check' });
  } catch (error) {
    const words = error instanceof FileError ? error.message : '这个文件打不开。请再选一次。';
    message.textContent = `错误：${words}`;
    input.value = '';
    message.focus();
  }
}
