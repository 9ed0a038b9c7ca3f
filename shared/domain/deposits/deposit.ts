import * as z from 'zod';
import { Money } from '../money.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { Evidence } from '../withdrawals/withdrawal.ts';
import { type DepositStep, depositStatuses } from './lifecycle.ts';

/** Why an operator must decide on a deposit. */
export const depositCaseKinds = ['wrong_amount', 'late_payment', 'reversed'] as const;

/** Who bears money that the provider took back. */
export const DepositBearer = z.enum(['advertiser', 'platform']);

export type DepositBearer = z.infer<typeof DepositBearer>;

/** Money that an advertiser deposits. */
export const Deposit = z.object({
  id: z.string(),
  advertiserId: z.string(),
  amount: Money,
  provider: z.string(),
  status: z.enum(depositStatuses),
  /** The number of changes. Deposits of releases before 0.3.0 have none until their next change. */
  version: z.int().exactOptional(),
  createdAt: Instant,
  receivedAt: Instant.exactOptional(),
  providerReference: z.string().exactOptional(),
  /** Where the browser pays, until it is paid. */
  payUrl: z.string().exactOptional(),
  /** A paid sum that needed a decision. */
  paid: Money.exactOptional(),
  /** Since when an operator must decide, why, and the decision. Cases of releases before 0.3.0 say no kind. */
  openedAt: Instant.exactOptional(),
  caseKind: z.enum(depositCaseKinds).exactOptional(),
  /** What the open case has in suspense: below zero if the provider took it back. */
  inSuspense: z.object({ amount: z.int(), currency: z.string() }).exactOptional(),
  /** All that the provider took back, and that is no refund of ours. */
  reversed: Money.exactOptional(),
  /** The part of `reversed` that the provider gives back by an operator's decision, before the provider states it. */
  restored: Money.exactOptional(),
  /** The part of `reversed` that the platform bore, in `platform/losses`. Earlier releases took it from the fees. */
  loss: Money.exactOptional(),
  /** What was refunded, or is being refunded. */
  refunded: Money.exactOptional(),
  /** The provider refused a refund, so that the rest is paid to the payout account. */
  cannotRefund: z.literal(true).exactOptional(),
  resolved: z
    .object({ at: Instant, by: z.string(), evidence: Evidence, bornBy: DepositBearer.exactOptional() })
    .exactOptional(),
});

export type Deposit = TypeOf<typeof Deposit>;

/** A statement of the provider, or a decision on a case. */
export type DepositCommand =
  | { readonly type: Extract<DepositStep, 'pay'>; readonly amount: Money; readonly reference: string }
  | { readonly type: Extract<DepositStep, 'close'> }
  | { readonly type: Extract<DepositStep, 'reverse'>; readonly total: Money }
  | {
      readonly type: Extract<DepositStep, 'receive' | 'return'>;
      readonly operator: {
        readonly id: string;
        readonly evidence: Evidence;
        readonly bornBy?: DepositBearer;
        /** The advertiser's available balance. What it cannot bear is a loss of the platform. */
        readonly available?: number;
      };
    };
