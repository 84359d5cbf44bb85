import type { Finding } from '../content/problems.ts';
import { FOLDER, filesNamed, type SlotEntry } from './load.ts';
import { LIMITS } from './schema.ts';
import { saySize } from './words.ts';

/** The files that a recording names are there, as large as is said, and not too large to be had over a slow line. */
export function checkFiles({ recording, sizes, kind }: SlotEntry): Finding[] {
  if (!recording) return [];
  const { file, bytes, poster, beside } = recording;
  const size = sizes.get(file);
  const at = (key: string) => ['recording', key];
  const fieldOf = (name: string) =>
    (['file', 'poster', 'captions', 'chapters', 'beside'] as const).find((key) => recording[key] === name) ??
    'file';
  const tooLarge = (name: string | undefined, limit: number, mend: string): Finding[] => {
    const found = name === undefined ? 0 : (sizes.get(name) ?? 0);
    if (name === undefined || found <= limit) return [];
    return [
      {
        at: at(fieldOf(name)),
        expected: `文件不超过 ${limit} 字节（${saySize(limit)}）`,
        found: `${name} 有 ${found} 字节（${saySize(found)}）`,
        mend,
      },
    ];
  };
  return [
    ...filesNamed(recording)
      .filter((name) => !sizes.has(name))
      .map((name) => ({
        at: at(fieldOf(name)),
        expected: `content/${FOLDER}/${name} 这个文件`,
        found: '没有这个文件',
        mend: `把文件放进 content/${FOLDER}，或改正文件名`,
      })),
    ...(size === undefined || size === bytes
      ? []
      : [
          {
            at: at('bytes'),
            expected: `文件的真实大小：${size}`,
            found: String(bytes),
            mend: `改成 ${size}；文件不是要公布的那一个，就换回来`,
          },
        ]),
    ...tooLarge(file, LIMITS.recording, '把录像压小一些，或分成两段录'),
    ...tooLarge(beside, LIMITS.recording, '把录像压小一些'),
    ...tooLarge(poster, LIMITS.poster, '把图片缩小，宽 800 点就够'),
    ...(/\.(?:mp4|webm)$/.test(file) === (kind === 'sign')
      ? []
      : [
          {
            at: at('file'),
            expected: kind === 'sign' ? '录像：.mp4 或 .webm' : '录音：.m4a 或 .mp3',
            found: file,
            mend: '换成这种文件，或改正 kind',
          },
        ]),
  ];
}
