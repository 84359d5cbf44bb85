import { answerInWords } from '../../eligibility/words.ts';
import { button, h } from '../dom.ts';
import { given } from '../state.ts';
import { captionOf } from './caption.ts';
import type { View, Wizard } from './view.ts';

/** All answers of the person in hand, each with a way to change it. */
export function checkView(wizard: Wizard): View {
  const answers = given(wizard.state);
  const { asked, open } = wizard.questions.path(answers);
  const [next] = open;
  return {
    title: '核对你的回答',
    content: [
      captionOf(wizard),
      h('h1', { tabindex: -1 }, '核对你的回答'),
      h(
        'p',
        {},
        next ? '还有题没有答。现在也能看结果，答完会更准。' : '看看有没有答错的。改一题，别的回答都还在。',
      ),
      h(
        'dl',
        { class: 'answers' },
        ...asked.map((fact) =>
          h(
            'div',
            {},
            h('dt', {}, fact.topic),
            h('dd', {}, answerInWords(fact, answers[fact.id] ?? null)),
            h(
              'dd',
              {},
              button(`改${fact.topic}`, () => {
                wizard.go({ at: 'question', fact: fact.id });
              }),
            ),
          ),
        ),
      ),
      h(
        'p',
        { class: 'actions' },
        next &&
          button(
            '接着答',
            () => {
              wizard.go({ at: 'question', fact: next.id });
            },
            'main',
          ),
        button(
          '看结果',
          () => {
            wizard.go({ at: 'results' });
          },
          next ? 'plain' : 'main',
        ),
        button('返回', wizard.back),
        button('清除所有回答', wizard.clear),
      ),
    ],
  };
}
