import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/formats/pack/pack.ts';
import { documentFrom } from '../../support/documents.ts';

const files = new Map([
  ['luojiang/guides/dibao/luojiang-dibao.txt', strToU8('低保\n'.repeat(100))],
  ['luojiang/guides/dibao/luojiang-dibao.epub', strToU8('book')],
]);
const content = {
  region: '四川省德阳市罗江区',
  documents: [documentFrom('<p>甲</p>'), documentFrom('<p>乙</p>', { kind: 'guide-easy' })],
  files,
};

describe('the pack of a region', () => {
  const entries = unzipSync(pack(content));

  it('holds every file, byte by byte', () => {
    expect(Object.keys(entries).sort()).toEqual(['SHA256SUMS.txt', '说明.txt', ...files.keys()].sort());
    for (const [path, bytes] of files) expect(entries[path]).toEqual(bytes);
  });

  it('tells checksums that are those of the files', () => {
    const lines = strFromU8(entries['SHA256SUMS.txt'] ?? new Uint8Array()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBe(files.size);
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      expect(sum).toBe(
        createHash('sha256')
          .update(entries[path] ?? '')
          .digest('hex'),
      );
    }
  });

  it('says what it is, what its period is, where it comes from and of which day', () => {
    const said = strFromU8(entries['说明.txt'] ?? new Uint8Array());
    expect(said).toContain('四川省德阳市罗江区：');
    expect(said).toContain('0 份规划和 1 篇办事指南');
    expect(said).toContain('来源：《甲规划》，发文机关：乙区人民政府。\n请注意：规划期已经结束。');
    expect(said).toContain('制作日期：2026年11月23日');
  });

  it('is the same, byte by byte, when made again', () => {
    expect(pack(content)).toEqual(pack(content));
    const later = {
      ...content,
      documents: content.documents.map((each) => ({ ...each, made: '2026-11-24' })),
    };
    expect(pack(later)).not.toEqual(pack(content));
  });
});
