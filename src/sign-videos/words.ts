import type { Kind, Status } from './schema.ts';

/** What readers are told of a recording, by its kind. */
export const WORDS = {
  sign: { name: '手语视频', follow: '看手语', from: '看', by: '手语', element: 'video' },
  audio: { name: '录音', follow: '听录音', from: '听', by: '朗读', element: 'audio' },
} as const satisfies Record<Kind, Record<string, string>>;

/** What readers are told where there is no signed recording yet. */
export const PENDING: Readonly<Record<Exclude<Status, 'published'>, string>> = {
  planned: '还没有手语视频。',
  'script-ready': '手语视频还没有录，录制稿写好了。',
  recorded: '手语视频录好了，还在审核。',
};

/** Ending of a file's name: mp4. */
export function endingOf(name: string): string {
  return name.replace(/^.*\./, '');
}

/** 75 → 1 分 15 秒. In words: a screen reader takes 1:15 for a time of day. */
export function sayTime(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [minutes > 0 && `${minutes} 分`, (rest > 0 || minutes === 0) && `${rest} 秒`]
    .filter(Boolean)
    .join(' ');
}

/** 5242880 → 5.2 MB. */
export function saySize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${Number(size.toFixed(1))} ${unit}`;
}
