import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { keys } from '#shared/store/keys.ts';
import { readContent, readOrder } from '../item-content.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { Report } from './ledger.ts';

type Agency = Order['terms']['agency'];

type Creator = { readonly id: string; readonly agency?: NonNullable<Agency> };

const creatorIn = (item: Item | undefined): Creator | undefined => item?.creator as unknown as Creator;

/** Longer than the time of an inviting request between its read of creators and its write. */
const maxRequestMs = 10_000;

const textOf = (agency: Agency): string => (agency ? `${agency.id} with ${agency.share}` : 'nobody');

const isSameAgency = (agency: Agency) => (other: Agency) => textOf(other) === textOf(agency);

export type ShareCheck = {
  /** Checks the agreements, orders and payments of one transaction. */
  readonly check: (changes: readonly Change[]) => void;
};

type Options = {
  readonly now: () => number;
  readonly find: (key: { readonly pk: string; readonly sk: string }) => Item | undefined;
  readonly report: Report;
};

/** The sum of an entry for accounts with such a prefix. */
const sumPostings = ({ postings }: JournalEntry, prefix: string): number =>
  postings.filter(({ account }) => account.startsWith(prefix)).reduce((sum, { amount }) => sum + amount, 0);

/** The expected shares of an award by the agreement: both are rounded down. */
const findPayoutFault = (order: Order, entry: JournalEntry) => {
  const { id, creatorId, advertiserId, terms } = order;
  const out = -sumPostings(entry, `order/${id}/`);
  const award = out - sumPostings(entry, `advertiser/${advertiserId}/`) - sumPostings(entry, 'task/');
  const fee = Math.floor((award * terms.feeBasisPoints) / 10_000);
  const share = terms.agency ? Math.floor(((award - fee) * terms.agency.share) / 10_000) : 0;
  const due = [fee, share, award - fee - share];
  const agencies = sumPostings(entry, 'agency/');
  const own = terms.agency ? sumPostings(entry, `agency/${terms.agency.id}/`) : 0;
  const paid = [sumPostings(entry, 'platform/fees'), own, sumPostings(entry, `creator/${creatorId}/`)];
  if (award !== (order.award ?? 0)) return `it pays ${award}, and has earned ${order.award ?? 0}`;
  if (agencies !== own) return `an agency that has no part in it gets ${agencies - own}`;
  return paid.join() === due.join()
    ? undefined
    : `of ${award} platform, agency and creator get ${paid.join(', ')} instead of ${due.join(', ')}`;
};

/**
 * Compares orders with the agreement of their creator and agency when they are made, and their payout with
 * it.
 */
export const createShareCheck = ({ now, find, report }: Options): ShareCheck => {
  const ended = new Map<string, { readonly at: number; readonly agency: Agency }[]>();

  const follow = ({ before, after }: Change): void => {
    const [was, is] = [creatorIn(before), creatorIn(after)];
    if (!was || !is || isSameAgency(was.agency)(is.agency)) return;
    ended.set(is.id, [...(ended.get(is.id) ?? []), { at: now(), agency: was.agency }]);
  };

  const checkNew = ({ id, creatorId, terms, invitation }: Order): void => {
    const present = creatorIn(find(keys.creator(creatorId)))?.agency;
    // A transaction of many invitations has no room for a check of each creator.
    const recentAgreements = (ended.get(creatorId) ?? []).filter(({ at }) => at > now() - maxRequestMs);
    const possible = [present, ...(invitation ? recentAgreements.map(({ agency }) => agency) : [])];
    if (!possible.some(isSameAgency(terms.agency))) {
      report(
        `${id}: its agency is ${textOf(terms.agency)}, and its creator’s ${possible.map(textOf).join(', ')}`,
      );
    }
  };

  const checkPayout = (entry: JournalEntry): void => {
    if (entry.cause.kind !== 'order') return;
    const order = readOrder(find(keys.order(entry.cause.id)));
    const fault =
      order && sumPostings(entry, `order/${order.id}/`) < 0 ? findPayoutFault(order, entry) : undefined;
    if (fault) report(`${entry.cause.id}: ${fault}`);
  };

  const checkOne = (change: Change): void => {
    const { key, before, after } = change;
    if (key.sk === 'CREATOR') follow(change);
    const order = key.sk === 'ORDER' && !before ? readOrder(after) : undefined;
    if (order) checkNew(order);
    const entry = key.sk.startsWith('ENTRY#') && after ? readContent(after).entry : undefined;
    if (entry) checkPayout(entry);
  };

  return { check: (changes) => changes.forEach(checkOne) };
};
