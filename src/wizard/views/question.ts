import type { Fact } from '../../eligibility/facts.ts';
import { button, h, jump } from '../dom.ts';
import { answerFromForm } from '../form-answer.ts';
import { answered, given } from '../state.ts';
import { fieldOf, firstId, restore, valuesIn } from './field.ts';
import type { View, Wizard } from './view.ts';

/** One question: its heading is the name of the field or group, 不清楚 is always there, nothing moves on by itself. */
export function questionView(wizard: Wizard, fact: Fact): View {
  const { asked, open } = wizard.questions.path(given(wizard.state));
  const before = [...asked, ...open].filter(({ order }) => order < fact.order).length;
  const progress = `问题 ${before + 1}（共约 ${asked.length + open.length}）`;
  const form = h('form', { novalidate: true, autocomplete: 'off' });
  const title = `${progress}– ${fact.topic}`;
  const fill = (error?: string) => {
    const field = fieldOf(fact, given(wizard.state)[fact.id], error, wizard.data.videos?.[fact.id]);
    form.replaceChildren(
      ...(error === undefined ? [] : [summaryOf(error, fact)]),
      h('p', { class: 'progress', id: 'progress' }, progress),
      field,
      h(
        'p',
        { class: 'actions' },
        h('button', { type: 'submit', class: 'main' }, '继续'),
        button('上一题', wizard.back),
        button('先看目前的结果', () => {
          wizard.go({ at: 'results' });
        }),
      ),
    );
  };
  fill();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = valuesIn(form);
    const read = answerFromForm(fact, values);
    if ('error' in read) {
      fill(read.error);
      restore(form, values);
      document.title = `错误：${title}`;
      form.querySelector<HTMLElement>('.error-summary')?.focus();
      return;
    }
    wizard.change(answered(wizard.state, fact.id, read.answer));
    const next = wizard.questions.path(given(wizard.state)).open[0];
    wizard.go(next ? { at: 'question', fact: next.id } : { at: 'check' });
  });
  return { title, content: [form] };
}

function summaryOf(error: string, fact: Fact): HTMLElement {
  return h(
    'div',
    {
      class: 'error-summary notice',
      tabindex: -1,
      role: 'group',
      // Not both as its name: Orca says the first of two twice.
      'aria-labelledby': 'error-title',
      'aria-describedby': 'error-text',
    },
    h('h2', { id: 'error-title' }, '这一题有一处要改'),
    h('p', { id: 'error-text' }, jump(error, firstId(fact))),
  );
}
