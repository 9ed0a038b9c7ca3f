import { expect, test } from 'vitest';
import { nameTermsOf, readSearchQuery } from '#shared/domain/search/search-terms.ts';

test.each([
  ['ord_01jd3yq0000000000000000000', { id: 'ord_01JD3YQ0000000000000000000' }],
  [
    'https://www.douyin.com/video/7312345678901234567',
    { url: 'https://www.douyin.com/video/7312345678901234567' },
  ],
  ['1JD3Y', { handle: '1JD3Y', name: '1jd3y' }],
  ['01JD3Y', { idEnd: '01JD3Y', handle: '01JD3Y', name: '01jd3y' }],
  ['ZZ01JD3Y9', { idEnd: 'ZZ01JD3Y9', handle: 'ZZ01JD3Y9', reference: 'ZZ01JD3Y9', name: 'zz01jd3y9' }],
  [
    'ord_01JD3YQ0',
    { orderIdStart: '01JD3YQ0', handle: 'ord_01JD3YQ0', reference: 'ord_01JD3YQ0', name: 'ord_01jd3yq0' },
  ],
  ['@mei', { handle: 'mei', name: '@mei' }],
  ['Aurora Tea', { name: 'aurora tea' }],
  [
    '7312345678901234567',
    {
      idEnd: '7312345678901234567',
      itemNumber: '7312345678901234567',
      handle: '7312345678901234567',
      reference: '7312345678901234567',
      name: '7312345678901234567',
    },
  ],
])('%s is read as what it can be', (text, query) => {
  expect(readSearchQuery(text)).toEqual(query);
});

test('a name is found from its first and from its second word on', () => {
  expect(nameTermsOf('Aurora Tea House')).toEqual(['aurora tea house', 'tea house', 'house']);
  expect(nameTermsOf('星图')).toEqual(['星图', '图']);
  expect(nameTermsOf('爱吃的小美')).toEqual(['爱吃的小美', '吃的小美', '的小美', '小美', '美']);
  expect(nameTermsOf('杭州小美科技有限公司')).toContain('小美科技有限公司');
  expect(nameTermsOf('Ｌuna 工作室')).toEqual(['luna 工作室', '工作室', '作室', '室']);
  expect(nameTermsOf('a b c d e f g h i')).toHaveLength(7);
  expect(nameTermsOf('')).toEqual([]);
});
