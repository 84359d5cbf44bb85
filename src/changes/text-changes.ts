import { diffWordsWithSpace } from 'diff';

/** A piece of a text that was rewritten. */
export interface TextPiece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two versions of a text as one row of pieces, divided at words: without the new ones it is the old text, without the gone ones the new. */
export function textChanges(before: string, now: string): TextPiece[] {
  const pieces = diffWordsWithSpace(before, now, { intlSegmenter: WORDS }).map(
    ({ added, removed, value }): TextPiece => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    }),
  );
  // A letter that is the same by chance between two changes is no help to a reader: 四五 became 五五.
  const kept = pieces.map(({ kind, text }, index) => {
    const amid = pieces[index - 1] !== undefined && pieces[index + 1] !== undefined;
    return kind === 'same' && !(amid && text.length === 1 && /\p{L}/u.test(text));
  });
  return pieces.flatMap((piece, index) => {
    if (kept[index]) return [piece];
    if (index > 0 && !kept[index - 1]) return [];
    const end = kept.indexOf(true, index);
    const run = pieces.slice(index, end === -1 ? undefined : end);
    const side = (left: TextPiece['kind']) =>
      run.map(({ kind, text }) => (kind === left ? '' : text)).join('');
    return [
      { kind: 'gone' as const, text: side('new') },
      { kind: 'new' as const, text: side('gone') },
    ].filter(({ text }) => text !== '');
  });
}

/** The changes said in words, for those who don't see what is struck out: “甲”改成“乙”；加上“丙”；去掉“丁”. */
export function changesInWords(pieces: readonly TextPiece[]): string {
  const said: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece?.kind === 'gone' && next?.kind === 'new') {
      said.push(`“${piece.text}”改成“${next.text}”`);
      index += 1;
    } else if (piece?.kind === 'gone') said.push(`去掉“${piece.text}”`);
    else if (piece?.kind === 'new') said.push(`加上“${piece.text}”`);
  }
  return said.join('；');
}
