import { describe, expect, it, test } from 'vitest';
import { samplePeople } from '#infra/local/identity/sample-people.ts';
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

test('the front page names a sample person of each role', () => {
  const page = committedPage('shared/docs/home.html');
  const named = samplePeople.filter(({ name }) => page.includes(name)).flatMap(({ groups }) => groups);
  expect(new Set(named)).toEqual(new Set(samplePeople.flatMap(({ groups }) => groups)));
});

/** What two pages in different languages have in common: headings, code, links and the sizes of tables. */
const structureOf = (text: string) => {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  return {
    headings: [...prose.matchAll(/^#+/gm)].map(([marks]) => marks),
    blocks: [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block),
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target),
    code: [...prose.matchAll(/`([^`]+)`/g)].map(([, code]) => code).toSorted(),
    rows: [...prose.matchAll(/^\|.*$/gm)].map(([row]) => row.split('|').length),
    points: [...prose.matchAll(/^- /gm)].length,
  };
};

/** A page with the names of Chinese pages in its links. */
const withChineseLinks = (text: string): string => text.replaceAll(/(?<!zh-CN)\.md\)/g, '.zh-CN.md)');

test.each(allPages().filter((page) => page.startsWith('shared/docs/guides/') && !page.endsWith('.zh-CN.md')))(
  '%s has the same parts, code and links in Chinese',
  (page) => {
    const chinese = committedPage(page.replace('.md', '.zh-CN.md'));
    expect(structureOf(chinese)).toEqual(structureOf(withChineseLinks(committedPage(page))));
  },
);

test('the Chinese README has the same parts, code and links', () => {
  const english = structureOf(committedPage('README.md').replace('](README.zh-CN.md)', '](other language)'));
  const chinese = structureOf(committedPage('README.zh-CN.md').replace('](README.md)', '](other language)'));
  expect(chinese).toEqual(english);
});
