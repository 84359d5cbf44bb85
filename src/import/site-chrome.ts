/** The reason given for the box of information that a web page sets above a document. */
export const INFO = '网页的信息栏';

/** The names in such a box. */
const LABEL =
  /^(?:索\s*引\s*号|信息索引|信息分类|主题分类|体裁分类|组配分类|主\s*题\s*词|发布机构|发布单位|发文机关|发文单位|责任部门|发文字号|文\s*号|成文日期|生成日期|公开日期|发布日期|发文日期|生效日期|废止日期|有\s*效\s*性|时效性|信息名称|标\s*题|内容概述|关键词|公开范围|公开方式)\s*[:：]/;

/** A name in such a box whose value stands on the line below. */
export const nameAlone = (text: string): boolean => LABEL.test(text) && /[:：]\s*$/.test(text);

type Rules = readonly (readonly [reason: string, pattern: RegExp])[];

const BUTTONS = [
  '网页的按钮',
  /^[【[［(（]?\s*(?:字体|字号|打印|关闭|分享|收藏|返回顶部|扫一扫|用?微信|扫描二维码|朗读|我要纠错|[×✕]$)/,
] as const;
const SOURCE = [
  '网页的时间和来源',
  /^(?:发布)?(?:时间|日期)\s*[:：]\s*\d|^(?:信息|文章|稿件)?来源\s*[:：]|^(?:作者|责任编辑|编辑|审核)\s*[:：]|^(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]/,
] as const;

/** Lines that a web page sets above a document. */
export const HEAD: Rules = [
  [
    '网页的导航',
    /^(?:首页|网站首页|(?:您|你)?(?:当前|现在)?(?:所在)?的?位置)\s*(?:[:：>]|[-=]+>|»|›)|^[^。]*\S\s*(?:->|>|＞|»|›)\s*\S[^。]*(?:->|>|＞|»|›)/,
  ],
  [
    INFO,
    /^(?:文章属性|信息属性|基本信息|文件属性)$|^[•·●]\s*【[^】]{2,8}】|^【(?:制定机关|公布日期|字\s*号|发文字号|施行日期|效力等级|时效性|主题分类)】/,
  ],
  [INFO, LABEL],
  SOURCE,
  BUTTONS,
];

/** Lines that a web page sets below a document. */
export const FOOT: Rules = [
  [
    '网页的页尾',
    /^(?:本文(?:发布于|链接|地址|网址)|版权(?:声明|所有)|留言与评论|上一[篇条]|下一[篇条]|相关(?:阅读|链接|文件|文档|解读|信息)|网站地图|主办单位|承办单位|联系我们|网站标识码|附件下载|点击下载|Copyright|©)|ICP备|公网安备/i,
  ],
  SOURCE,
  BUTTONS,
];

/** The number of a page, alone on its line. */
export const PAGE_NUMBER =
  /^(?:[-—–－·•]+\s*\d{1,3}\s*[-—–－·•]*|\d{1,3}\s*[-—–－·•]+|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|Page\s*\d{1,3})$/i;
