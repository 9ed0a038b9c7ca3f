import * as z from 'zod';
import { DepositBearer, depositCaseKinds } from '../../domain/deposits/deposit.ts';
import { depositProviderNames } from '../../domain/payment-providers/payment-providers.ts';
import { DepositId, Evidence, Instant, Money, orUnknown, PositiveMoney } from './basics.ts';
import { PartyName } from './names.ts';

export const DepositBody = z.strictObject({
  amount: PositiveMoney,
  provider: z.enum(depositProviderNames),
});

export const DepositView = z
  .strictObject({
    id: DepositId,
    amount: Money,
    provider: z.string(),
    /** `needs_operator`: paid with another amount (`paid`) or after it was closed, or taken back. An operator decides. */
    status: orUnknown(z.enum(['pending', 'received', 'closed', 'needs_operator', 'returned'])),
    paid: Money.optional(),
    createdAt: Instant,
    receivedAt: Instant.optional(),
    providerReference: z.string().optional(),
    /** What was refunded, or is being refunded. */
    refunded: Money.optional(),
    /** What the provider took back: a refund there, or a chargeback. */
    reversed: Money.optional(),
    /** The payment page of a pending deposit. */
    payUrl: z.url().optional(),
  })
  .meta({ id: 'Deposit' });

/** The amount is credited to the advertiser, or stays with its payer. */
const DepositOutcome = z.enum(['received', 'returned']);

/** A deposit that needs a decision. */
export const DepositCaseView = DepositView.extend({
  advertiserId: z.string(),
  advertiser: PartyName.optional(),
  openedAt: Instant.optional(),
  caseKind: orUnknown(z.enum(depositCaseKinds)).optional(),
  /** What the open case has in `platform/suspense`: below zero if the provider took it back. */
  inSuspense: z.strictObject({ amount: z.int(), currency: z.string() }).optional(),
  /** The part of what was taken back that the platform bore, in `platform/losses`. */
  loss: Money.optional(),
  resolved: z
    .strictObject({
      at: Instant,
      by: z.string(),
      evidence: Evidence,
      bornBy: orUnknown(DepositBearer).optional(),
    })
    .optional(),
}).meta({ id: 'DepositCase' });

/**
 * `bornBy` bears money that the provider took back: by default the advertiser's balance, and the platform what the balance
 * cannot bear. Or the platform bears all of it.
 */
export const DepositResolution = z.strictObject({
  decision: DepositOutcome,
  bornBy: DepositBearer.optional(),
  evidence: Evidence,
});
