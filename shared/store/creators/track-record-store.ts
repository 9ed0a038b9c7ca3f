import type { PendingChange, TrackChange } from '../../domain/creators/track-record.ts';
import type { Earner } from '../../domain/ledger/accounts.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { advertiserCountsWrite } from '../advertisers/advertiser-record-store.ts';
import { alwaysTrue, exists, update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { type Key, keys } from '../keys.ts';
import { numberIn } from '../stored.ts';
import { getItem, type Table } from '../table.ts';

/** Longer than the stream and its dead letters keep an event, so that none comes again later. */
const countedEventRetention = 'P90D';

const recordKeyOf: Readonly<Record<Earner['role'], (id: string) => Key>> = {
  creator: keys.creator,
  agency: keys.agencyRecord,
};

const pendingAttribute = (currency: string): string => `pending_${currency}`;

/**
 * The income of a payee from running orders at their price, in minor units. The stream updates it, a moment
 * after the orders.
 */
export const findPendingIncome = async (
  table: Table,
  { role, id }: Earner,
  currency: string,
): Promise<number> => {
  const name = pendingAttribute(currency);
  const record = await getItem(table, recordKeyOf[role](id));
  const sum = numberIn(record ?? {}, name) ?? 0;
  // If the end of an order is counted before its start, the sum is briefly below zero.
  return Math.max(0, sum);
};

/**
 * Counts an event of an order in the records of its parties, once. The same transaction stores the event's number.
 * A second count is refused with `counted`.
 */
export const trackChangeWrites = (
  { creatorId, counts, pending = [], advertiser }: TrackChange,
  orderId: string,
  seq: number,
  now: Instant,
): readonly Write[] => [
  countedWrite(orderId, seq, now),
  ...(counts.length > 0
    ? [
        recordWrite(
          creatorId,
          counts,
          pending.find(({ payee }) => payee.role === 'creator'),
        ),
      ]
    : []),
  ...(advertiser ? [advertiserCountsWrite(advertiser.id, advertiser.counts)] : []),
  ...pending.filter(({ payee }) => payee.role === 'agency').map(agencyWrite),
];

const countedWrite = (orderId: string, seq: number, now: Instant): Write =>
  update(
    keys.countedEvents(orderId),
    { add: { counted: new Set([seq]) }, set: { expiresAt: expiryOf(now, countedEventRetention) } },
    {
      expression: 'attribute_not_exists(#counted) OR NOT contains(#counted, :seq)',
      names: { '#counted': 'counted' },
      values: { ':seq': seq },
    },
    () => refuse('conflict', 'This event has been counted.', { counted: true }),
  );

const recordWrite = (creatorId: string, counts: TrackChange['counts'], pending?: PendingChange): Write =>
  update(
    keys.creator(creatorId),
    { add: { ...Object.fromEntries(counts.map((name) => [name, 1])), ...(pending && toIncome(pending)) } },
    exists,
    () => refuse('not-found', `An order names the creator ${creatorId}, who does not exist.`),
  );

const agencyWrite = (pending: PendingChange): Write =>
  update(recordKeyOf[pending.payee.role](pending.payee.id), { add: toIncome(pending) }, alwaysTrue);

const toIncome = ({ amount: { amount, currency } }: PendingChange) => ({
  [pendingAttribute(currency)]: amount,
});
