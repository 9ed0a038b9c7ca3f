import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { keyOf } from '#test/support/releases/release.ts';

/** Kinds of items that a release's fixture does not contain, each with the reason. */
const absent: Readonly<Record<string, string>> = {
  'segment of a migration': 'Release 0.2.0 has the first migration.',
};

const rows = readFileSync(new URL('../../shared/store/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]+ \| `[A-Z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));

/** A key in the table of keys: capitals are constant, the rest is any text. */
const patternOf = (pk: string, sk: string): RegExp =>
  new RegExp(`^${`${pk} ${sk}`.replaceAll(/[a-z]+/g, '[^ ]+')}$`);

test('the table of keys is read', () => {
  expect(rows.length).toBeGreaterThan(40);
});

describe.each(releases)('release %s', (version) => {
  const keys = readRelease(version).items.map(keyOf);

  test.each(rows.map(([, kind = '', pk = '', sk = '']) => ({ kind, pk, sk })))(
    'contains at least one $kind',
    ({ kind, pk, sk }) => {
      if (absent[kind]) return;
      expect(keys.some((key) => patternOf(pk, sk).test(key))).toBe(true);
    },
  );
});
