import { expect } from 'vitest';
import { readHome } from './home.ts';
import { keyOf } from './release.ts';

/** Each item of a stopped platform has its entity, and the migration says so. */
export const expectMigrated = (home: string): void => {
  const { items } = readHome(home);
  expect(items.filter(({ item }) => item.entity === undefined).map(keyOf)).toEqual([]);
  expect(items.filter((one) => keyOf(one).startsWith('MIGRATION#1-entity SEGMENT#'))).toHaveLength(8);
};
