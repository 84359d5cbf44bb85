import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/glossary/link-terms.ts';

const glossary = [
  { term: '就业', id: 'work', meaning: '上班。' },
  { term: '辅助性就业', id: 'assisted-work', meaning: '做轻的活。' },
  { term: '互联网+', id: 'internet-plus', meaning: '用网络。' },
];
const link = (html: string) => linkTerms(html, glossary, ({ id }) => `#${id}`);

describe('official terms in a text', () => {
  it('become links at their first use only', () => {
    expect(link('<p>就业难，就业帮扶。</p><p>再说就业。</p>').html).toBe(
      '<p><a href="#work">就业</a>难，就业帮扶。</p><p>再说就业。</p>',
    );
  });

  it('give way to a longer term that holds them', () => {
    const { html, used } = link('<p>辅助性就业，也是就业。</p>');
    expect(html).toBe('<p><a href="#assisted-work">辅助性就业</a>，也是<a href="#work">就业</a>。</p>');
    expect(used.map(({ id }) => id)).toEqual(['assisted-work', 'work']);
  });

  it('stay as they are in links, headings and quotations, whatever stands within these', () => {
    const html =
      '<h2>就业</h2><blockquote><p>“就业”</p><p>就业</p></blockquote><a href="/"><b>就业</b>就业</a>';
    expect(link(html)).toEqual({ html, used: [] });
    expect(link(`${html}<p>就业</p>`).html).toBe(`${html}<p><a href="#work">就业</a></p>`);
  });

  it('stay as they are in attributes and comments', () => {
    const html = '<p title="a > 就业" class=x><!-- 就业 > --><img alt=\'就业\'></p>';
    expect(link(html).html).toBe(html);
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(link('互联网+康复').html).toBe('<a href="#internet-plus">互联网+</a>康复');
  });

  it('are none when the glossary is empty', () => {
    expect(linkTerms('<p>就业</p>', [], () => '')).toEqual({ html: '<p>就业</p>', used: [] });
  });
});
