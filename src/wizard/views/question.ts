import type { Answer, Fact } from '../../eligibility/facts.ts';
import type { WizardVideo } from '../data.ts';
import { button, h, jump } from '../dom.ts';
import { answerFromForm } from '../form-answer.ts';
import { fieldOf, firstId, restore, valuesIn } from './field.ts';
import type { View } from './view.ts';

/** A question as it is asked of someone, and what follows. */
export interface Asked {
  fact: Fact;
  /** How many questions stand before it. */
  before: number;
  /** About how many there are. */
  about: number;
  /** What has been answered; `null` is 不清楚. */
  given: Answer | null | undefined;
  video: WizardVideo | undefined;
  answer: (answer: Answer | null) => void;
  back: () => void;
  results: () => void;
}

/** One question: its heading is the name of the field or group, 不清楚 is always there, nothing moves on by itself. */
export function questionView({ fact, before, about, given, video, answer, back, results }: Asked): View {
  const progress = `问题 ${before + 1}（共约 ${about}）`;
  const form = h('form', { novalidate: true, autocomplete: 'off' });
  const title = `${progress}– ${fact.topic}`;
  const fill = (error?: string) => {
    const field = fieldOf(fact, given, error, video);
    form.replaceChildren(
      ...(error === undefined ? [] : [summaryOf(error, fact)]),
      h('p', { class: 'progress', id: 'progress' }, progress),
      field,
      h(
        'p',
        { class: 'actions' },
        h('button', { type: 'submit', class: 'main' }, '继续'),
        button('上一题', back),
        button('先看目前的结果', results),
      ),
    );
  };
  fill();
  /** The title as it was before an error. */
  let rightTitle: string | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = valuesIn(form);
    const read = answerFromForm(fact, values);
    if ('error' in read) {
      fill(read.error);
      restore(form, values);
      rightTitle ??= document.title;
      document.title = `错误：${title}`;
      form.querySelector<HTMLElement>('.error-summary')?.focus();
      return;
    }
    answer(read.answer);
    if (rightTitle === undefined || !form.isConnected) return;
    // Still here, because what comes next is on its way.
    fill();
    restore(form, values);
    document.title = rightTitle;
    rightTitle = undefined;
    form.querySelector<HTMLElement>('[type=submit]')?.focus();
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
