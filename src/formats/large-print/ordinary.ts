/**
 * Radicals that fonts draw with the glyph of an ordinary character, and that character: those that Unicode's normal form
 * KC doesn't join (Unicode: EquivalentUnifiedIdeograph.txt), or joins to a form that is not used in Chinese on the
 * mainland; and a dash and a stroke that are drawn as others.
 */
const SHARED =
  '―—∕／⼾户⾭青⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺦丬⺨犭⺩王⺪疋⺬示⺭礻⺯糹⺰纟⺲罒⺹耂⺻聿⺼肉⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟';

const JOINED = new Map(
  Array.from({ length: SHARED.length / 2 }, (_, i) => [SHARED.charAt(2 * i), SHARED.charAt(2 * i + 1)]),
);

/** Radicals, and the compatibility forms of whole characters. */
const STRANGE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/** The ordinary character that a reader means; any other character is its own. */
export function ordinary(character: string): string {
  return JOINED.get(character) ?? (STRANGE.test(character) ? character.normalize('NFKC') : character);
}
