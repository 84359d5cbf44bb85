import { describe, expect, it } from 'vitest';
import { ordinary } from '../../../src/formats/large-print/ordinary.ts';
import { mendToUnicode } from '../../../src/formats/large-print/to-unicode.ts';

const table = (...sections: string[]) =>
  `1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${sections.join('\n')}\nendcmap\nend`;

describe("a font's table of characters", () => {
  it('stays as it is where no radical is in it', () => {
    const good = table(
      '1 beginbfchar\n<01> <6587>\nendbfchar',
      '1 beginbfrange\n<0E> <1A> <002D>\nendbfrange',
    );
    expect(mendToUnicode(good)).toBe(good);
  });

  it('gets the ordinary character for a radical, also within a range', () => {
    expect(
      mendToUnicode(
        table(
          '2 beginbfchar\n<01> <2F42>\n<02> <6587>\nendbfchar',
          '1 beginbfrange\n<0E> <10> <2F63>\nendbfrange',
        ),
      ),
    ).toBe(
      table('5 beginbfchar\n<01> <6587>\n<02> <6587>\n<0E> <751F>\n<0F> <7528>\n<10> <7530>\nendbfchar'),
    );
  });

  it('has no section of more than 100 lines', () => {
    const lines = Array.from({ length: 150 }, (_, i) => `<${(i + 16).toString(16)}> <2F42>`);
    const mended = mendToUnicode(table(`150 beginbfchar\n${lines.join('\n')}\nendbfchar`));
    expect(mended.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '50 beginbfchar']);
  });

  it('is refused when it holds what is not understood', () => {
    expect(() => mendToUnicode(table('1 beginbfrange\n<01> <02> [<6587>]\nendbfrange'))).toThrow('ToUnicode');
  });
});

it.each([
  ['⽂', '文'],
  ['⼾', '户'],
  ['⻓', '长'],
  ['⺠', '民'],
  ['文', '文'],
  ['Ａ', 'Ａ'],
])('%s is %s', (strange, plain) => {
  expect(ordinary(strange)).toBe(plain);
});
