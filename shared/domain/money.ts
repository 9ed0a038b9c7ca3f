import * as z from 'zod';
import type { TypeOf } from './type-of.ts';

/** An amount in integer minor units of an ISO 4217 currency: `{amount: 120000, currency: 'CNY'}` is ¥1,200.00. */
export const Money = z.object({ amount: z.int(), currency: z.string() });

export type Money = TypeOf<typeof Money>;

/** One hundredth of a per cent; 500 basis points are 5 %. */
export const BasisPoints = z.int();

export type BasisPoints = z.infer<typeof BasisPoints>;

const fullBasisPoints = 10_000n;

export const money = (amount: number, currency: string): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  return { amount, currency };
};

export const zero = (currency: string): Money => money(0, currency);

const requireSameCurrency = (a: Money, b: Money): string => {
  if (a.currency !== b.currency)
    throw new RangeError(`${a.currency} and ${b.currency} are different currencies`);
  return a.currency;
};

export const plus = (a: Money, b: Money): Money => money(a.amount + b.amount, requireSameCurrency(a, b));

export const minus = (a: Money, b: Money): Money => money(a.amount - b.amount, requireSameCurrency(a, b));

export const times = (a: Money, count: number): Money => money(a.amount * count, a.currency);

/** The share of an amount, rounded down to a whole minor unit; exact for every safe integer. */
export const shareOf = (whole: Money, share: BasisPoints): Money =>
  money(Number((BigInt(whole.amount) * BigInt(share)) / fullBasisPoints), whole.currency);

/** The smallest amount, in minor units, whose share is at least one minor unit. The share is not zero. */
export const minAmountWithShare = (share: BasisPoints): number =>
  Number((fullBasisPoints + BigInt(share) - 1n) / BigInt(share));

/** Whether `count` times an amount is still an exact integer. */
export const canMultiply = (a: Pick<Money, 'amount'>, count: number): boolean =>
  Number.isSafeInteger(a.amount * count);
