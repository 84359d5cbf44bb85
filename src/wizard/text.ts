import { answerInWords, VERDICTS } from '../eligibility/words.ts';
import type { Given } from '../eligibility/questions.ts';
import { inItsWords } from './data.ts';
import { periodState } from '../time/period.ts';
import { resultsOf } from './results.ts';
import type { Wizard } from './views/view.ts';
import { countsOf, groupWords } from './words.ts';

/** The results of everyone looked up as plain text, for a file or to be pasted somewhere. */
export function textOf(wizard: Pick<Wizard, 'data' | 'words' | 'questions' | 'today' | 'state'>): string {
  const { data, state, today } = wizard;
  const several = state.people.length > 1;
  return [
    `资格自查结果（${data.region.name}）`,
    ...data.plans.map(({ title, period }) => `${title}。${periodState(period, today).sentence}`),
    '这不是最后的决定。用之前先打电话问清楚。',
    `${data.helpline.name}：${data.helpline.number}`,
    ...state.people.flatMap((person, index) => [
      '',
      ...(several ? [`第 ${index + 1} 位`, ''] : []),
      ...personText(wizard, person),
    ]),
    '',
  ].join('\n');
}

function personText(
  { data, words, questions }: Pick<Wizard, 'data' | 'words' | 'questions'>,
  person: Given,
): string[] {
  const { asked, answers } = questions.path(person);
  const results = resultsOf(data, words, questions, answers);
  return [
    '你的回答',
    ...asked.map((fact) => `${fact.topic}：${answerInWords(fact, person[fact.id] ?? null)}`),
    '',
    `${countsOf(results, data)}。`,
    ...results.groups.flatMap(({ id, results: list }) => [
      '',
      headed(groupWords(id, data)),
      ...list.flatMap(({ guide, verdict, firmness, reasons, missing, conditions, changes }) => [
        `${guide.name}：${inItsWords(VERDICTS[verdict], data, guide.plan)}。${id === 'no' ? '' : `${firmness}。`}${reasons.join('')}`,
        ...missing.map(({ topic, unknown }) => `  ${topic}不清楚的，问${unknown.whom}：“${unknown.ask}”`),
        ...(changes === undefined ? [] : [`  ${changes}`]),
        ...(id === 'no'
          ? []
          : [
              ...(conditions.length > 0 ? [`  还要满足：${conditions.join('；')}。`] : []),
              `  可以问：“${guide.ask}”`,
              `  依据：${guide.clause.label}“${guide.clause.quote}”`,
            ]),
      ]),
    ]),
    '',
    headed(groupWords('unstated', data)),
    results.unstated.map(({ name }) => name).join('、'),
  ];
}

function headed({ title, means }: { title: string; means: string }): string {
  return `【${title}】${means}`;
}
