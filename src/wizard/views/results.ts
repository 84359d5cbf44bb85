import { routes } from '../../site/routes.ts';
import { periodState } from '../../time/period.ts';
import { inItsWords } from '../data.ts';
import { button, h, jump } from '../dom.ts';
import { resultsOf, type Results } from '../results.ts';
import { given } from '../state.ts';
import { countsOf, groupWords } from '../words.ts';
import { people, takeAway } from './after-results.ts';
import { resultItem } from './result-item.ts';
import { captionOf } from './caption.ts';
import type { View, Wizard } from './view.ts';

/** What one can likely get, grouped by verdict, with counts first. Shown at any moment, also with questions open. */
export function resultsView(wizard: Wizard): View {
  const { data, words, questions, state } = wizard;
  const { open, answers } = questions.path(given(state));
  const results = resultsOf(data, words, questions, answers);
  const who = state.people.length > 1 ? `第 ${state.current + 1} 位：` : '';
  return {
    title: '自查结果',
    content: [
      captionOf(wizard),
      // The counts are a part of the heading that takes the focus: heard first, and once.
      h(
        'h1',
        { tabindex: -1 },
        `${who}自查结果：`,
        h('span', { class: 'counts' }, `${countsOf(results, data)}。`),
      ),
      ...data.plans.map((plan, _, { length }) =>
        h(
          'p',
          { class: 'notice' },
          h('strong', {}, '请注意：'),
          periodState(plan.period, wizard.today, length > 1 ? plan.title : undefined).sentence,
        ),
      ),
      h(
        'p',
        {},
        inItsWords('这是照规划写的条件和你的回答算的，不是最后的决定。用之前先打电话问清楚。', data),
      ),
      contents(wizard, results),
      ...(open.length > 0 ? [stillOpen(wizard, open.length)] : []),
      ...(answers['certificate'] === 'no' ? [firstSteps(wizard)] : []),
      ...results.groups.map(({ id, results: list }) =>
        h(
          'section',
          {},
          h('h2', { id, tabindex: -1 }, `${groupWords(id, data).title}（${list.length} 项）`),
          h('p', {}, groupWords(id, data).means),
          h(
            'ul',
            { class: 'results', role: 'list' },
            ...list.map((result) => resultItem(wizard, result, id === 'no')),
          ),
        ),
      ),
      results.forOthers > 0 &&
        h('p', {}, `另外 ${results.forOthers} 项是给${othersThan(wizard)}的，这里不列。`),
      unstatedSection(wizard, results),
      bring(wizard, results),
      takeAway(wizard),
      people(wizard),
    ].flatMap((node) => node || []),
  };
}

/** The way past long lists to what stands below them. */
function contents({ data }: Wizard, { groups }: Results): HTMLElement {
  const parts: [string, string][] = [
    ...groups.map(({ id }): [string, string] => [groupWords(id, data).title, id]),
    [groupWords('unstated', data).title, 'unstated'],
    ['要带什么', 'bring'],
    ['带走结果', 'take-away'],
    ['改回答，或再查一个人', 'people'],
  ];
  return h(
    'nav',
    { class: 'screen', 'aria-label': '结果目录' },
    h('ul', { class: 'choices', role: 'list' }, ...parts.map(([words, id]) => h('li', {}, jump(words, id)))),
  );
}

function stillOpen(wizard: Wizard, count: number): HTMLElement {
  return h(
    'p',
    { class: 'actions screen' },
    `还有约 ${count} 题没有答。答完会更准。 `,
    button('接着答', () => {
      const [next] = wizard.questions.path(given(wizard.state)).open;
      if (next) wizard.go({ at: 'question', fact: next.id });
    }),
  );
}

/** For those without a certificate: how to start. */
function firstSteps({ data, words }: Wizard): HTMLElement {
  const unknown = words.facts.get('certificate')?.unknown;
  const guide = data.guides.find(({ id }) => id === 'certificate-services');
  return h(
    'section',
    {},
    h('h2', {}, '怎么办残疾人证'),
    unknown && h('p', {}, `问${unknown.whom}。可以这样说：“${unknown.ask}”`),
    h('p', {}, '还没有证，也可以先问下面“需要确认”里的各项。'),
    guide &&
      h('p', {}, h('a', { class: 'standalone', href: routes.guide(data.region.id, guide.id) }, guide.name)),
  );
}

function othersThan({ questions, state }: Wizard): string {
  return questions.path(given(state)).answers['applicant'] === 'person'
    ? '用人单位和服务机构'
    : '个人或别的单位';
}

function unstatedSection({ data }: Wizard, { unstated }: Results): HTMLElement {
  const { title, means } = groupWords('unstated', data);
  return h(
    'section',
    {},
    h('h2', { id: 'unstated', tabindex: -1 }, `${title}（${unstated.length} 项）`),
    h('p', {}, means),
    h(
      'ul',
      { class: 'links' },
      ...unstated.map(({ id, name }) =>
        h('li', {}, h('a', { class: 'standalone', href: routes.entitlement(id) }, name)),
      ),
    ),
  );
}

function bring({ data }: Wizard, { namesCertificate }: Results): HTMLElement {
  const named = namesCertificate.map(({ name }) => name).join('、');
  return h(
    'section',
    {},
    h('h2', { id: 'bring', tabindex: -1 }, '要带什么'),
    h(
      'p',
      {},
      inItsWords(
        named === ''
          ? '规划没有写要带什么。'
          : `残疾人证：${named}，规划写了要有证。别的，规划没有写要带什么。`,
        data,
      ),
    ),
    h('p', {}, h('strong', {}, '一般做法：'), '一般带身份证、户口本，有残疾人证的带上。出门前先打电话问。'),
  );
}
