import { button, h } from '../dom.ts';
import { given, withAnother, written } from '../state.ts';
import { textOf } from '../text.ts';
import type { Wizard } from './view.ts';

/** Printing, copying and saving the results. */
export function takeAway(wizard: Wizard): HTMLElement {
  const { data } = wizard;
  const name = data.region.name;
  const copy = button('复制成文字', () => {
    navigator.clipboard.writeText(textOf(wizard)).then(
      () => {
        wizard.say('已复制', copy);
      },
      () => {
        wizard.say('浏览器不让复制。请用“存成文字文件”。', copy);
      },
    );
  });
  return h(
    'section',
    { class: 'screen' },
    h('h2', { id: 'take-away', tabindex: -1 }, '带走结果'),
    h(
      'p',
      { class: 'actions' },
      button('打印', () => {
        print();
      }),
      button('存成文字文件', () => {
        wizard.download(`自查结果-${name}.txt`, textOf(wizard), 'text/plain');
      }),
      copy,
      button('保存回答，换一台设备接着答', () => {
        wizard.download(`自查回答-${name}.json`, written(wizard.state, data), 'application/json');
      }),
    ),
    h('p', { class: 'where' }, '保存的文件里有你的回答，只交给你信任的人。'),
  );
}

/** Changing answers, and further people of the household. */
export function people(wizard: Wizard): HTMLElement {
  const { state, words, questions } = wizard;
  const personal = questions.path(given(state)).answers['applicant'] === 'person';
  return h(
    'section',
    { class: 'screen' },
    h('h2', { id: 'people', tabindex: -1 }, '改回答，或再查一个人'),
    h(
      'p',
      { class: 'actions' },
      button('改回答', () => {
        wizard.go({ at: 'check' });
      }),
      personal &&
        button('再查一个家里人', () => {
          wizard.change(withAnother(state, words));
          const [next] = questions.path(given(wizard.state)).open;
          wizard.go(next ? { at: 'question', fact: next.id } : { at: 'check' });
        }),
      ...state.people.flatMap((_, index) =>
        index === state.current
          ? []
          : [
              button(`看第 ${index + 1} 位的结果`, () => {
                wizard.change({ ...wizard.state, current: index });
                wizard.go({ at: 'results' });
              }),
            ],
      ),
      button('清除所有回答', wizard.clear),
    ),
  );
}
