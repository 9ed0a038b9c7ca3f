import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexRange } from '#shared/store/indexes.ts';
import { type MergeOptions, mergeIndexRanges } from '#shared/store/merge-index-ranges.ts';
import type { Item, Table } from '#shared/store/table.ts';

type Kept = { readonly sk: string; readonly fits: boolean };

/**
 * Base partitions in memory that answer queries as DynamoDB does: a range, a direction, a limit before the
 * filter.
 */
const tableOf = (partitions: ReadonlyMap<string, readonly Kept[]>) => {
  let examined = 0;
  let requests = 0;
  const send = async ({ input }: { readonly input: Query }) => {
    const values = input.ExpressionAttributeValues;
    const inRange = (partitions.get(values[':pk']) ?? [])
      .filter(({ sk }) => sk >= values[':from'] && sk <= values[':to'])
      .toSorted((a, b) => (a.sk < b.sk === input.ScanIndexForward ? -1 : 1));
    const page = inRange.slice(0, input.Limit);
    examined += page.length;
    requests += 1;
    return {
      Items: page.filter(({ fits }) => fits || !input.FilterExpression).map(({ sk }) => ({ sk })),
      ScannedCount: page.length,
      ...(inRange.length > page.length && { LastEvaluatedKey: { sk: page.at(-1)?.sk } }),
    };
  };
  const table = { name: 'table', client: { send } } as unknown as Table;
  return { table, counts: () => ({ examined, requests }) };
};

type Query = {
  readonly ExpressionAttributeValues: Readonly<Record<':pk' | ':from' | ':to', string>>;
  readonly ScanIndexForward: boolean;
  readonly FilterExpression?: string;
  readonly Limit: number;
};

type Given = {
  readonly places: readonly (readonly [number, boolean])[];
  readonly limit: number;
  readonly newestFirst: boolean;
  readonly examineLimit: number;
  readonly isPicky: boolean;
};

const listing = (pk: string, newestFirst: boolean): IndexRange => ({ pk, between: ['', '~'], newestFirst });

const filter = { expression: 'fits', values: {} };

const optionsFor = (
  lanes: number,
  newestFirst: boolean,
  change: Partial<MergeOptions> = {},
): MergeOptions => ({
  ranges: Array.from({ length: lanes }, (_, lane) => listing(`p${lane}`, newestFirst)),
  filter,
  isSelective: false,
  maxExamined: 1_000,
  ...change,
});

const keyOf = (index: number): string => `k${String(index).padStart(6, '0')}`;

const spread = (count: number, lanes: number, fits: (index: number) => boolean) => {
  const partitions = new Map<string, Kept[]>();
  for (let index = 0; index < count; index += 1) {
    const pk = `p${(index * 7_919) % lanes}`;
    partitions.set(pk, [...(partitions.get(pk) ?? []), { sk: keyOf(index), fits: fits(index) }]);
  }
  return partitions;
};

const names = (items: readonly Item[]) => items.map(({ sk }) => String(sk));

const maxPages = 200;

const allPages = async (table: Table, options: MergeOptions, limit: number) => {
  const pages: (readonly string[])[] = [];
  let after: string | undefined;
  do {
    if (pages.length === maxPages) throw new Error('the list does not end');
    const merge = mergeIndexRanges(table, { ...options, ...(after && { after }) });
    pages.push(names(await merge.take(limit)));
    after = merge.position();
  } while (after !== undefined);
  return pages;
};

describe('merged lists', () => {
  test('are one list, with any pages, lanes, filter and bound', async () => {
    const given = fc.record({
      places: fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 80 }),
      limit: fc.integer({ min: 1, max: 12 }),
      newestFirst: fc.boolean(),
      examineLimit: fc.integer({ min: 1, max: 60 }),
      isPicky: fc.boolean(),
    });
    const check = async ({
      places,
      limit,
      newestFirst,
      examineLimit: maxExamined,
      isPicky: isSelective,
    }: Given) => {
      const partitions = new Map<string, Kept[]>();
      for (const [index, [lane, fits]] of places.entries()) {
        partitions.set(`p${lane}`, [...(partitions.get(`p${lane}`) ?? []), { sk: keyOf(index), fits }]);
      }
      const options = optionsFor(4, newestFirst, { maxExamined, isSelective });
      const pages = await allPages(tableOf(partitions).table, options, limit);
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
      const expected = places.flatMap(([, fits], index) => (fits ? [keyOf(index)] : []));
      expect(pages.flat()).toEqual(newestFirst ? expected.toReversed() : expected);
    };
    await fc.assert(fc.asyncProperty(given, check), { numRuns: 300 });
  });

  test('read little more than what is returned, in one round', async () => {
    for (const limit of [20, 100]) {
      const { table, counts } = tableOf(spread(10_000, 4, () => true));
      const taken = await mergeIndexRanges(table, optionsFor(4, true)).take(limit);
      expect(taken).toHaveLength(limit);
      expect(counts().requests).toBeLessThanOrEqual(5);
      expect(counts().examined).toBeLessThanOrEqual(limit * 2);
    }
  });

  test('stop at the bound when nothing matches, at a position from which the next page continues', async () => {
    const { table, counts } = tableOf(spread(10_000, 4, (index) => index === 9_999));
    const merge = mergeIndexRanges(table, optionsFor(4, false));
    expect(await merge.take(20)).toEqual([]);
    expect(counts().examined).toBeLessThanOrEqual(1_000 + 4 * 200);
    const position = merge.position() ?? '';
    expect(position > keyOf(900)).toBe(true);
    const next = mergeIndexRanges(table, optionsFor(4, false, { after: position }));
    await next.take(20);
    expect((next.position() ?? '') > position).toBe(true);
  });
});
