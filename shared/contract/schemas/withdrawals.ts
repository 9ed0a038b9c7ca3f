import * as z from 'zod';
import { destinationTypes, providerAnswers } from '../../domain/withdrawals/withdrawal.ts';
import {
  AgencyId,
  CreatorId,
  Evidence,
  Instant,
  Money,
  orUnknown,
  PositiveMoney,
  text,
  WithdrawalId,
} from './basics.ts';
import { PartyName } from './names.ts';

export const WithdrawalBody = z.strictObject({ amount: PositiveMoney });

const TaxSheetView = z
  .strictObject({
    rule: z.string(),
    version: z.int(),
    /** The tax month of the income. */
    month: z.string(),
    /** The calculation: amounts in minor units, a number of months, basis points. */
    lines: z.array(z.strictObject({ item: z.string(), amount: z.int() })),
    tax: Money,
  })
  .meta({ id: 'TaxSheet' });

export const WithdrawalView = z
  .strictObject({
    id: WithdrawalId,
    /** The amount debited from the balance: fee, tax and `payout`. */
    amount: Money,
    fee: Money,
    tax: TaxSheetView,
    payout: Money,
    /** `unknown`: the outcome is not known yet, or this release does not know the state. */
    status: z.enum([
      'requested',
      'submitting',
      'processing',
      'unknown',
      'paid',
      'failed',
      'returned',
      'needs_operator',
    ]),
    /** `deposit`: the money goes back the way it came, and `accountNo` is the id of the deposit. */
    destination: z.strictObject({ type: orUnknown(z.enum(destinationTypes)), accountNo: z.string() }),
    requestedAt: Instant,
    updatedAt: Instant,
    /** Whether the platform created it automatically after a settlement. */
    automatic: z.boolean().optional(),
    providerReference: z.string().optional(),
    failure: z
      .strictObject({
        code: z.string(),
        message: z.string(),
        fixableBy: orUnknown(z.enum(['creator', 'platform'])),
      })
      .optional(),
  })
  .meta({ id: 'Withdrawal' });

/** An advertiser's request may need several withdrawals, because each deposit is refunded by its own provider. */
export const RequestedWithdrawalView = WithdrawalView.extend({
  /** The other withdrawals of the request, if it needs more than one. */
  others: z.array(WithdrawalView).optional(),
}).meta({ id: 'RequestedWithdrawal' });

const CostBearer = z.enum(['creator', 'platform']);

export const WithdrawalCaseView = WithdrawalView.extend({
  /** The payee is a creator, an agency or an advertiser. */
  creatorId: CreatorId.optional(),
  creator: PartyName.optional(),
  agencyId: AgencyId.optional(),
  agency: PartyName.optional(),
  advertiserId: z.string().optional(),
  advertiser: PartyName.optional(),
  provider: z.string(),
  merchantNumber: z.string(),
  case: z
    .strictObject({
      /** `unclear`: no outcome in time. `not_found`: the provider no longer knows it. `late_success`, `late_failure`: two outcomes. */
      kind: orUnknown(z.enum(['unclear', 'not_found', 'late_success', 'late_failure'])),
      openedAt: Instant,
      /** Whether the later outcome is booked in `platform/suspense`. */
      inSuspense: z.boolean().optional(),
      /** When staff last asked the provider, and its answer. A clear answer ends the case. */
      lastQuery: z
        .strictObject({ at: Instant, by: z.string(), answer: orUnknown(z.enum(providerAnswers)) })
        .optional(),
      bornBy: orUnknown(CostBearer).optional(),
      resolved: z
        .strictObject({
          at: Instant,
          by: z.string(),
          evidence: Evidence,
          bornBy: orUnknown(CostBearer).optional(),
        })
        .optional(),
    })
    .optional(),
}).meta({ id: 'WithdrawalCase' });

/** The outcome of a withdrawal. `bornBy` bears the cost of a payout whose amount was already returned to the balance. */
export const WithdrawalResolution = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('paid'), bornBy: CostBearer.default('creator'), evidence: Evidence }),
  z.strictObject({ decision: z.literal('failed'), evidence: Evidence }),
]);

export const FreezeBody = z.strictObject({
  deposits: z.boolean(),
  withdrawals: z.boolean(),
  reason: text(500),
});

export const FreezeView = z
  .strictObject({
    deposits: z.boolean(),
    withdrawals: z.boolean(),
    /** The number of changes. The fields below are absent if it is 0. */
    seq: z.int(),
    at: Instant.optional(),
    by: z.string().optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'Freeze' });
