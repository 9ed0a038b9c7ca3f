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

/** The income of a payee from running orders at their price, in minor units. */
export const findPendingIncome = async (
  table: Table,
  { role, id }: Earner,
  currency: string,
): Promise<number> => {
  const name = pendingAttribute(currency);
  const record = await getItem(table, recordKeyOf[role](id));
  const sum = numberIn(record ?? {}, name) ?? 0;
  // The stream of an earlier release may count the end of an order before its start.
  return Math.max(0, sum);
};

/** What an event of an order adds to the numbers of its creator's item. */
export const creatorAdditions = ({
  counts,
  pending = [],
}: Pick<TrackChange, 'counts' | 'pending'>): Readonly<Record<string, number>> => {
  const income = pending.find(({ payee }) => payee.role === 'creator');
  return { ...Object.fromEntries(counts.map((name) => [name, 1])), ...(income && toIncome(income)) };
};

/** Counts an event of an order in the records of its advertiser and agency. */
export const otherRecordWrites = ({
  pending = [],
  advertiser,
}: Pick<TrackChange, 'pending' | 'advertiser'>): readonly Write[] => [
  ...(advertiser ? [advertiserCountsWrite(advertiser.id, advertiser.counts)] : []),
  ...pending.filter(({ payee }) => payee.role === 'agency').map(agencyWrite),
];

/** Counts an event of an order in the records of all its parties, in the transaction of the event. */
export const trackChangeWrites = (track: TrackChange): readonly Write[] => [
  ...(track.counts.length > 0 ? [recordWrite(track)] : []),
  ...otherRecordWrites(track),
];

/**
 * Counts an event that was stored without its counts, once. Releases before 0.3.0 stored them in the event, for the
 * stream. A second count is refused with `counted`.
 */
export const laterTrackWrites = (
  track: TrackChange,
  orderId: string,
  seq: number,
  now: Instant,
): readonly Write[] => [countedWrite(orderId, seq, now), ...trackChangeWrites(track)];

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

const recordWrite = (track: TrackChange): Write =>
  update(keys.creator(track.creatorId), { add: creatorAdditions(track) }, exists, () =>
    refuse('not-found', `An order names the creator ${track.creatorId}, who does not exist.`),
  );

const agencyWrite = (pending: PendingChange): Write =>
  update(recordKeyOf[pending.payee.role](pending.payee.id), { add: toIncome(pending) }, alwaysTrue);

const toIncome = ({ amount: { amount, currency } }: PendingChange) => ({
  [pendingAttribute(currency)]: amount,
});
