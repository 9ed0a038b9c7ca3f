import { expect, test } from 'vitest';
import { chooseLanguage } from '#shared/http/choose-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hans-CN;q=0.9, en;q=0.8', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-GB,zh-CN;q=0.9', 'en'],
  ['zh;q=0.4, en;q=0.6', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['de-DE,de;q=0.9,zh;q=0.5,en;q=0.3', 'zh-CN'],
  ['de, *;q=0.5', 'en'],
  ['zh;q=0, en', 'en'],
  ['zh;q=0', 'en'],
  ['zho', 'en'],
  ['zh;q=abc', 'en'],
  [';;,,=', 'en'],
])('%j is answered in %s', (accepted, language) => expect(chooseLanguage(accepted)).toBe(language));
