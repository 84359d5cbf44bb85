import { stringify } from 'yaml';
import { fill, UNSTATED, yamlText } from '../publishing/new/fill.ts';
import { short, type Decision } from './decision.ts';
import type { LeftOut } from './left-out.ts';
import { ORGAN, type Stretch } from './parts.ts';

/** What can be read of a plan beside its text; `undefined` where nothing was found. */
export interface Details {
  title: string;
  noun: string;
  issuedBy?: string[];
  documentNumber?: string;
  issued?: string;
  start?: number;
  end?: number;
  /** Details that the web page states and the plan does not. */
  fromPage: string[];
}

const FIVE_YEARS: Record<string, number> = {
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
const NUMBER = /^\p{Script=Han}{1,15}[〔［[(（]\d{4}[〕］\])）]\s*第?\d+\s*号/u;
const DAY = /(\d{4})\s*[年.-]\s*(\d{1,2})\s*[月.-]\s*(\d{1,2})\s*日?/;

const dayIn = (text: string) => {
  const [, year, month, date] = DAY.exec(text) ?? [];
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined;
};

/** Reads the details that the document, or else the page that it was taken from, states. */
export function readDetails(
  title: string,
  stretches: readonly Stretch[],
  pieces: readonly LeftOut[],
): Details {
  const around = stretches.filter(({ name }) => name === 'Notice' || name === 'Closing');
  const texts = [...around, ...stretches.filter(({ name }) => name === 'Preamble')].flatMap(({ units }) =>
    units.flatMap((unit) => (unit.kind === 'text' ? [unit.text] : [])),
  );
  const dated = texts.findIndex((text) => text.length < 20 && dayIn(text) !== undefined);
  const organs: string[] = [];
  for (let index = dated - 1; index >= 0 && ORGAN.test(texts[index] ?? ''); index -= 1)
    organs.unshift((texts[index] ?? '').replace(/\s/g, ''));
  const page = pieces.map(({ text }) => text).join('\n');
  const stated = (name: string) => new RegExp(`(?:${name})[】:：\\s]+([^\\n]+)`).exec(page)?.[1]?.trim();
  const own = {
    documentNumber: texts.map((text) => NUMBER.exec(text)?.[0]).find(Boolean),
    issued: dayIn(texts[dated] ?? ''),
  };
  const pageNumber = own.documentNumber === undefined ? stated('字\\s*号|发文字号|文\\s*号') : undefined;
  const pageIssued = own.issued === undefined ? dayIn(stated('公布日期|成文日期|印发日期') ?? '') : undefined;
  const documentNumber = own.documentNumber ?? pageNumber;
  const issued = own.issued ?? pageIssued;
  return {
    title,
    noun: /(规划|方案|计划|意见)(?:[（(].*)?$/.exec(title)?.[1] ?? '规划',
    ...(organs.length > 0 ? { issuedBy: organs } : {}),
    ...(documentNumber === undefined ? {} : { documentNumber: documentNumber.replace(/\s/g, '') }),
    ...(issued === undefined ? {} : { issued }),
    ...periodIn(title, texts.join('\n')),
    fromPage: [
      ...(pageNumber === undefined ? [] : ['documentNumber']),
      ...(pageIssued === undefined ? [] : ['issued']),
    ],
  };
}

function periodIn(title: string, text: string): { start?: number; end?: number } {
  const years = /(20\d\d)\s*年?\s*[-—–~～至]+\s*(20\d\d)/.exec(title);
  if (years) return { start: Number(years[1]), end: Number(years[2]) };
  const name =
    /[“"]?(十[二三四五六]五)[”"]?/.exec(title)?.[1] ??
    (title === '' ? /[“"]?(十[二三四五六]五)[”"]?/.exec(text)?.[1] : undefined);
  const start = FIVE_YEARS[name ?? ''];
  return start === undefined ? {} : { start, end: start + 4 };
}

/** The front matter of the MDX file; what no one knows yet is left empty, so that `npm run check` asks for it. */
export function writeDetails(
  details: Details,
  pieces: readonly LeftOut[],
  layout: readonly string[],
  today: string,
): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0
      ? '[]'
      : `\n${stringify(items, { lineWidth: 0, blockQuote: 'literal' }).trimEnd().replace(/^/gm, '  ')}`;
  const { title, noun, issuedBy, documentNumber, issued, start, end } = details;
  const basis =
    start === undefined
      ? ''
      : `标题写的是${/[“"]?十[二三四五六]五[”"]?/.exec(title)?.[0] ?? ` ${start}—${end ?? ''}`}。`;
  return fill('plan.mdx', {
    ...UNSTATED,
    title: yamlText(title),
    shortTitle: yamlText(title),
    noun,
    issuedBy: issuedBy ? yamlText2(issuedBy) : UNSTATED.issuedBy,
    documentNumber: documentNumber === undefined ? UNSTATED.documentNumber : yamlText(documentNumber),
    issued: issued ?? UNSTATED.issued,
    start: `${start ?? ''}`,
    end: `${end ?? ''}`,
    basis: yamlText(basis),
    statedBy:
      details.fromPage.length === 0
        ? '{}'
        : `{ ${details.fromPage.map((name) => `${name}: 网页的信息栏写明`).join(', ')} }`,
    removed: list(pieces.map(({ reason, text }) => ({ reason: `${reason}。`, text }))),
    layout: list(layout),
    today,
  });
}

const yamlText2 = (items: readonly string[]) => `[${items.map(yamlText).join(', ')}]`;

/** What was read of the details, for a person to compare with the document. */
export function askDetails({
  title,
  noun,
  issuedBy,
  documentNumber,
  issued,
  start,
  end,
  fromPage,
}: Details): Decision[] {
  const found = (name: string, value: string | undefined) => `${name}：${value ?? '没有找到'}`;
  const list = [
    found('标题', title === '' ? undefined : short(title)),
    found('文件称呼', noun),
    found('发文机关', issuedBy?.join('、')),
    found('发文字号', documentNumber),
    found('印发日期', issued),
    found('规划期', start === undefined ? undefined : `${start}—${end ?? ''}`),
  ];
  return [
    {
      kind: 'details',
      what: `文件信息是程序认出来的。${list.join('；')}${fromPage.length > 0 ? '。其中有的是网页写的，不是规划写的' : ''}`,
      suggestion:
        '逐项对照原文。没有找到的，原文有就补上，原文没有就留着 null；再写短标题 shortTitle、来源 source 和施行日期',
    },
  ];
}
