import type { PendingChange, TrackChange } from '../../domain/creators/track-record.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import { refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant, toEpochMs } from '../../domain/time.ts';
import { alwaysTrue, update, type Write } from '../commit.ts';
import { type Key, keys } from '../keys.ts';
import { numberIn } from '../stored.ts';
import { getItem, type Table } from '../table.ts';

/** Longer than a stream and its dead letters keep an event: by then none can come again. */
const countedEventRetention = 'P90D';

const recordKeyOf: Readonly<Record<Payee['role'], (id: string) => Key>> = {
  creator: keys.creator,
  agency: keys.agencyRecord,
};

const pendingAttribute = (currency: string): string => `pending_${currency}`;

/**
 * What the running orders of a payee will bring, if they are settled at their price, in minor units. The stream keeps
 * it, a moment behind the orders.
 */
export const findPendingIncome = async (
  table: Table,
  { role, id }: Payee,
  currency: string,
): Promise<number> => {
  const name = pendingAttribute(currency);
  const record = await getItem(table, recordKeyOf[role](id));
  const sum = numberIn(record ?? {}, name) ?? 0;
  // An end that was told before its beginning takes away for a moment what was not yet added.
  return Math.max(0, sum);
};

/**
 * Counts an event of an order in its creator's record, once: the numbers of the events that were counted are kept
 * beside the order and written in the same transaction. A second count is refused with `counted`.
 */
export const trackChangeWrites = (
  { creatorId, counts, pending = [] }: TrackChange,
  orderId: string,
  seq: number,
  now: Instant,
): readonly Write[] => [
  countedWrite(orderId, seq, now),
  recordWrite(
    creatorId,
    counts,
    pending.find(({ payee }) => payee.role === 'creator'),
  ),
  ...pending.filter(({ payee }) => payee.role === 'agency').map(agencyWrite),
];

const countedWrite = (orderId: string, seq: number, now: Instant): Write =>
  update(
    keys.countedEvents(orderId),
    'ADD #counted :seqs SET #expiresAt = :expiresAt',
    {
      expression: 'attribute_not_exists(#counted) OR NOT contains(#counted, :seq)',
      names: { '#counted': 'counted', '#expiresAt': 'expiresAt' },
      values: {
        ':seqs': new Set([seq]),
        ':seq': seq,
        ':expiresAt': Math.ceil(toEpochMs(addDuration(now, countedEventRetention)) / 1000),
      },
    },
    () => refuse('conflict', 'This event has been counted.', { counted: true }),
  );

const recordWrite = (creatorId: string, counts: TrackChange['counts'], pending?: PendingChange): Write =>
  update(
    keys.creator(creatorId),
    `ADD ${[...counts.map((_, at) => `#count${at} :one`), ...(pending ? ['#pending :pending'] : [])].join(', ')}`,
    {
      expression: 'attribute_exists(pk)',
      names: {
        ...Object.fromEntries(counts.map((name, at) => [`#count${at}`, name])),
        ...(pending && { '#pending': pendingAttribute(pending.amount.currency) }),
      },
      values: { ':one': 1, ...(pending && { ':pending': pending.amount.amount }) },
    },
    () => refuse('not-found', `An order names the creator ${creatorId}, who does not exist.`),
  );

const agencyWrite = ({ payee, amount }: PendingChange): Write =>
  update(recordKeyOf[payee.role](payee.id), 'ADD #pending :pending', {
    ...alwaysTrue,
    names: { '#pending': pendingAttribute(amount.currency) },
    values: { ':pending': amount.amount },
  });
