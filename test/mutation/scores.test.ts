import { expect, test } from 'vitest';
import { faultsOf, scoresByFile } from './scores.ts';

const mutantsOf = (fileName: string, statuses: string) =>
  [...statuses].map((letter) => ({
    fileName,
    status: { k: 'Killed', t: 'Timeout', s: 'Survived', n: 'NoCoverage', i: 'Ignored' }[letter] ?? '',
  }));

const limits = { total: 75, file: 50 };

test('a mutant without a test survives, an endless loop is found, and an ignored mutant does not count', () => {
  expect(scoresByFile(mutantsOf('a.ts', 'ktsnii'))).toEqual([['a.ts', { found: 2, valid: 4 }]]);
});

test('scores at the limit are enough', () => {
  expect(faultsOf([...mutantsOf('a.ts', 'ks'), ...mutantsOf('b.ts', 'kk')], limits)).toEqual([]);
});

test('every file below its limit is named, lowest first', () => {
  const mutants = [...mutantsOf('a.ts', 'kss'), ...mutantsOf('b.ts', 'ssss'), ...mutantsOf('c.ts', 'k')];
  expect(faultsOf(mutants, limits)).toEqual([
    'all files together are below 75 %',
    'b.ts is below 50 %',
    'a.ts is below 50 %',
  ]);
});

test('a run without mutants is a fault', () => {
  expect(faultsOf(mutantsOf('a.ts', 'ii'), limits)).toEqual(['no mutant was run']);
});
