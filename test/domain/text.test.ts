import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { countCharacters, line, personName, text, title } from '#shared/domain/text.ts';

const faultsOf = (schema: z.ZodType, value: string): readonly string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const isValid = (schema: z.ZodType, value: string): boolean => schema.safeParse(value).success;

describe('the length of a text', () => {
  test.each([
    ['letters', 'a'],
    ['characters of two code units', '🍵'],
    ['Chinese characters outside the basic plane', '𠮷'],
  ])('is counted in code points: %s', (_what, character) => {
    expect(isValid(text(100), character.repeat(100))).toBe(true);
    expect(isValid(text(100), character.repeat(101))).toBe(false);
    expect(countCharacters(character.repeat(7))).toBe(7);
  });

  test('is the one that JSON Schema states', () => {
    expect(z.toJSONSchema(text(100))).toMatchObject({ type: 'string', minLength: 1, maxLength: 100 });
    expect(z.toJSONSchema(line(100))).toMatchObject({ maxLength: 100 });
    expect(z.toJSONSchema(personName(50))).toMatchObject({ maxLength: 50 });
  });

  test('has a fault with the limit', () => {
    expect(text(3).safeParse('four').error?.issues).toMatchObject([{ code: 'too_big', maximum: 3 }]);
  });
});

test('a text is stored in Unicode normal form C', () => {
  expect(text(10).parse('Cafe\u0301')).toBe('Café');
  expect(personName(10).parse('가')).toBe('가');
});

describe('a title', () => {
  test.each([
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c],
  ])('cannot contain the direction control %i, and the fault says where it is', (code) => {
    const [fault, ...others] = faultsOf(title(50), `🍵 Mei ${String.fromCodePoint(code)}gpj`);
    expect(others).toEqual([]);
    expect(fault).toContain(`U+${code.toString(16).toUpperCase().padStart(4, '0')} at character 7`);
  });

  test.each(['נור', 'نور', 'אור 2', 'Mei 👩‍🍳', 'नमस्ते', 'می‌خواهم'])('can be "%s"', (value) => {
    expect(faultsOf(title(50), value)).toEqual([]);
  });

  test.each(['\u200b\u200c\u200d\u2060\ufeff', '\u3164', '\u2800', ' \u00a0'])(
    'cannot consist of invisible characters (%j)',
    (value) => {
      expect(isValid(title(50), value)).toBe(false);
    },
  );
});

describe('the name of a person', () => {
  test.each([
    '李梅',
    'Mei 李',
    'T恤小王',
    '東京タワーのさくら',
    '김민수',
    '金민수',
    'ㄅㄆㄇ老師',
    'Иван Petrov',
    'Δήμητρα',
    'O’Brien-Müller',
    'José',
    'Zoë 2',
    'Nguyễn Thị Ánh',
    'สมชาย',
    'محمد',
    'ラーメン',
  ])('can be "%s"', (value) => {
    expect(faultsOf(personName(50), value)).toEqual([]);
  });

  test.each([
    ['Mеi', 'Latin and Cyrillic', 1],
    ['Anna Pаvlova', 'Latin and Cyrillic', 6],
    ['Αpple', 'Latin and Greek', 1],
    ['李Иван', 'Cyrillic and Han', 1],
  ])('cannot mix scripts in a word: "%s"', (value, scripts, at) => {
    expect(faultsOf(personName(50), value)).toEqual([expect.stringContaining(scripts)]);
    expect(faultsOf(personName(50), value)[0]).toContain(`at character ${at} `);
  });
});
