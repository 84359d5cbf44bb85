import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

/** Most bytes of a file, so that it can be had over a slow line: about five minutes of picture; a poster. */
export const LIMITS = { recording: 40_000_000, poster: 200_000 } as const;

/** How far a recording has come, in this order. */
export const STATUSES = {
  planned: '还没有写录制稿',
  'script-ready': '录制稿写好了，还没有录',
  recorded: '录好了，还没有公布',
  published: '已经公布',
} as const;

export type Status = keyof typeof STATUSES;

const words = (what: string) =>
  z.string({ error: what }).refine((text) => text.trim() !== '', { error: what });
/** A file below the folder of slots; no path leads out of it. */
const fileOf = (what: string, endings: string) =>
  words(what).refine((name) => new RegExp(`^[\\w-]+(?:[./][\\w-]+)*\\.(?:${endings})$`).test(name), {
    error: `${what}。文件名用英文字母和数字，从 sign-videos 文件夹写起`,
  });
const count = (what: string) => z.int({ error: what }).positive({ error: what });

const picture = fileOf('封面图的文件名，例如：a.jpg', 'jpg|png|webp');
const media = fileOf('录像或录音的文件名，例如：a.mp4', 'mp4|webm|m4a|mp3');
const subtitles = (what: string) => fileOf(what, 'vtt');

const recordingSchema = z.strictObject({
  file: media,
  /** In seconds. */
  length: z.number({ error: '长度，用秒写，例如：95' }).positive({ error: '长度，用秒写，例如：95' }),
  bytes: count('文件的大小，用字节写，例如：5242880'),
  poster: picture.optional(),
  captions: subtitles('字幕的文件名，例如：a.vtt').optional(),
  chapters: subtitles('分段的文件名，例如：a.chapters.vtt').optional(),
  /** A second picture shown beside the signer, kept in step. */
  beside: media.optional(),
  /** Who signs or reads. */
  by: words('手语人（录音的写朗读人）的名字或称呼'),
  /** The organisation that reviewed it. */
  reviewedBy: words('审核单位').optional(),
  language: words('手语的种类，例如：国家通用手语、沈阳当地手语；录音的写普通话或方言'),
  recorded: day,
  published: day.optional(),
});

/** Front matter of `sign-videos/<id>.mdx`: a place for a recording, whether there is one yet or not. */
export const slotSchema = z.strictObject({
  kind: z.enum(['sign', 'audio'], { error: 'sign（手语视频）或 audio（录音）' }).default('sign'),
  /** Whose text it says: the path of that content file without its ending. */
  of: words('它说的是哪一个文件，例如：regions/luojiang/guides/nursing-subsidy'),
  status: z.enum(Object.keys(STATUSES) as [Status, ...Status[]], {
    error:
      'planned（还没有写录制稿）、script-ready（录制稿写好了）、recorded（录好了）或 published（已经公布）',
  }),
  priority: z.int({ error: '1（最先录）、2 或 3' }).gte(1, { error: '1（最先录）、2 或 3' }).lte(3, {
    error: '1（最先录）、2 或 3',
  }),
  /** The reason of the priority. */
  why: words('为什么排在这个位置，一句话，用句号结尾'),
  /** What the signer and the reviewer should look up before recording, beside the terms of the glossary. */
  terms: z.array(words('要先商量怎么打的词')).default([]),
  /** What may be shown beside the signer. */
  pictures: z.array(words('可以放的图片，一句话')).default([]),
  /** Hash of the text that the script and the recording are made from; `npm run sign:text` writes it. */
  madeFrom: z
    .string({ error: '16 位的校验码，由 npm run sign:text 写入' })
    .regex(/^[0-9a-f]{16}$/, { error: '16 位的校验码，由 npm run sign:text 写入' })
    .optional(),
  recording: recordingSchema.optional(),
});

export type SlotDetails = z.output<typeof slotSchema>;
export type Recording = z.output<typeof recordingSchema>;
export type Kind = SlotDetails['kind'];
