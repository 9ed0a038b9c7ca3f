import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#shared/domain/screening/fold-text.ts';
import { containsTerm, hasHashtag } from '#shared/domain/screening/match-text.ts';
import { file, findingCodesOf, screenFiles, videoMeasurement } from './sample-submission.ts';

const work = [file(videoMeasurement())];

describe('terms in a text', () => {
  test.each([
    ['Latin words end where words end', 'An abroad plan', 'ad', false],
    ['a word alone', 'This is an ad.', 'ad', true],
    ['case', 'This is an AD!', 'ad', true],
    ['a word between Chinese characters', '这是ad的视频', 'ad', true],
    ['Chinese has no word boundaries', '全国最佳美食推荐', '最佳', true],
    ['absent Chinese', '最好的佳作', '最佳', false],
    ['full-width forms', 'ＡＳＴＲＯＬＡＢＥ 新品', 'Astrolabe', true],
    ['zero-width characters inside', 'be\u200bst of\u200d all', 'best', true],
    ['a byte order mark and a soft hyphen inside', '最\ufeff佳\u00ad', '最佳', true],
    ['a word across lines', 'summer\n  sale', 'Summer Sale', true],
    ['ß and SS', 'STRASSE', 'straße', true],
    ['both sigmas', 'ΟΔΟΣ', 'οδος', true],
    ['composed and decomposed letters', 'cafe\u0301', 'café', true],
    ['another letter with a mark', 'cafés', 'café', false],
    ['an underscore joins', 'best_ever', 'best', false],
    ['a hyphen does not', 'best-ever', 'best', true],
    ['a term that ends in a sign', 'I write C++ daily', 'c++', true],
    ['numbers are words', 'in 2026', '202', false],
    ['the second occurrence counts when the first does not', 'bestow the best', 'best', true],
    ['letters beyond the basic plane', '𠮷野家', '𠮷', true],
    ['Korean particles attach to the word', '사과를 먹다', '사과', true],
    ['Cyrillic has word boundaries', 'самолёт', 'лёт', false],
  ])('%s: "%s" and "%s"', (_, text, term, contained) => expect(containsTerm(text, term)).toBe(contained));
});

describe('hashtags in a text', () => {
  test.each([
    ['看看 #夏日出行 吧', '夏日出行', true],
    ['看看＃夏日出行！', '#夏日出行', true],
    ['#夏日出行#真好', '夏日出行', true],
    ['#夏日出行真好', '夏日出行', false],
    ['#Summer2026.', '#summer2026', true],
    ['#summer2026', 'summer', false],
    ['夏日出行', '夏日出行', false],
    ['#sum\u200bmer', 'Summer', true],
    ['#summer2 #summer', 'summer', true],
  ])('"%s" and %s', (text, hashtag, carried) => expect(hasHashtag(text, hashtag)).toBe(carried));
});

describe('the requirements of the brief for text', () => {
  const required = { mustInclude: ['星盘', 'Astrolabe'], hashtags: ['#夏日出行', 'ad'] };

  test('terms count in the title, the description and the hashtags; hashtags in the description, too', () => {
    const text = { title: '星盘开箱', description: '好用 #夏日出行', hashtags: ['＃AD', 'astrolabe'] };
    expect(screenFiles(work, required, text)).toEqual([]);
  });

  test('each missing thing is a separate finding, in the spelling of the brief', () => {
    const found = screenFiles(work, required, { title: 'nothing', description: 'a bad #adventure' });
    expect(findingCodesOf(found)).toEqual([
      'term-missing',
      'term-missing',
      'hashtag-missing',
      'hashtag-missing',
    ]);
    expect(found.map(({ message }) => message).join()).toMatch(/"星盘".*"Astrolabe".*#夏日出行:.*#ad:/);
  });

  test('a forbidden word is found once, with every place where it occurs', () => {
    const text = { title: '全网最低', description: '真的全网最低', hashtags: ['全网最低价'] };
    const found = screenFiles(work, { forbiddenWords: ['全网最低', ' 全网最低 '] }, text);
    expect(found).toEqual([
      {
        code: 'forbidden-word',
        message:
          '"全网最低" is not allowed in this task: remove it from the title and the description and the hashtags.',
        messageZh: '本任务不允许出现“全网最低”，请从标题、描述、话题中删除。',
      },
    ]);
  });

  test('a blank rule requires nothing', () => {
    expect(
      screenFiles(work, { mustInclude: [' '], hashtags: ['#', ''], forbiddenWords: ['', '\u200b'] }),
    ).toEqual([]);
  });

  test('words do not extend over two hashtags', () => {
    const found = screenFiles(work, { forbiddenWords: ['summer sale'] }, { hashtags: ['summer', 'sale'] });
    expect(found).toEqual([]);
  });
});

describe('any text', () => {
  const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e');
  const chinese = fc.array(fc.constantFrom(...'星图任务视频夏日出行最佳好'), { minLength: 1, maxLength: 6 });

  test('contains a Chinese term with any neighbours and any invisible characters in it', () => {
    const property = fc.property(
      chinese,
      fc.string(),
      fc.string(),
      invisible,
      (term, before, after, hidden) => {
        expect(containsTerm(`${before}${term.join(hidden)} ${after}`, term.join(''))).toBe(true);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  test('contains a hashtag that ends before a space, in any case', () => {
    const tag = fc.stringMatching(/^[a-z0-9_]{1,12}$/);
    const property = fc.property(tag, fc.string(), (hashtag, after) => {
      expect(hasHashtag(`see #${hashtag.toUpperCase()} ${after}`, hashtag)).toBe(true);
      expect(hasHashtag(`see #${hashtag}x ${after.replaceAll('#', '')}`, hashtag)).toBe(false);
    });
    fc.assert(property, { seed: 1 });
  });

  test('normalizes to a form that normalizes to itself', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    });
    fc.assert(property, { seed: 1, numRuns: 1_000 });
  });
});
