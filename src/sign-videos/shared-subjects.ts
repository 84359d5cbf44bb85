import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Fact } from '../eligibility/facts.ts';
import { sentencesOf } from '../guides/check-words.ts';
import type { ProsePage } from '../site/pages.ts';
import { routes } from '../site/routes.ts';
import { proseIn } from './prose-sentences.ts';
import { subjectIds, type Subject } from './subject.ts';
import type { Section } from './text.ts';

/** A question of the wizard, as something that has a place for a recording. */
export function questionSubject(fact: Fact): Subject {
  const choices = (fact.options ?? []).map(({ name, hint }) =>
    hint === undefined ? name : `${name}：${hint}`,
  );
  const text = [
    { title: '问题', sentences: [fact.title, ...sentencesOf(fact.hint), `在哪里找：${fact.where}`] },
    { title: '选项', sentences: [...choices, '不清楚'] },
  ];
  return {
    of: subjectIds.question(fact.id),
    title: `资格自查的问题：${fact.title}`,
    address: routes.wizards,
    region: undefined,
    priority: 2,
    text,
    script: text,
    headings: [],
  };
}

/** A prose page. Its headings have the ids that Astro gives them. */
export function pageSubject({ id, title, body }: ProsePage): Subject {
  const text: Section[] = [{ title, sentences: [] }];
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  for (const node of body.children) {
    if (node.type === 'heading') {
      headings.push(slugger.slug(toString(node)));
      text.push({ title: toString(node), sentences: [] });
    } else text.at(-1)?.sentences.push(...proseIn({ type: 'root', children: [node] }));
  }
  const filled = text.filter(({ sentences }) => sentences.length > 0);
  return {
    of: subjectIds.page(id),
    title,
    address: `/${id}/`,
    region: undefined,
    priority: 3,
    text: filled,
    script: filled,
    headings,
  };
}
