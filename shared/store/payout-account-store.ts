import * as z from 'zod';
import type { Instant } from '../domain/time.ts';
import { put, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { getItem, type Table } from './table.ts';

/** Where a creator is paid: the number and holder encrypted, with a masked form to show. */
export type PayoutAccount = {
  readonly creatorId: string;
  readonly type: 'alipay' | 'bank_card';
  readonly sealed: string;
  readonly maskedHolder: string;
  readonly maskedNumber: string;
  readonly boundAt: Instant;
  /** When it took another account's place; a first account took none. */
  readonly changedAt?: Instant;
};

const PayoutAccountSchema = z.strictObject({
  creatorId: z.string(),
  type: z.enum(['alipay', 'bank_card']),
  sealed: z.string(),
  maskedHolder: z.string(),
  maskedNumber: z.string(),
  boundAt: z.string(),
  changedAt: z.string().optional(),
}) as z.ZodType<PayoutAccount>;

export const findPayoutAccount = async (
  table: Table,
  creatorId: string,
): Promise<PayoutAccount | undefined> => {
  const item = await getItem(table, keys.payoutAccount(creatorId));
  return item && PayoutAccountSchema.parse(item.payoutAccount);
};

/** Binds an account in the place of the one that was read, `before`. */
export const writeOfPayoutAccount = (bound: PayoutAccount, before: PayoutAccount | undefined): Write =>
  put(
    { ...keys.payoutAccount(bound.creatorId), payoutAccount: bound },
    before
      ? { expression: 'payoutAccount.sealed = :before', values: { ':before': before.sealed } }
      : { expression: 'attribute_not_exists(pk)' },
  );
