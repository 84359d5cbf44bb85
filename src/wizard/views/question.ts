import type { Answer, Fact } from '../../eligibility/facts.ts';
import type { WizardVideo } from '../data.ts';
import { button, h, jump } from '../dom.ts';
import { answerFromForm } from '../form-answer.ts';
import { answered, given } from '../state.ts';
import { videoOf } from './video.ts';
import type { View, Wizard } from './view.ts';

/** One question: its heading is the form's label or legend, 不清楚 is always there, nothing moves on by itself. */
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

/** Id of the control that an error leads to. */
const firstId = (fact: Fact) => (fact.type === 'number' ? 'answer' : 'answer-0');

function summaryOf(error: string, fact: Fact): HTMLElement {
  return h(
    'div',
    {
      class: 'error-summary notice',
      tabindex: -1,
      role: 'group',
      'aria-labelledby': 'error-title error-text',
    },
    h('h2', { id: 'error-title' }, '这一题有一处要改'),
    h('p', { id: 'error-text' }, jump(error, firstId(fact))),
  );
}

function fieldOf(
  fact: Fact,
  answer: Answer | null | undefined,
  error?: string,
  video?: WizardVideo,
): HTMLElement {
  const told = ['hint', 'where', ...(error === undefined ? [] : ['error'])].join(' ');
  const hints = [
    h('p', { id: 'hint' }, fact.hint),
    h('p', { id: 'where', class: 'where' }, `在哪里找：${fact.where}`),
    ...(error === undefined ? [] : [h('p', { id: 'error', class: 'error' }, `错误：${error}`)]),
    ...(video ? [videoOf(video, fact.title)] : []),
  ];
  if (fact.type === 'number') {
    return h(
      'div',
      { class: 'field' },
      h('h1', { tabindex: -1, 'aria-describedby': 'progress' }, h('label', { for: 'answer' }, fact.title)),
      ...hints,
      h(
        'p',
        {},
        h('input', {
          id: 'answer',
          name: 'typed',
          inputmode: 'numeric',
          size: 6,
          value: typeof answer === 'number' ? answer : undefined,
          'aria-describedby': `${told} unit`,
          'aria-invalid': error !== undefined && 'true',
        }),
        h('span', { id: 'unit' }, ` ${fact.unit ?? ''}`),
      ),
      optionOf(
        { id: 'unknown', type: 'checkbox', name: 'unknown', value: 'on', checked: answer === null },
        '不清楚',
      ),
    );
  }
  const type = fact.type === 'choice' ? 'radio' : 'checkbox';
  const chosen = [answer ?? []].flat();
  return h(
    'fieldset',
    { 'aria-describedby': told },
    h('legend', {}, h('h1', { tabindex: -1, 'aria-describedby': 'progress' }, fact.title)),
    ...hints,
    ...(fact.options ?? []).map(({ value, name, hint }, index) =>
      optionOf(
        { id: `answer-${index}`, type, name: 'chosen', value, checked: chosen.includes(value) },
        name,
        hint,
      ),
    ),
    optionOf(
      {
        id: 'unknown',
        type,
        name: type === 'radio' ? 'chosen' : 'unknown',
        value: UNKNOWN,
        checked: answer === null,
      },
      '不清楚',
    ),
  );
}

/** Value of 不清楚 among the options of a choice. */
const UNKNOWN = '?';

function optionOf(
  input: { id: string; type: string; name: string; value: string; checked: boolean },
  name: string,
  hint?: string,
): HTMLElement {
  const hintId = `${input.id}-hint`;
  return h(
    'div',
    { class: 'option' },
    h('label', {}, h('input', { ...input, 'aria-describedby': hint && hintId }), h('span', {}, name)),
    hint !== undefined && h('p', { id: hintId }, hint),
  );
}

function valuesIn(form: HTMLFormElement): { chosen: string[]; typed: string; unknown: boolean } {
  const data = new FormData(form);
  const chosen = data.getAll('chosen').map(String);
  const typed = data.get('typed');
  return {
    chosen: chosen.filter((value) => value !== UNKNOWN),
    typed: typeof typed === 'string' ? typed : '',
    unknown: data.has('unknown') || chosen.includes(UNKNOWN),
  };
}

/** Puts back what stood in the form, wrong as it was. */
function restore(form: HTMLFormElement, { chosen, typed, unknown }: ReturnType<typeof valuesIn>): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'typed') input.value = typed;
    else input.checked = input.id === 'unknown' ? unknown : chosen.includes(input.value);
  }
}
