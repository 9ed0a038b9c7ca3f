import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { OrderEvent } from '#shared/domain/orders/order.ts';
import type { Proposal } from '#shared/domain/proposals/proposal.ts';
import { readContent, readOrder } from '../item-content.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { Report } from './ledger.ts';

const proposalIn = (item: Item | undefined): Proposal | undefined => item?.proposal as unknown as Proposal;

const isPayee = (account: string): boolean => /^(creator|agency)\//.test(account);

/** Whether an entry pays a creator or an agency. */
const paysSomebody = ({ postings }: JournalEntry): boolean =>
  postings.some(({ account, amount }) => isPayee(account) && amount > 0);

const entriesIn = (changes: readonly Change[]): readonly JournalEntry[] =>
  changes.flatMap(({ key, before, after }) =>
    key.sk.startsWith('ENTRY#') && after && !before ? (readContent(after).entry ?? []) : [],
  );

const eventsIn = (changes: readonly Change[]): readonly OrderEvent[] =>
  changes.flatMap(({ key, before, after }) =>
    key.pk.startsWith('ORDER#') && key.sk.startsWith('EVENT#') && after && !before
      ? (readContent(after).event ?? [])
      : [],
  );

/** Whether the transaction approves a proposal of another person. */
const isApprovedByTwo = (changes: readonly Change[]): boolean =>
  changes.some(({ after }) => {
    const proposal = proposalIn(after);
    return (
      proposal?.status === 'approved' &&
      proposal.decided?.by !== undefined &&
      proposal.decided.by !== proposal.proposedBy
    );
  });

/** Whether a transaction moves money to a payee by an act of an operator, or by an adjustment. */
const needsTwoPersons = (changes: readonly Change[]): boolean => {
  const entries = entriesIn(changes);
  const isByOperator = eventsIn(changes).some(({ actor }) => actor.role === 'operator');
  return entries.some((entry) => entry.cause.kind === 'adjustment' || (isByOperator && paysSomebody(entry)));
};

/** Nobody has an order with themselves, and no member of staff alone moves money to a payee. */
export const checkHonesty = (
  changes: readonly Change[],
  ownerOf: (partyId: string) => string,
  report: Report,
): void => {
  for (const { key, before, after } of changes) {
    const order = key.sk === 'ORDER' && !before ? readOrder(after) : undefined;
    if (order && ownerOf(order.creatorId) === ownerOf(order.advertiserId))
      report(`${order.id}: ${ownerOf(order.creatorId)} is its creator and its advertiser`);
  }
  if (needsTwoPersons(changes) && !isApprovedByTwo(changes)) {
    const [entry] = entriesIn(changes);
    report(`${entry?.cause.id}: one member of staff moved money alone`);
  }
};
