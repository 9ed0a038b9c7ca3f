import { expect, test } from 'vitest';
import { describe, enterFile, it, tests } from './library.ts';

test('tests are kept with their file, their groups and a row of their table, and run later', () => {
  const done: unknown[] = [];
  enterFile('a.test.ts');
  describe('a rule', () => {
    it('holds', () => done.push('holds'));
    it.each([
      [1, 2],
      [3, 4],
    ])('adds %i', (a, b) => done.push(a + b));
    describe.each(['x'])('of %s', (name) => it('is named', () => done.push(name)));
  });
  it('stands alone', () => done.push('alone'));
  it('stands alone', () => done.push('again'));
  expect(done).toEqual([]);
  for (const { run } of tests.values()) run();
  expect(done).toEqual(['holds', 3, 7, 'x', 'alone', 'again']);
  expect([...tests.keys()].slice(0, 3)).toEqual([
    'a.test.ts > a rule > holds',
    'a.test.ts > a rule > adds %i #0',
    'a.test.ts > a rule > adds %i #1',
  ]);
});
