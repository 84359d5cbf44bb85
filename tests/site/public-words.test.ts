import { describe, expect, it } from 'vitest';
import { visibleText } from '../bench/visible-text.ts';
import { periodState } from '../../src/time/period.ts';
import {
  attributeOf,
  elementsIn,
  findElement,
  readPage,
  byAddress,
  readPages,
  textIn,
} from '../support/html.ts';
import { builtPages } from '../support/pages.ts';
import { planOf, plans } from '../support/plans.ts';

const pages = readPages();
const today = new Date();

describe.each(byAddress(pages))('%s', (_address, page) => {
  it('has no word that belittles, and no link that says nothing', () => {
    expect(page.html).not.toMatch(/聋哑|残废|智障|弱智|瞎子|疯子|点击这里/);
    const links = elementsIn(page.document).filter((each) => each.tagName === 'a');
    expect(
      links
        .map((each) => textIn(each).trim())
        .filter((text) => /^(?:更多|这里|点击|详情|查看|链接)$/.test(text)),
    ).toEqual([]);
  });

  it('has no word of the program where a value is missing', () => {
    expect(visibleText(page.html)).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
  });

  it('names the helpline in its footer, to be dialled', () => {
    const footer = findElement(page.document, (each) => each.tagName === 'footer');
    const phone = findElement(footer, (each) => attributeOf(each, 'href') === 'tel:12385');
    expect(textIn(phone)).toBe('12385（残疾人服务热线）');
  });

  it('says when it was changed, and how to report a mistake', () => {
    const footer = findElement(page.document, (each) => each.tagName === 'footer');
    const time = findElement(footer, (each) => each.tagName === 'time');
    expect(attributeOf(time, 'datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(elementsIn(footer).map((each) => attributeOf(each, 'href'))).toEqual(
      expect.arrayContaining(['/about/#feedback', '/accessibility/']),
    );
  });
});

describe('the period', () => {
  const below = plans.flatMap((plan) =>
    builtPages()
      .filter((each) => each === `/${plan.region}/` || each.startsWith(`/${plan.region}/plans/${plan.id}/`))
      .map((address) => ({ address, plan })),
  );

  it.each(below)('is said in plain words on $address', ({ address, plan }) => {
    const { sentence } = periodState(plan.details.period, today);
    expect(visibleText(readPage(address).html)).toContain(sentence);
  });

  it('is said of every plan on the page of all plans', () => {
    const text = visibleText(readPage('/plans/').html);
    for (const { details } of plans) {
      const said = text.slice(text.indexOf(details.title), text.indexOf(`${details.shortTitle}：全文`));
      expect(said).toContain(periodState(details.period, today).sentence);
    }
  });

  it('is said of every plan whose figures are compared', () => {
    const text = visibleText(readPage('/indicators/').html);
    const sentence = periodState(planOf('luojiang').details.period, today).sentence;
    expect(text).toMatch(new RegExp(`姜堰区、抚州市、罗江区：${sentence}`));
  });
});

describe('what the editors say', () => {
  it.each(plans)('is told apart from the plan of $region', (plan) => {
    const text = visibleText(readPage(`/${plan.region}/plans/${plan.id}/`).html);
    expect(text).toContain('这段话是编者写的，不是规划原文。');
    expect(visibleText(readPage(`/${plan.region}/plans/${plan.id}/easy/`).html)).toContain(
      '这是编者写的，不是规划原文。',
    );
  });
});
