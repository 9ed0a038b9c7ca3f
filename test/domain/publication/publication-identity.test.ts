import { describe, expect, test } from 'vitest';
import { identitiesOf } from '#shared/domain/publication/publication-identity.ts';

const number = '7312345678901234567';
const url = `https://www.douyin.com/video/${number}`;

const areSame = (a: Parameters<typeof identitiesOf>[1], b: typeof a): boolean => {
  const known = new Set(identitiesOf('douyin', a));
  return identitiesOf('douyin', b).some((identity) => known.has(identity));
};

describe('a published work is the same', () => {
  test.each([
    ['another query', { url: `${url}?from=share` }],
    ['a fragment', { url: `${url}#comments` }],
    ['a slash at the end', { url: `${url}/` }],
    ['doubled slashes', { url: `https://www.douyin.com//video//${number}` }],
    ['capitals in the host', { url: `https://WWW.Douyin.COM/video/${number}` }],
    ['a dot after the host', { url: `https://www.douyin.com./video/${number}` }],
    ['the host without www', { url: `https://douyin.com/video/${number}` }],
    ['the mobile host', { url: `https://m.douyin.com/video/${number}` }],
    ['percent-encoded letters', { url: `https://www.douyin.com/%76ideo/${number}` }],
    ['the number in a share page', { url: `https://www.iesdouyin.com/share/video/${number}/?app=aweme` }],
    ['the number in a modal', { url: `https://www.douyin.com/discover?modal_id=${number}` }],
    ['a short link with its number', { url: 'https://v.douyin.com/AbCdE/', itemId: number }],
    [
      'a short link with its number in full-width digits',
      { url: 'https://v.douyin.com/x/', itemId: '７３１２３４５６７８９０１２３４５６７' },
    ],
  ])('with %s', (_what, other) => {
    expect(areSame({ url }, other)).toBe(true);
    expect(areSame(other, { url, itemId: number })).toBe(true);
  });

  test('with another number, if the URL is the same', () => {
    const short = 'https://v.douyin.com/AbCdE/';
    expect(areSame({ url: short, itemId: '1' }, { url: `${short}?share=2`, itemId: '2' })).toBe(true);
  });
});

describe('a published work is another', () => {
  test.each([
    ['another number', 'https://www.douyin.com/video/7312345678901234568'],
    ['another short link', 'https://v.douyin.com/AbCdE/'],
    ['another date in the path', 'https://www.douyin.com/2026/11/28'],
  ])('with %s', (_what, other) => {
    expect(areSame({ url }, { url: other })).toBe(false);
  });

  test('with another item in the query of a common page', () => {
    const page = 'https://video.example.com/watch?v=';
    expect(areSame({ url: `${page}a1` }, { url: `${page}b2` })).toBe(false);
    expect(areSame({ url: `${page}a1` }, { url: `${page}a1&from=share` })).toBe(true);
  });

  test('with letters of another case in the path', () => {
    expect(areSame({ url: 'https://v.douyin.com/AbC' }, { url: 'https://v.douyin.com/aBc' })).toBe(false);
  });

  test('with the same number on another platform', () => {
    const [, item] = identitiesOf('douyin', { url: 'https://v.douyin.com/a', itemId: '7' });
    expect(identitiesOf('xigua', { url: 'https://v.ixigua.com/a', itemId: '7' })).not.toContain(item);
  });
});
