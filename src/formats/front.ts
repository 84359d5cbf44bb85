import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document } from './document.ts';
import { chineseDay } from '../time/period.ts';
import { addressOf } from './links.ts';

/** What a file tells of itself before its content: title, notice, source, day and address. */
export function front(document: Document, base: string | undefined): Element[] {
  const { title, notice, source, made, address } = document;
  const whole = addressOf(address, base);
  return [
    h('h1', title),
    ...(notice === undefined ? [] : [h('p', [h('strong', '请注意：'), notice])]),
    h('p', `来源：${source}`),
    h('p', ['制作日期：', h('time', { dateTime: made }, chineseDay(made))]),
    h('p', ['网页地址：', base === undefined ? whole : h('a', { href: whole }, whole)]),
  ];
}
