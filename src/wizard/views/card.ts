import { answerInWords } from '../../eligibility/words.ts';
import { button, h } from '../dom.ts';
import { given } from '../state.ts';
import { captionOf } from './caption.ts';
import type { View, Wizard } from './view.ts';

/** How the reader wants to be spoken with; on the card only when chosen. */
const NEEDS = [
  '请写字给我看，我听不见。',
  '我说话不方便，请看这张卡。',
  '请说慢一点，用简单的话。',
  '请读给我听，我看不见。',
];

/** 窗口沟通卡: in large type, to show to a clerk. Nothing personal stands on it unless the reader ticks it. */
export function cardView(wizard: Wizard, id: string): View | undefined {
  const guide = wizard.data.guides.find((each) => each.id === id);
  const plan = wizard.data.plans.find((each) => each.id === guide?.plan);
  if (!guide || !plan) return undefined;
  const answers = given(wizard.state);
  const { asked } = wizard.questions.path(answers);
  const mine = asked
    .filter((fact) => fact.about === 'person')
    .map((fact) => `${fact.topic}：${answerInWords(fact, answers[fact.id] ?? null)}`)
    .join('；');
  const needs = NEEDS.map((words) => h('p', { hidden: true }, words));
  const own = h('p', { hidden: true }, mine);
  return {
    title: '窗口沟通卡',
    content: [
      captionOf(wizard),
      h('h1', { tabindex: -1 }, '窗口沟通卡'),
      h('p', { class: 'screen' }, '给窗口的工作人员看。可以直接给他看手机，也可以打印。'),
      h(
        'div',
        { class: 'card', role: 'group', 'aria-label': '卡上的字' },
        ...needs,
        h('p', {}, `你好，我想问：${guide.name}。`),
        h('p', {}, guide.ask),
        h('p', {}, `${plan.title} ${guide.clause.label}写的是：“${guide.clause.quote}”`),
        own,
      ),
      h(
        'fieldset',
        { class: 'screen' },
        h('legend', {}, h('h2', {}, '卡上还要写什么')),
        h('p', {}, '不选就不写。'),
        ...NEEDS.map((words, index) => tick(`need-${index}`, words, needs[index])),
        mine !== '' && tick('mine', '写上我的情况（我答过的题）', own),
      ),
      h(
        'p',
        { class: 'actions screen' },
        button(
          '打印',
          () => {
            print();
          },
          'main',
        ),
        button('回到结果', wizard.back),
      ),
    ],
  };
}

function tick(id: string, words: string, shown: HTMLElement | undefined): HTMLElement {
  const input = h('input', {
    type: 'checkbox',
    id,
    onchange: () => {
      if (shown) shown.hidden = !input.checked;
    },
  });
  return h('div', { class: 'option' }, h('label', {}, input, h('span', {}, words)));
}
