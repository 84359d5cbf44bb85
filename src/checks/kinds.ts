/** A kind of finding: what it is called, whether it stops the build, and which reader it matters to. */
export interface Kind {
  name: string;
  severity: 'error' | 'advice';
  why: string;
}

/** Every kind of finding in what editors write, by its name in `--json`. */
export const KINDS = {
  link: {
    name: '打不开的链接',
    severity: 'error',
    why: '点了打不开，读者不知道去哪里找，用开关和键盘的人还要一步步退回来',
  },
  headings: {
    name: '标题的级别',
    severity: 'error',
    why: '用读屏的人按标题跳着看；跳了一级，会以为漏了一段',
  },
  'image-alt': { name: '图片的说明', severity: 'error', why: '看不见图的人只听得到这句说明' },
  'table-header': { name: '表格的表头', severity: 'error', why: '用读屏的人听一格，靠表头知道这一格是什么' },
  'link-purpose': {
    name: '链接的文字',
    severity: 'error',
    why: '用读屏的人会单独听一串链接，“点这里”听不出去哪里',
  },
  phone: {
    name: '电话的写法',
    severity: 'error',
    why: '手机按这个号码拨；没有区号或夹着空格，在外地打不通，读屏也读不对',
  },
  date: { name: '日期的写法', severity: 'error', why: '读屏会把 2022.5.1 读成小数，看不惯缩写的人也读不懂' },
  emphasis: {
    name: '没有变成加粗的星号',
    severity: 'error',
    why: '读者会看到、听到“星号星号”，不知道是什么',
  },
  punctuation: {
    name: '半角的标点、全角的数字',
    severity: 'error',
    why: '读屏在半角标点那里不停顿，全角数字会一个一个读',
  },
  sentence: { name: '太长的句子', severity: 'advice', why: '读长句费力的人，读到后面就忘了前面' },
  hurtful: { name: '伤人的旧称', severity: 'error', why: '被这样叫的人会受伤，也不会再信这个网站' },
  expired: { name: '过去的日期', severity: 'advice', why: '读者会照着去办，到了才知道已经截止' },
  unchecked: { name: '很久没有核对', severity: 'advice', why: '办法变了，读者还照旧的去办' },
  'period-over': {
    name: '规划期已经结束',
    severity: 'advice',
    why: '读者要知道现在的办法可能变了；页面已经照实说明',
  },
  stale: { name: '没有跟上文字的视频和盲文', severity: 'advice', why: '看手语、摸盲文的人得到的是旧的内容' },
  size: { name: '太大的图片和视频', severity: 'error', why: '流量少、网络慢、手机旧的人打不开' },
  'personal-id': {
    name: '像身份证号的数字',
    severity: 'error',
    why: '写出去就收不回来，会有人拿去骗这位残疾人',
  },
  'personal-mobile': {
    name: '像个人手机的号码',
    severity: 'error',
    why: '公布个人的手机，会给他带来骚扰和诈骗',
  },
  'personal-mail': { name: '像个人邮箱的地址', severity: 'advice', why: '人换了岗位，读者写的信就没有人看' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
