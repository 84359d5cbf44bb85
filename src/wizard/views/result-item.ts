import { VERDICTS } from '../../eligibility/words.ts';
import { routes } from '../../site/routes.ts';
import { inItsWords } from '../data.ts';
import { button, h } from '../dom.ts';
import type { Result } from '../results.ts';
import type { Wizard } from './view.ts';

/** One entitlement in the results; in brief, only why not. */
export function resultItem(wizard: Wizard, result: Result, brief: boolean): HTMLElement {
  const { data } = wizard;
  const { guide, verdict, firmness, reasons, missing, conditions, changes } = result;
  const plan = data.plans.find(({ id }) => id === guide.plan);
  const mark = h('span', { class: `verdict ${verdict}` }, inItsWords(VERDICTS[verdict], data, guide.plan));
  return h(
    'li',
    {},
    h('h3', {}, h('a', { href: routes.guide(data.region.id, guide.id) }, guide.name)),
    !brief && h('p', {}, guide.summary),
    h('p', {}, mark, brief ? '' : `。${firmness}。`),
    h('p', {}, reasons.slice(0, brief ? 2 : 3).join('')),
    !brief && conditions.length > 0 && h('p', {}, `还要满足：${conditions.join('；')}。`),
    ...missing.map(({ topic, unknown }) =>
      h('p', {}, `${topic}不清楚的，问${unknown.whom}：“${unknown.ask}”`),
    ),
    changes !== undefined && h('p', {}, changes),
    !brief && h('p', {}, `打电话这样问：“${guide.ask}”`),
    plan &&
      h(
        'p',
        { class: 'choices' },
        h('a', { href: `${plan.url}#${guide.clause.id}` }, `依据：${plan.title} ${guide.clause.label}`),
        !brief &&
          button(`做沟通卡：${guide.name}`, () => {
            wizard.go({ at: 'card', guide: guide.id });
          }),
      ),
  );
}
