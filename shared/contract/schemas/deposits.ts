import * as z from 'zod';
import { depositProviderNames } from '../../domain/payment-providers/payment-providers.ts';
import { PartyName } from './accounts.ts';
import { DepositId, Evidence, Instant, Money, orUnknown, PositiveMoney } from './basics.ts';

export const DepositBody = z.strictObject({
  amount: PositiveMoney,
  provider: z.enum(depositProviderNames),
});

export const DepositView = z
  .strictObject({
    id: DepositId,
    amount: Money,
    provider: z.string(),
    /** `needs_operator`: it was paid with a different amount (`paid`), or after it was closed. An operator decides. */
    status: orUnknown(z.enum(['pending', 'received', 'closed', 'needs_operator', 'returned'])),
    paid: Money.optional(),
    createdAt: Instant,
    receivedAt: Instant.optional(),
    providerReference: z.string().optional(),
    /** What was refunded, or is being refunded. */
    refunded: Money.optional(),
    /** The payment page of a pending deposit. */
    payUrl: z.url().optional(),
  })
  .meta({ id: 'Deposit' });

/** The paid amount is credited to the advertiser, or returned to the payer. */
const DepositOutcome = z.enum(['received', 'returned']);

/** A deposit that was paid with a different amount, or after it was closed. */
export const DepositCaseView = DepositView.extend({
  advertiserId: z.string(),
  advertiser: PartyName.optional(),
  openedAt: Instant.optional(),
  resolved: z.strictObject({ at: Instant, by: z.string(), evidence: Evidence }).optional(),
}).meta({ id: 'DepositCase' });

export const DepositResolution = z.strictObject({ decision: DepositOutcome, evidence: Evidence });
