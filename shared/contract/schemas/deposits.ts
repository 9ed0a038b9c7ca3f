import * as z from 'zod';
import { Instant } from './basics.ts';
import { DepositView } from './wallet.ts';
import { Evidence } from './withdrawals.ts';

/** What becomes of money that nobody asked for: the advertiser's balance, or back to whoever paid it. */
const DepositOutcome = z.enum(['received', 'returned']);

/** A deposit that was paid with another sum than was asked for, or after it was closed. */
export const DepositCaseView = DepositView.extend({
  advertiserId: z.string(),
  openedAt: Instant.optional(),
  resolved: z.strictObject({ at: Instant, by: z.string(), evidence: Evidence }).optional(),
}).meta({ id: 'DepositCase' });

export const DepositResolution = z.strictObject({ decision: DepositOutcome, evidence: Evidence });
