import { describe, expect, test } from 'vitest';
import { containsWords, searchWordsOf } from '#shared/domain/search/search-words.ts';

const finds = (text: string, title: string) => containsWords(title, searchWordsOf(text));

describe('a search by words', () => {
  test.each([
    ['台灯', '三十秒拍一盏会折叠的台灯'],
    ['折叠台灯', '可折叠的台灯'],
    ['台灯 折叠', '可折叠的台灯'],
    ['灯', '台灯'],
    ['ＬＡＭＰ', 'A lamp in thirty seconds'],
    ['thirty lamp', 'A lamp in thirty seconds'],
    ['sec', 'A lamp in thirty seconds'],
    ['t恤', '夏季Ｔ恤'],
    ['ﾗﾝﾌﾟ', 'ランプ'],
    ['+++', 'C+++ for everyone'],
  ])('for %s finds %s', (text, title) => {
    expect(finds(text, title)).toBe(true);
  });

  test.each([
    ['台灯', '台式电脑的灯光'],
    ['lamp fifty', 'A lamp in thirty seconds'],
    ['折叠椅', '可折叠的台灯'],
  ])('for %s does not find %s', (text, title) => {
    expect(finds(text, title)).toBe(false);
  });

  test('compares each word once, and eight at most', () => {
    expect(searchWordsOf('lamp Lamp LAMP')).toEqual(['lamp']);
    expect(searchWordsOf('a b c d e f g h i j')).toHaveLength(8);
  });
});
