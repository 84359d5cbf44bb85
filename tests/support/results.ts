import type { Page } from '@playwright/test';
import { inItsWords, type WizardData, type WizardGuide } from '../../src/wizard/data.ts';
import { groupWords } from '../../src/wizard/words.ts';

interface Item {
  name: string;
  text: string;
  links: (string | null)[];
  buttons: string[];
}

interface Section {
  id: string;
  heading: string;
  items: Item[];
}

async function sectionsOf(page: Page): Promise<Section[]> {
  return page.locator('#wizard section:has(ul)').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.querySelector('h2')?.id ?? '',
      heading: section.querySelector('h2')?.textContent ?? '',
      items: [...section.querySelectorAll('li')].map((item) => ({
        name: item.querySelector('a')?.textContent ?? '',
        text: item.textContent,
        links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        buttons: [...item.querySelectorAll('button')].map((button) => button.textContent),
      })),
    })),
  );
}

/** What is wrong with the results as they are shown: with the counts, and with what each entitlement must carry. */
export async function resultProblems(page: Page, data: WizardData): Promise<string[]> {
  const problems: string[] = [];
  const sections = await sectionsOf(page);
  const groups = sections.filter(({ id }) => id !== 'unstated');
  const said = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  for (const { id, heading, items } of sections) {
    const { title } = groupWords(id as Parameters<typeof groupWords>[0], data);
    if (heading !== `${title}（${items.length} 项）`) problems.push(`${heading} has ${items.length}`);
    if (!said.includes(`${title} ${items.length} 项`)) problems.push(`${said} leaves out ${heading}`);
  }
  const others = /另外 (\d+) 项是给/.exec(await page.locator('#wizard').innerText())?.[1] ?? 0;
  const shown = groups.flatMap(({ items }) => items.map(({ name }) => name));
  if (new Set(shown).size !== shown.length) problems.push('an entitlement is shown twice');
  if (shown.length + Number(others) !== data.guides.length)
    problems.push(`${shown.length} and ${others} for others, of ${data.guides.length}`);
  for (const { id, items } of groups)
    for (const item of items) {
      const guide = data.guides.find(({ name }) => name === item.name);
      if (guide) problems.push(...missingFrom(item, guide, id, data));
      else problems.push(`${item.name} is no guide of the region`);
    }
  return problems;
}

function missingFrom(
  { name, text, links, buttons }: Item,
  guide: WizardGuide,
  group: string,
  data: WizardData,
): string[] {
  const plan = data.plans.find(({ id }) => id === guide.plan);
  const brief = group === 'no';
  const verdict = inItsWords({ likely: '很可能符合', no: '按这份规划不符合' }[group] ?? '需要确认', data);
  const words = [
    verdict,
    ...(brief
      ? []
      : [guide.summary, guide.ask, ...guide.conditions.filter(({ when }) => !when).map((each) => each.text)]),
  ];
  const reason = text.split(verdict).at(-1)?.split('打电话这样问')[0] ?? '';
  return [
    ...words.filter((each) => !text.includes(each)).map((each) => `${name} without ${each}`),
    ...(reason.length > 8 ? [] : [`${name} without a reason`]),
    ...[`/${data.region.id}/guides/${guide.id}/`, `${plan?.url ?? ''}#${guide.clause.id}`]
      .filter((address) => !links.includes(address))
      .map((address) => `${name} without a link to ${address}`),
    ...(brief || buttons.includes(`做沟通卡：${name}`) ? [] : [`${name} without a card`]),
  ];
}
