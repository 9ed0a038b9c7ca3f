import * as z from 'zod';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Instant } from '../../domain/time.ts';
import { put, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { reader } from '../stored.ts';
import { getItem, type Table } from '../table.ts';
import { PayeeSchema } from '../withdrawals/withdrawal-schema.ts';

/** Where a creator or an agency is paid: the number and holder encrypted, with a masked form to show. */
export type PayoutAccount = {
  readonly payee: Payee;
  readonly type: 'alipay' | 'bank_card';
  readonly sealed: string;
  readonly maskedHolder: string;
  readonly maskedNumber: string;
  readonly boundAt: Instant;
  /** When it took another account's place; a first account took none. */
  readonly changedAt?: Instant;
  /** By which the same account is known again without being opened. */
  readonly mark: string;
  /** Whether the holder's name is the one that the creator was let in with. */
  readonly holderMatches: boolean;
  /** Whether each settlement is withdrawn by itself. */
  readonly automatic: boolean;
};

const PayoutAccountSchema = z.strictObject({
  payee: PayeeSchema,
  type: z.enum(['alipay', 'bank_card']),
  sealed: z.string(),
  maskedHolder: z.string(),
  maskedNumber: z.string(),
  boundAt: z.string(),
  changedAt: z.string().optional(),
  mark: z.string(),
  holderMatches: z.boolean(),
  automatic: z.boolean(),
}) as z.ZodType<PayoutAccount>;

const readPayoutAccount = reader(PayoutAccountSchema);

export const findPayoutAccount = async (table: Table, payee: Payee): Promise<PayoutAccount | undefined> => {
  const item = await getItem(table, keys.payoutAccount(payee));
  return item && readPayoutAccount(item.payoutAccount, item);
};

/** Binds an account in the place of the one that was read, `before`. */
export const payoutAccountWrite = (bound: PayoutAccount, before: PayoutAccount | undefined): Write =>
  put(
    { ...keys.payoutAccount(bound.payee), payoutAccount: bound },
    before
      ? {
          expression: 'payoutAccount.sealed = :before AND payoutAccount.automatic = :automatic',
          values: { ':before': before.sealed, ':automatic': before.automatic },
        }
      : { expression: 'attribute_not_exists(pk)' },
  );
