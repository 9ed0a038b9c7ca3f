import * as z from 'zod';
import { Instant } from './basics.ts';
import { DepositView } from './wallet.ts';
import { Evidence } from './withdrawals.ts';

/** The paid amount is credited to the advertiser, or returned to the payer. */
const DepositOutcome = z.enum(['received', 'returned']);

/** A deposit that was paid with a different amount, or after it was closed. */
export const DepositCaseView = DepositView.extend({
  advertiserId: z.string(),
  openedAt: Instant.optional(),
  resolved: z.strictObject({ at: Instant, by: z.string(), evidence: Evidence }).optional(),
}).meta({ id: 'DepositCase' });

export const DepositResolution = z.strictObject({ decision: DepositOutcome, evidence: Evidence });
