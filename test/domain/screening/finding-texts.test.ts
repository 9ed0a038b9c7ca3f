import { describe, expect, test } from 'vitest';
import { contentKinds } from '#shared/domain/screening/content-kinds.ts';
import { fileProblems } from '#shared/domain/screening/file-problems.ts';
import { findingTexts } from '#shared/domain/screening/finding-texts.ts';

const placeholdersOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const HAN = /\p{Script=Han}/u;

describe('every text of the screening', () => {
  test.each(Object.entries(findingTexts))('%s has the same values in both languages', (_, { en, zh }) => {
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect(zh).toMatch(HAN);
    expect(en).not.toMatch(HAN);
  });

  test.each(Object.entries(fileProblems))('the problem %s is in both languages', (_, { en, zh }) => {
    expect(zh).toMatch(HAN);
    expect(en).toMatch(/^its? /);
  });

  test('says what other content is, in English without Chinese', () => {
    for (const { en, mimeType } of Object.values(contentKinds)) {
      expect(en).not.toMatch(HAN);
      expect(mimeType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });
});
