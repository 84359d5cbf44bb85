const DIGITS = '零一二三四五六七八九';
const DASH = '[-—–－~～]+';

const oneByOne = (number: string) => number.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
/** As telephone numbers are said: 幺 for 一, which sounds like 七. */
const asNumber = (number: string) => oneByOne(number).replaceAll('一', '幺').replaceAll('-', '，');

/** What voices say wrongly as it is written, and how it is said; in this order. */
const RULES: readonly [RegExp, (...parts: string[]) => string][] = [
  [/\s+/g, () => ' '],
  [/(?<![\x21-\x7e]) | (?![\x21-\x7e])/g, () => ''],
  [
    /(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    (_, year = '', month = '', day = '') => `${year}年${Number(month)}月${Number(day)}日`,
  ],
  [/(?<!\d)(0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?!\d)/g, (_, number = '') => asNumber(number)],
  [/(?<![\d.])12[0-9]{3}(?![\d.%％]|[元人户名个家所张次辆套万亿])/g, (number = '') => asNumber(number)],
  [
    new RegExp(`(?<!\\d)(\\d{4})年?${DASH}(\\d{4})(?=年)`, 'g'),
    (_, from = '', to = '') => `${oneByOne(from)}到${oneByOne(to)}`,
  ],
  [/(?<!\d)\d{4}(?=年)/g, (year = '') => oneByOne(year)],
  [/〔(\d{4})〕/g, (_, year = '') => `${oneByOne(year)}年`],
  [/(\d+(?:\.\d+)?)([%％‰])/g, (_, number = '', sign = '') => `${sign === '‰' ? '千' : '百'}分之${number}`],
  [
    new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)${DASH}(\\d+(?:\\.\\d+)?)(?![\\d-])`, 'g'),
    (_, from = '', to = '') => `${from}到${to}`,
  ],
  [/(?<=[元人户个名年月天日次米])[/／·](?=[人月年户天日次])/g, () => '每'],
  [/≥/g, () => '不少于'],
  [/≤/g, () => '不多于'],
];

/** A text as it is to be said: years and telephone numbers digit by digit, ranges and shares in words. */
export function spoken(text: string): string {
  return RULES.reduce(
    (said, [pattern, say]) => said.replace(pattern, (...parts: unknown[]) => say(...parts.map(String))),
    text,
  ).trim();
}
