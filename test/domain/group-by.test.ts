import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '#shared/domain/group-by.ts';

test('items are grouped like `Map.groupBy` does, with keys and items in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (numbers) => {
      const items = numbers.map((number, at) => ({ number, at }));
      const keyOf = ({ number }: { readonly number: number }) => number % 4;
      expect([...groupBy(items, keyOf)]).toEqual([...Map.groupBy(items, keyOf)]);
    }),
  );
});
