import type { Audit, Difference } from '#shared/domain/audits/audit.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { readContent } from './item-content.ts';
import type { Key } from './table/items.ts';
import type { MemoryTable } from './table/memory-table.ts';
import type { Item } from './table/values.ts';

/** A stored number that is off by one unit. */
export type Loss = { readonly key: Key; readonly name: string; readonly by: 1 | -1 };

type Kind = {
  /** The first part of the sort key. */
  readonly place: string;
  readonly hasName: RegExp;
  readonly by: readonly (1 | -1)[];
};

/**
 * The kinds of stored numbers, and by how much each is changed. A balance only falls, because a person could spend a
 * unit too much. Held and pending money only rises, because a unit too little would refuse the last payment.
 */
const kinds: readonly Kind[] = [
  { place: 'BALANCE', hasName: /^available$/, by: [-1] },
  { place: 'BALANCE', hasName: /^(held|withdrawing)$/, by: [1] },
  { place: 'BALANCE', hasName: /^(debit|credit) /, by: [1, -1] },
  { place: 'MONTH', hasName: /^(?!entries)/, by: [1, -1] },
  { place: 'SUMS', hasName: /^(?!entries)/, by: [1, -1] },
];

const placeOf = (sortKey: unknown): string => String(sortKey).split('#')[0] ?? '';

const listNumbers = (item: Item, { place, hasName }: Kind): readonly Omit<Loss, 'by'>[] =>
  placeOf(item.sk) === place
    ? Object.entries(item)
        .filter(([name, value]) => typeof value === 'number' && value > 0 && hasName.test(name))
        .map(([name]) => ({ key: { pk: String(item.pk), sk: String(item.sk) }, name }))
    : [];

/** Changes one stored number by one unit, outside of the product. Returns nothing if no such number is stored yet. */
export const plantLoss = (table: MemoryTable, random: RandomSource): Loss | undefined => {
  const kind = random.pick(kinds);
  const numbers = table.all().flatMap((item) => listNumbers(item, kind));
  if (numbers.length === 0) return undefined;
  const loss = { ...random.pick(numbers), by: random.pick(kind.by) };
  table.plant(loss.key, loss.name, loss.by);
  return loss;
};

export const repairLoss = (table: MemoryTable, { key, name, by }: Loss): void => table.plant(key, name, -by);

/** Whether a difference names the number that is off, and by how much. */
const isNamed = ({ key, by }: Loss, { kind, account, of, expected, found }: Difference): boolean => {
  if (found - expected !== by) return false;
  const [, owner = ''] = key.pk.split('#');
  const [place, , month = ''] = key.sk.split('#');
  if (place === 'SUMS') return kind === 'kind_sum' && of?.endsWith(`in shard ${owner}`) === true;
  return account.includes(owner) && (place !== 'MONTH' || (kind === 'month' && account.endsWith(month)));
};

const auditIn = (item: Item): Audit | undefined =>
  item.sk === 'AUDIT' ? (readContent(item) as { readonly audit?: Audit }).audit : undefined;

/** What the audits since a moment say about a loss, and differences that they should not have found. */
export const readAudits = (
  table: MemoryTable,
  since: string,
  loss: Loss,
): { readonly hasFound: boolean; readonly wrong: readonly Difference[] } => {
  const differences = table
    .all()
    .flatMap((item) => auditIn(item) ?? [])
    .filter(({ endedAt, status }) => endedAt >= since && status === 'differs')
    .flatMap((audit) => audit.differences);
  const named = differences.filter((one) => isNamed(loss, one));
  return { hasFound: named.length > 0, wrong: differences.filter((one) => !named.includes(one)) };
};

export const describeLoss = ({ key, name, by }: Loss): string => `${name} of ${key.pk} ${key.sk}, by ${by}`;
