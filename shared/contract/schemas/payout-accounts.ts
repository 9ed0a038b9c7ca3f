import * as z from 'zod';
import { payoutAccountTypes } from '../../domain/payout-accounts/payout-account-kinds.ts';
import { Instant, orUnknown, personName, text } from './basics.ts';

export const PayoutAccountType = z.enum(payoutAccountTypes);

export const PayoutAccountBody = z.strictObject({
  type: PayoutAccountType,
  holderName: personName(100),
  /** The number or email address. Blanks, hyphens and full-width digits make no difference. */
  accountNo: text(100, 4),
  /** Whether the balance is withdrawn automatically after each settlement. Omit it to keep the setting. */
  automatic: z.boolean().optional(),
});

export const PayoutAccountView = z
  .strictObject({
    type: orUnknown(PayoutAccountType),
    holderName: z.string(),
    accountNo: z.string(),
    boundAt: Instant,
    automatic: z.boolean(),
    /** Whether the holder has the legal name of the creator's approved application. */
    holderVerified: z.boolean(),
    /** The end of the withdrawal lock after a change of the account. */
    lockedUntil: Instant.optional(),
  })
  .meta({ id: 'PayoutAccount' });
