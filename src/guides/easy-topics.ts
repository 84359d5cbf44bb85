/** The sections of a guide's page that lines of its easy-read version can belong to, in the order of the page. */
export type EasyTopic = 'what' | 'who' | 'benefit' | 'how' | 'ask';

/** What a line that opens a topic speaks of; conservative, for a line of none stays with the one before. */
const OPENS: readonly [EasyTopic, RegExp][] = [
  ['ask', /打电话|打 ?12385|问清楚|先问/],
  ['how', /申请|报名|怎么办|怎样办|在哪里办|带什么|不用办/],
  ['benefit', /\d ?元|多少钱|要不要钱|补多少|免费|减免|报销|给什么/],
  [
    'who',
    /^(?:也|还|重点|只|这是)?给.*(?:人|家庭|单位|学生|孩子)|残疾人.*可以|谁能|谁可以|什么条件|条件是什么|“?符合条件”?的|\d+ ?(?:周)?岁|[一二三四]级/,
  ],
];
const ORDER: readonly EasyTopic[] = ['what', 'who', 'benefit', 'how', 'ask'];

/** The lines in their order, parted where they come to another section of the guide's page; none comes up again. */
export function easyTopics(lines: readonly string[]): { topic: EasyTopic; sentences: string[] }[] {
  const topics: { topic: EasyTopic; sentences: string[] }[] = [];
  for (const line of lines) {
    const now = topics.at(-1);
    const topic = OPENS.find(([, pattern]) => pattern.test(line))?.[0] ?? now?.topic ?? 'what';
    if (!now) topics.push({ topic: 'what', sentences: [line] });
    else if (ORDER.indexOf(topic) > ORDER.indexOf(now.topic)) topics.push({ topic, sentences: [line] });
    else now.sentences.push(line);
  }
  return topics;
}
