import type { WizardVideo } from '../data.ts';
import { h } from '../dom.ts';

/** The signed recording of a question, with what it says in writing. */
export function videoOf(video: WizardVideo, question: string): HTMLElement {
  const { url, poster, captions, transcript, size, changes } = video;
  const name = `手语视频：${question}`;
  return h(
    'div',
    { class: 'question-video' },
    ...(changes.length > 0
      ? [h('p', {}, `内容可能已更新：${changes.join('；')}。请以这里的文字为准。`)]
      : []),
    h(
      'video',
      { src: url, controls: true, playsinline: true, preload: 'none', poster, 'aria-label': name },
      h('track', { kind: 'captions', src: captions, srclang: 'zh-CN', label: '中文字幕', default: true }),
    ),
    ...transcript.map((words, index) => h('p', {}, `${index === 0 ? '视频里说的：' : ''}${words}`)),
    h('p', {}, h('a', { class: 'standalone', href: url, download: true }, `下载手语视频（${size}）`)),
  );
}
