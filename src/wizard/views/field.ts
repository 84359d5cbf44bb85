import type { Answer, Fact } from '../../eligibility/facts.ts';
import { h } from '../dom.ts';
import type { WizardVideo } from '../data.ts';
import type { FormValues } from '../form-answer.ts';
import { videoOf } from './video.ts';

/** Id of the control that an error leads to. */
export const firstId = (fact: Fact) => (fact.type === 'number' ? 'answer' : 'answer-0');

/** The question itself, with its heading as the name of what follows, and 不清楚. */
export function fieldOf(
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
  // Apart from what it names: inside a legend it would be said twice, and around a label be said to be clickable.
  const heading = h('h1', { id: 'question', tabindex: -1, 'aria-describedby': 'progress' }, fact.title);
  if (fact.type === 'number') {
    return h(
      'div',
      { class: 'field' },
      heading,
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
          // Not by the heading: Orca leaves out what it has just said of another element.
          'aria-label': fact.title,
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
  const group = h(
    'fieldset',
    { 'aria-labelledby': 'question', 'aria-describedby': told },
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
  return h('div', {}, heading, group);
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

/** What stands in the form. */
export function valuesIn(form: HTMLFormElement): FormValues {
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
export function restore(form: HTMLFormElement, { chosen, typed, unknown }: FormValues): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'typed') input.value = typed;
    else input.checked = input.id === 'unknown' ? unknown : chosen.includes(input.value);
  }
}
