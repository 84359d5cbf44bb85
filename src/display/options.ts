/** A choice of how the pages look; kept on the reader's device as `data-<key>` of the root element. */
export interface DisplayOption {
  key: string;
  title: string;
  hint?: string;
  /** The first is the default, and is not stored. */
  values: readonly { value: string; name: string }[];
}

const offOn = [
  { value: 'off', name: '不用' },
  { value: 'on', name: '使用' },
] as const;

/** All display settings, in the order of the page. The values are those that `styles/display.css` answers to. */
export const DISPLAY_OPTIONS: readonly DisplayOption[] = [
  {
    key: 'view',
    title: '长辈版（也叫亲情版、关爱版）',
    hint: '字更大，按钮更大，页面上的东西更少。内容一样。',
    values: offOn,
  },
  {
    key: 'size',
    title: '字号',
    values: [
      { value: '1', name: '标准' },
      { value: '2', name: '大' },
      { value: '3', name: '特大' },
    ],
  },
  {
    key: 'spacing',
    title: '行距和字距',
    values: [
      { value: 'normal', name: '标准' },
      { value: 'wide', name: '宽' },
    ],
  },
  {
    key: 'colors',
    title: '颜色',
    values: [
      { value: 'system', name: '跟随手机或电脑' },
      { value: 'light', name: '浅色' },
      { value: 'dark', name: '深色' },
      { value: 'contrast', name: '高对比度（黑底黄字）' },
    ],
  },
  {
    key: 'guide',
    title: '阅读辅助线',
    hint: '一条横线跟着鼠标、手指或键盘焦点走，看长文时不容易串行。',
    values: offOn,
  },
  { key: 'pointer', title: '大号鼠标指针', values: offOn },
];

/** Key in the browser's local storage. Its value: a JSON object of option keys and values. */
export const STORAGE_KEY = 'display';

/** Where the reading guide's script is served; fetched only where it is switched on. */
export const READING_GUIDE = '/reading-guide.js';
