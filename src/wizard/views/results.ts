import { VERDICTS } from '../../eligibility/words.ts';
import { routes } from '../../site/routes.ts';
import { periodState } from '../../time/period.ts';
import { button, h } from '../dom.ts';
import { resultsOf, type Result, type Results } from '../results.ts';
import { given, withAnother, written } from '../state.ts';
import { textOf } from '../text.ts';
import { countsOf, GROUPS } from '../words.ts';
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
      h('h1', { tabindex: -1, 'aria-describedby': 'counts' }, `${who}自查结果`),
      h('p', { class: 'counts', id: 'counts' }, `${countsOf(results)}。`),
      ...data.plans.map(({ period }) =>
        h('p', { class: 'notice' }, h('strong', {}, '请注意：'), periodState(period, new Date()).sentence),
      ),
      h('p', {}, '这是照规划写的条件和你的回答算的，不是最后的决定。用之前先打电话问清楚。'),
      ...(open.length > 0 ? [stillOpen(wizard, open.length)] : []),
      ...(answers['certificate'] === 'no' ? [firstSteps(wizard)] : []),
      ...results.groups.map(({ id, results: list }) =>
        h(
          'section',
          {},
          h('h2', {}, `${GROUPS[id].title}（${list.length} 项）`),
          h('p', {}, GROUPS[id].means),
          h('ul', { class: 'results' }, ...list.map((result) => resultItem(wizard, result, id === 'no'))),
        ),
      ),
      results.forOthers > 0 &&
        h('p', {}, `另外 ${results.forOthers} 项是给${othersThan(wizard)}的，这里不列。`),
      unstatedSection(results),
      bring(results),
      takeAway(wizard),
      people(wizard),
    ].flatMap((node) => node || []),
  };
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

function resultItem(wizard: Wizard, result: Result, brief: boolean): HTMLElement {
  const { data } = wizard;
  const { guide, verdict, firmness, reasons, missing, changes } = result;
  const plan = data.plans.find(({ id }) => id === guide.plan);
  const mark = h('span', { class: `verdict ${verdict}` }, VERDICTS[verdict]);
  return h(
    'li',
    {},
    h('h3', {}, h('a', { href: routes.guide(data.region.id, guide.id) }, guide.name)),
    !brief && h('p', {}, guide.summary),
    h('p', {}, mark, brief ? '' : `。${firmness}。`),
    h('p', {}, reasons.slice(0, brief ? 2 : 3).join('')),
    !brief && guide.conditions.length > 0 && h('p', {}, `还要满足：${guide.conditions.join('；')}。`),
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

function othersThan({ questions, state }: Wizard): string {
  return questions.path(given(state)).answers['applicant'] === 'person'
    ? '用人单位和服务机构'
    : '个人或别的单位';
}

function unstatedSection({ unstated }: Results): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, `${GROUPS.unstated.title}（${unstated.length} 项）`),
    h('p', {}, GROUPS.unstated.means),
    h(
      'ul',
      { class: 'links' },
      ...unstated.map(({ id, name }) =>
        h('li', {}, h('a', { class: 'standalone', href: routes.entitlement(id) }, name)),
      ),
    ),
  );
}

function bring({ namesCertificate }: Results): HTMLElement {
  const named = namesCertificate.map(({ name }) => name).join('、');
  return h(
    'section',
    {},
    h('h2', {}, '要带什么'),
    h(
      'p',
      {},
      named === ''
        ? '规划没有写要带什么。'
        : `残疾人证：${named}，规划写了要有证。别的，规划没有写要带什么。`,
    ),
    h('p', {}, h('strong', {}, '一般做法：'), '一般带身份证、户口本，有残疾人证的带上。出门前先打电话问。'),
  );
}

function takeAway(wizard: Wizard): HTMLElement {
  const { data } = wizard;
  const name = data.region.name;
  const copy = button('复制成文字', () => {
    navigator.clipboard.writeText(textOf(wizard)).then(
      () => {
        wizard.say(copy, '已复制');
      },
      () => {
        wizard.say(copy, '浏览器不让复制。请用“存成文字文件”。');
      },
    );
  });
  return h(
    'section',
    { class: 'screen' },
    h('h2', {}, '带走结果'),
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

function people(wizard: Wizard): HTMLElement {
  const { state, words, questions } = wizard;
  const personal = questions.path(given(state)).answers['applicant'] === 'person';
  return h(
    'section',
    { class: 'screen' },
    h('h2', {}, '改回答，或再查一个人'),
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
