import { describe, expect, it, test } from 'vitest';
import { allPages, committedPage, freshPage, generatedPages } from './pages.ts';

const scripts = new Set(Object.keys(JSON.parse(committedPage('package.json')).scripts));

/** The words of a page as a reader counts them, without code blocks. */
const wordsOf = (text: string): number =>
  text
    .replace(/```[\s\S]*?```/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('a page', () => {
  test.each(generatedPages)('%s has its generated parts; `npm run docs` writes them again', (page) => {
    expect(committedPage(page)).toBe(freshPage(page));
  });

  it('names only commands that exist', () => {
    const unknown = allPages().flatMap((page) =>
      [...committedPage(page).matchAll(/npm run ([a-z:]+)/g)]
        .filter(([, name = '']) => !scripts.has(name))
        .map(([command]) => `${page}: ${command}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the README', () => {
  it('has at most 900 words', () => {
    expect(wordsOf(committedPage('README.md'))).toBeLessThanOrEqual(900);
  });
});
