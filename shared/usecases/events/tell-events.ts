import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import {
  happeningOfOrder,
  happeningOfPartyEvent,
  happeningOfTask,
  happeningOfWithdrawal,
  happeningsOfEntry,
  partiesOfOrder,
  type WithdrawalEvent,
  type WithdrawalInBrief,
} from '../../domain/event/happenings.ts';
import type { PartyEvent } from '../../domain/notice/party-event.ts';
import type { TaskEvent } from '../../domain/notice/task-event.ts';
import type { JournalRecord } from '../../store/ledger-store.ts';
import { findOrder } from '../../store/order-store.ts';
import { itemReader } from '../../store/stored.ts';
import { PayeeSchema } from '../../store/withdrawal-schema.ts';
import type { OrderEventRecord } from '../notices/notify.ts';
import { viewOfOrder } from '../orders/order-view.ts';
import type { Announce } from './announce.ts';

/** Tells of an order's event. Its sums are read from the order, so that events nobody listens to need not carry them. */
export const tellOfOrder = (
  { table, now }: Pick<Deps, 'table' | 'now'>,
  announce: Announce,
  { event, parties }: OrderEventRecord,
): Promise<void> =>
  announce(partiesOfOrder(parties), async () => {
    const record = await findOrder(table, parties.id);
    if (!record) throw new Error(`order ${parties.id} is gone`);
    const { price, fee, net } = viewOfOrder(record.order, now());
    return [happeningOfOrder(parties, event, { price, fee, net })];
  });

export const tellOfTask = async (announce: Announce, event: TaskEvent): Promise<void> => {
  const happening = happeningOfTask(event);
  if (happening) await announce(happening.concerns, () => [happening]);
};

export const tellOfParty = (announce: Announce, event: PartyEvent): Promise<void> => {
  const happening = happeningOfPartyEvent(event);
  return announce(happening.concerns, () => [happening]);
};

const Sum = z.strictObject({ amount: z.int(), currency: z.string() });

/** A new event of a withdrawal; those that were written before they carried what is told are told to nobody. */
export const toWithdrawalEventRecord = itemReader(
  z.object({
    event: z.object({ seq: z.int(), at: z.string(), command: z.string(), to: z.string() }),
    paidOut: z.strictObject({ id: z.string(), payee: PayeeSchema, amount: Sum, fee: Sum, payout: Sum }),
  }) as unknown as z.ZodType<{ readonly event: WithdrawalEvent; readonly paidOut: WithdrawalInBrief }>,
);

export const tellOfWithdrawal = (
  announce: Announce,
  { event, paidOut }: ReturnType<typeof toWithdrawalEventRecord>,
): Promise<void> => {
  const happening = happeningOfWithdrawal(paidOut, event);
  return announce(happening.concerns, () => [happening]);
};

/** Tells each whose wallet an entry touched of what it did there. */
export const tellOfEntry = (announce: Announce, { entry, advertiserId }: JournalRecord): Promise<void> => {
  const happenings = happeningsOfEntry(entry, advertiserId);
  return announce(
    happenings.flatMap(({ concerns }) => concerns),
    () => happenings,
  );
};
