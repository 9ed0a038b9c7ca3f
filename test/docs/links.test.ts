import { expect, it } from 'vitest';
import { anchorOf, brokenLinks, missingNames, missingPaths, pages, places, sourceWords } from './links.ts';

const existing = places();

/** The changelog is about the past. */
const presentPages = () => pages().filter(({ path }) => path !== 'CHANGELOG.md');

/** Names of Node.js and of the CDK that pages mention and the source does not use. */
const foreignNames = new Set(['maxYoungGenerationSizeMb', 'NodejsFunction']);

const page = (text: string) => ({ path: 'test/docs/page.md', text });

it('every relative link of every Markdown page leads to an existing file and heading', () => {
  expect(pages().length).toBeGreaterThan(10);
  expect(pages().flatMap(brokenLinks)).toEqual([]);
});

it('every source file and folder that a Markdown page names exists', () => {
  expect(presentPages().flatMap((one) => missingPaths(one, existing))).toEqual([]);
});

it('every name that a Markdown page gives as code exists in the source', () => {
  const words = new Set([...sourceWords(), ...foreignNames]);
  expect(presentPages().flatMap((one) => missingNames(one, words))).toEqual([]);
});

it('finds a name that does not exist, and ignores plain words and values', () => {
  const text = '`oldName` `oldName(x)` `policy.oldName` `newName` `plain` `P3D` `a b`';
  expect(missingNames(page(text), new Set(['newName']))).toEqual(
    ['oldName', 'oldName', 'oldName'].map((name) => `test/docs/page.md: ${name}`),
  );
});

it('finds a link to a missing file, to a missing heading, and out of the repository', () => {
  const text =
    '[a](missing.md) [b](../README.md#no-such-heading) [c](#nor-this) [d](../../../x) [e][1]\n\n[1]: gone.md';
  expect(brokenLinks(page(text))).toEqual(
    ['missing.md', '../README.md#no-such-heading', '#nor-this', '../../../x', 'gone.md'].map(
      (target) => `test/docs/page.md: ${target}`,
    ),
  );
});

it('accepts links to files, folders, headings and other sites, and ignores code', () => {
  const text =
    '# Two words\n[a](links.ts) [b](..) [c](#two-words) [d](https://example.com/x) `[e](gone)`\n```md\n[f](gone)\n```';
  expect(brokenLinks(page(text))).toEqual([]);
});

it('finds a named file and folder that do not exist', () => {
  expect(
    missingPaths(
      page(
        '| `gone/` | `prefix/` |\n`gone.ts` `go*.ts` `links.ts` `link*.ts` `shared/domain/` `test/gone/` `a.b`',
      ),
      existing,
    ),
  ).toEqual(['gone/', 'gone.ts', 'go*.ts', 'test/gone/'].map((name) => `test/docs/page.md: ${name}`));
});

it('makes anchors as GitHub does', () => {
  expect(anchorOf('Times are text (2026-11-23)')).toBe('times-are-text-2026-11-23');
  expect(anchorOf('`/docs` is Swagger UI, served')).toBe('docs-is-swagger-ui-served');
});
