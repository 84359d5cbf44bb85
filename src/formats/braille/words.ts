/** A word as jieba divides it out of a text. */
export interface Word {
  text: string;
  /** Part of speech: n noun, v verb, a adjective, d adverb, f place, m number, q measure, r pronoun, u particle, ud 得, uv 地 … */
  tag: string;
}

/** One rule of joining: whether a word is written together with the one before it. */
interface Joining {
  clause: string;
  joins: (before: Word, word: Word) => boolean;
}

const of = (list: string) => {
  const set = new Set(list.split(' '));
  return ({ text }: Word) => set.has(text);
};
const size = ({ text }: Word) => Array.from(text).length;
const single = (word: Word) => size(word) === 1;
/** Endings that follow any noun, verb or adjective, and those that follow a noun; 区 follows a name. */
const isSuffix = of('们 者 性 化');
const isNounSuffix = of('员 率 型 式 级 度 费 金 证 期 额 局 法 类 品 力 卡');
const isAspect = of('着 了 过');
const isDegree = of('不 没 未 很 最 更 太 较 非');
/** 每, 这, 三: what a measure word follows. */
export const isPointing = of('每 各 这 那 哪 某 本 此 该 几 两 一 二 三 四 五 六 七 八 九 十 半 头');
const isCounted = of(
  '年 月 日 天 周 岁 元 次 个 名 人 户 项 条 章 节 款 级 档 类 种 家 所 座 处 位 期 批 套 件 台 张 份 页 册 场 届 倍 地 村 镇 县 区 市 省 乡 里 边 样 点 些 时 句 步',
);
const isPlace = of('上 下 里 内 中 外 前 后 间 旁');
const isAdministrative = of('区 市 县 省 村 镇 乡 局');
const isOutcome = of('来 去 到 好 完 成 出 掉 起 进 回 走 住 满 清 见 错');
const isPerson = of('我 你 您 他 她 它 谁');

/**
 * GF 0019-2018, clause 12 (分词连写), as far as parts of speech carry a program. The words are jieba's (12.2.1); these rules
 * join them further. Not done, because they need the meaning: idioms in halves, names divided into surname and given name,
 * long terms divided by sense, 了 at the end of a sentence told from 了 after a verb.
 */
const JOININGS: readonly Joining[] = [
  {
    clause: '12.2.5, endings: 孩子们, 增长率',
    joins: (before, word) =>
      size(before) > 1 &&
      size(before) < 4 &&
      ((isSuffix(word) && /^[nvab]/.test(before.tag)) ||
        (isNounSuffix(word) && /^(?:n|vn)/.test(before.tag)) ||
        (word.text === '区' && /^n[srz]/.test(before.tag))),
  },
  {
    clause: '12.2.5, 了, 着, 过 with their verb: 看了',
    joins: (before, word) => isAspect(word) && /^[va]/.test(before.tag),
  },
  {
    clause: '12.2.4, a syllable twice: 看看',
    joins: (before, word) => single(before) && before.text === word.text && /^[va]/.test(word.tag),
  },
  {
    clause: '12.2.6, adverb and what it goes with: 很好, 不给',
    joins: (before, word) => isDegree(before) && single(word) && /^[vad]/.test(word.tag),
  },
  {
    clause: '12.2.6, pointer or number and measure: 每年, 这种, 一个',
    joins: (before, word) => isPointing(before) && isCounted(word),
  },
  {
    clause: '12.2.6, noun and place: 山上, 家里',
    joins: (before, word) =>
      single(before) && isPlace(word) && /^n/.test(before.tag) && !isAdministrative(before),
  },
  {
    clause: '12.2.2, verb and direction or outcome: 走来, 办好',
    joins: (before, word) =>
      single(before) && isOutcome(word) && /^v/.test(before.tag) && /^[vpa]/.test(word.tag),
  },
  {
    clause: '12.2.6, pronoun of one syllable and 的: 我的',
    joins: (before, word) => isPerson(before) && word.text === '的',
  },
  {
    clause: '12.2.5, 第 and its number: 第一',
    joins: (before, word) => before.text === '第' && word.tag === 'm',
  },
];

/** No joining makes a longer word than this. */
const LONGEST = 5;

/** Joins words as braille does: each group is written without an empty cell. */
export function joinWords(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const length = group?.reduce((sum, each) => sum + size(each), 0) ?? 0;
    if (
      group &&
      before &&
      length + size(word) <= LONGEST &&
      JOININGS.some(({ joins }) => joins(before, word))
    )
      group.push(word);
    else groups.push([word]);
  }
  return groups;
}

const isMeasureWord = of(
  `年 月 日 号 天 周 岁 周岁 元 角 分 万 亿 万元 亿元 千元 百元 万人 万名 万户 个 个月 名 人 户 次 项 条 章 节 款 级 档 类 种 家 所 座 处 位 期 批 套 件 台 张 份 页 册 场 届 倍 成 米 公里 平方米 小时 分钟 工作日 年级 年代 百分点 多 余 人次 学时 课时 间 辆 支 楼 层 室 路 线 时 字 厘米 公斤 度 省 市 县`,
);

/** Whether a word that follows an Arabic number is written together with it: 3个, 18周岁. */
export function isMeasure(word: Word): boolean {
  return isMeasureWord(word) || word.tag === 'q' || /^[年月]\p{Script=Han}$/u.test(word.text);
}
