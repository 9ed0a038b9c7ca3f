import { account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { type Money, minus, money, plus, shareOf, zero } from '../money.ts';
import type { Order } from './order.ts';
import type { Terms } from './terms.ts';

/**
 * The distribution of the held funds of an order. `award` is the earned part of the price: `fee`, `agency` and `creator`.
 * `returned` goes back to the advertiser.
 */
export type Split = {
  readonly award: Money;
  readonly fee: Money;
  readonly agency: Money;
  readonly creator: Money;
  readonly returned: Money;
};

/** The share of an agency in an order. */
export type AgencyShare = Pick<NonNullable<Terms['agency']>, 'share'>;

/** The parts of an award. The fee is a share of the award, and shares are rounded down. */
export const sharesOf = (
  { feeBasisPoints, agency }: Pick<Terms, 'feeBasisPoints'> & { readonly agency?: AgencyShare | undefined },
  award: Money,
): Omit<Split, 'award' | 'returned'> => {
  const fee = shareOf(award, feeBasisPoints);
  const net = minus(award, fee);
  const agencyShare = agency ? shareOf(net, agency.share) : zero(award.currency);
  return { fee, agency: agencyShare, creator: minus(net, agencyShare) };
};

/** Splits the held funds of an order when `award` is earned. */
export const splitOf = (order: Order, award: Money): Split => ({
  award,
  ...sharesOf(order.terms, award),
  returned: minus(money(order.held, order.terms.price.currency), award),
});

/** The earned part of the price: the decided one, nothing once all was returned, and else the whole price. */
export const awardOf = ({ award, held, terms: { price } }: Pick<Order, 'award' | 'held' | 'terms'>): Money =>
  money(award ?? (held === 0 ? 0 : price.amount), price.currency);

/** The postings of a split. They leave the account of the order empty. */
export const postSplit = (order: Order, split: Split): readonly Posting[] => {
  const held = account.orderHeld(order.id);
  return [
    ...transfer(held, account.fees, split.fee),
    ...(order.terms.agency ? transfer(held, account.agency(order.terms.agency.id), split.agency) : []),
    ...transfer(held, account.creatorAvailable(order.creatorId), split.creator),
    ...transfer(held, account.advertiser(order.advertiserId), split.returned),
  ];
};

/** The postings that return all held funds to the advertiser. */
export const postFullReturn = (order: Order): readonly Posting[] =>
  postSplit(order, splitOf(order, zero(order.terms.price.currency)));

/** Whether an award is between zero and the price, in the same currency. */
export const isWithinPrice = (order: Order, award: Money): boolean =>
  award.currency === order.terms.price.currency &&
  award.amount >= 0 &&
  award.amount <= order.terms.price.amount;

export const isSameSplit = (a: Split, b: Split): boolean =>
  a.award.amount === b.award.amount &&
  a.fee.amount === b.fee.amount &&
  a.agency.amount === b.agency.amount &&
  a.creator.amount === b.creator.amount &&
  a.returned.amount === b.returned.amount;

/** The total of a split, which equals the held funds of the order. */
export const totalOf = (split: Split): Money =>
  plus(plus(split.fee, split.agency), plus(split.creator, split.returned));
