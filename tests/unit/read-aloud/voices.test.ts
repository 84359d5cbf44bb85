import { expect, it } from 'vitest';
import { chooseVoice } from '../../../src/read-aloud/voices.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

it.each([
  ['none that speaks Chinese', ['en-US', 'ja-JP'], undefined],
  ['the mainland before Taiwan and Hong Kong', ['zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ['as Android writes it', ['en_US', 'zh_CN_#Hans', 'zh_TW'], 'zh_CN_#Hans'],
  ['by the code of Mandarin', ['cmn-Hant-TW', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['by language alone before Taiwan', ['zh-TW', 'zh'], 'zh'],
  ['Taiwan before Cantonese', ['yue-HK', 'zh-HK', 'zh-TW'], 'zh-TW'],
  ['Cantonese rather than none', ['en-US', 'zh-HK'], 'zh-HK'],
])('chooses %s', (_what, langs, chosen) => {
  expect(chooseVoice(langs.map((lang) => voice(lang)))?.lang).toBe(chosen);
});

it('prefers a voice of the device, then the reader’s own choice', () => {
  expect(chooseVoice([voice('zh-CN', false, true), voice('zh-TW')])).toEqual(voice('zh-TW'));
  expect(chooseVoice([voice('zh-CN', false)])).toEqual(voice('zh-CN', false));
  expect(chooseVoice([voice('zh-CN'), voice('zh-CN', true, true)])).toEqual(voice('zh-CN', true, true));
});
