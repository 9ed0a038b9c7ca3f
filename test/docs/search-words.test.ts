import { expect, test } from 'vitest';
import { toTokens } from '#functions/docs/app/tokens.ts';

test('the search knows names by their parts, and Chinese by pairs of characters', () => {
  expect(toTokens('submitWork')).toEqual(['submitwork', 'submit', 'work']);
  expect(toTokens('幂等键')).toEqual(['幂等', '等键']);
});

test('it knows Latin words that stand in Chinese text without a space', () => {
  expect(toTokens('使用API密钥')).toEqual(['使用', 'api', '密钥']);
});
