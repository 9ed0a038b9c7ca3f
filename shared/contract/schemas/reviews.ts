import * as z from 'zod';
import { decision, decisionBetween, decisionWithReasons, Instant, Money, reasons } from './basics.ts';

/** The review claim of an item, without the reviewer's name. */
export const ReviewClaimView = z
  .strictObject({ by: z.enum(['you', 'another reviewer']), until: Instant })
  .meta({ id: 'Lease' });

export const ReviewDecision = z.discriminatedUnion('decision', [
  decision('approve'),
  decisionWithReasons('request_changes'),
  decisionWithReasons('reject'),
]);

export const AppealDecision = decisionBetween('overturn', 'uphold');

export const ProofDecision = decisionBetween('confirm', 'refuse');

export const DisputeResolution = z.strictObject({ creatorAmount: Money, reasons: reasons(1) });
