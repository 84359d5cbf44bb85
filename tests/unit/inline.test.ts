import { describe, expect, it } from 'vitest';
import { editsIn, originalOf, textOf } from '../../src/plans/inline.ts';
import { inlineHtml } from '../../src/plans/inline-html.ts';
import type { Inline } from '../../src/plans/model.ts';
import { planFrom } from '../support/snippets.ts';

function inlineFrom(markdown: string): Inline[] {
  const block = planFrom(`## 一、标题\n\n${markdown}\n`).parts[0]?.blocks[1];
  if (block?.kind !== 'paragraph') throw new Error('not a paragraph');
  return block.content;
}

describe('running text', () => {
  const corrected = inlineFrom(
    '前<Correction original="引导区场" reason="“市”被换成了“区”。">引导市场</Correction>后<Note says="照原样保留。">，</Note>末',
  );

  it('is shown corrected', () => {
    expect(textOf(corrected)).toBe('前引导市场后，末');
  });

  it('has its corrections undone in the original, notes make no difference', () => {
    expect(originalOf(corrected)).toBe('前引导区场后，末');
  });

  it('lists its corrections and notes', () => {
    expect(editsIn(corrected)).toMatchObject([
      { kind: 'correction', original: '引导区场', reason: '“市”被换成了“区”。' },
      { kind: 'note', says: '照原样保留。' },
    ]);
  });

  it('undoes a correction inside bold text and inside a note', () => {
    const content = inlineFrom(
      '**3.<Correction original="残疾人众体育" reason="少字。">残疾人群众体育</Correction>。**<Note says="照原样保留。"><Correction original="甲" reason="错字。">乙</Correction></Note>',
    );
    expect(originalOf(content)).toBe('3.残疾人众体育。甲');
    expect(textOf(content)).toBe('3.残疾人群众体育。乙');
    expect(editsIn(content).map((each) => each.kind)).toEqual(['correction', 'note', 'correction']);
  });

  it('undoes an empty correction to the words that were taken out', () => {
    const content = inlineFrom('前<Correction original="多余" reason="重复。"></Correction>后');
    expect([textOf(content), originalOf(content)]).toEqual(['前后', '前多余后']);
  });

  it('keeps the text of code, links and emphasis', () => {
    expect(textOf(inlineFrom('看`代码`和[链接](/about/)，*强调*。'))).toBe('看代码和链接，强调。');
  });
});

describe('running text as HTML', () => {
  it('marks bold, corrected and remarked words', () => {
    expect(
      inlineHtml(
        inlineFrom(
          '**注意：**<Correction original="甲" reason="错字。">乙</Correction><Note says="照原样。">丙</Note>',
        ),
      ),
    ).toBe('<strong>注意：</strong><span class="correction">乙</span><span class="note">丙</span>');
  });

  it('escapes what HTML would read as markup', () => {
    expect(inlineHtml([{ kind: 'text', text: '<b> & "引号" >90' }])).toBe(
      '&lt;b> &amp; &quot;引号&quot; >90',
    );
  });
});
