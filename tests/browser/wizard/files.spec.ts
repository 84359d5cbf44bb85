import { expect, test } from '@playwright/test';
import { FARMER } from '../../support/households.ts';
import { press } from '../../support/keyboard.ts';
import { answerAll, expectTopic, openWizard, tabStorage } from '../../support/wizard.ts';

test('wrong files are told, and lose nothing', async ({ page }) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, FARMER, '年龄');
  for (let back = 0; back < 5; back++) await press(page, 'button', '上一题');
  const input = page.getByLabel('读入以前保存的回答');
  const message = page.locator('#file-message');
  const saved = (answers: object, region = 'jianghai') =>
    JSON.stringify({ kind: 'self-check', version: 1, region, people: [answers], current: 0 });
  const NOT_OURS = '错误：这不是自查保存的文件。请选“自查回答”开头的那个文件。';
  const files: [string, string, string | Buffer, string][] = [
    ['a.json', 'application/json', '{"kind": "self-ch', NOT_OURS],
    ['b.json', 'application/json', '[]', NOT_OURS],
    [
      'c.png',
      'image/png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      ),
      NOT_OURS,
    ],
    [
      'd.json',
      'application/json',
      ' '.repeat(1_000_000),
      '错误：这个文件太大，不是自查保存的文件。请选“自查回答”开头的那个文件。',
    ],
    [
      'e.json',
      'application/json',
      saved({ age: 4 }, 'luojiang'),
      '错误：这个文件是别的地区的，不是江海区的。请到那个地区的自查里读入。',
    ],
    [
      'f.json',
      'application/json',
      saved({ age: 400 }),
      '错误：这个文件里“年龄”的回答读不懂。请在原来的设备上再保存一次，或者重新答题。',
    ],
    [
      'g.json',
      'application/json',
      saved({ shoeSize: 40 }),
      '错误：这个文件里“shoeSize”的回答读不懂。请在原来的设备上再保存一次，或者重新答题。',
    ],
    [
      'h.json',
      'application/json',
      '{"kind":"self-check","region":"jianghai","people":[]}',
      '错误：这个文件坏了，里面没有回答。请在原来的设备上再保存一次。',
    ],
  ];
  const kept = await tabStorage(page);
  for (const [name, mimeType, content, words] of files) {
    await input.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
    await expect(message).toHaveText(words);
    await expect(message).toBeFocused();
    await expect(input).toHaveAccessibleDescription(new RegExp(words.slice(3, 20)));
  }
  expect(await tabStorage(page)).toBe(kept);
  await press(page, 'button', '接着上次的答');
  await expectTopic(page, '年龄');
});
