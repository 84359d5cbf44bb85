import { chineseDay } from '../time/period.ts';
import type { Document } from './document.ts';

/** Where the site is published, if that is known: in the files no address of a machine at work may stand. */
const publishedAt = process.env['SITE_URL']?.replace(/\/$/, '');

/** An address of the site as a file tells it: whole where the site's own is known, else the path in it. */
export function addressInFile(address: string): string {
  return address.startsWith('/') ? `${publishedAt ?? ''}${address}` : address;
}

/** What every file tells of itself, in this order. */
export function aboutDocument({ source, made, address }: Document): { name: string; value: string }[] {
  return [
    { name: '来源', value: source },
    { name: '制作日期', value: chineseDay(made) },
    { name: '网页地址', value: publishedAt ? addressInFile(address) : `助残政策导航网站 ${address}` },
  ];
}

/** The day that files are made: that of `SOURCE_DATE_EPOCH` where it is set, so that the same source gives the same bytes. */
export function dayMade(now: Date): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const date = epoch === undefined ? now : new Date(Number(epoch) * 1000);
  return date.toISOString().slice(0, 10);
}
