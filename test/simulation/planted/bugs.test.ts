import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plantedBugs } from './bugs.ts';
import { withBug } from './plant-bug.ts';

describe('a planted bug', () => {
  test.each(plantedBugs.map((bug) => [bug.name, bug] as const))('changes one place: %s', (_name, bug) => {
    const text = readFileSync(bug.file, 'utf8');
    const changed = withBug(text, bug);
    expect(changed).not.toBe(text);
    expect(changed.length - text.length).toBe(bug.to.length - bug.from.length);
  });

  test('is refused if its place is missing or is not the only one', () => {
    const bug = { name: 'a bug', file: 'a.ts', from: 'x', to: 'y' };
    expect(() => withBug('a b', bug)).toThrow('a.ts does not contain this exactly once: x');
    expect(() => withBug('x x', bug)).toThrow('exactly once');
    expect(withBug('a x b', bug)).toBe('a y b');
  });

  test('has a name that no other has, and there are enough of them', () => {
    expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(plantedBugs.length);
    expect(plantedBugs.length).toBeGreaterThanOrEqual(25);
  });
});
