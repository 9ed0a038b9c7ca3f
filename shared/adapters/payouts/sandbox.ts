import * as z from 'zod';
import { commit, isEqual, isNew, put, type Write } from '../../store/commit.ts';
import { keys } from '../../store/keys.ts';
import { itemReader } from '../../store/stored.ts';
import { getItem, type Table } from '../../store/table.ts';
import { PreparedPayout, prepareAsJson } from './prepared-payout.ts';
import type { PayoutProvider, ProviderPayoutStatus } from './provider.ts';

const RecordSchema = z.object({
  status: z.enum(['paid', 'processing', 'failed', 'lost']),
  reference: z.string(),
  amount: z.strictObject({ amount: z.int(), currency: z.string() }).exactOptional(),
});

const toRecorded = itemReader(RecordSchema);

type Recorded = z.infer<typeof RecordSchema>;

const refusedAccount = {
  code: 'PAYEE_NOT_EXIST',
  message: 'The payee’s account does not exist.',
  fixableBy: 'creator',
} as const;

const toPayoutStatus = ({ status, reference }: Recorded): ProviderPayoutStatus => {
  if (status === 'failed') return { status, failure: refusedAccount };
  if (status === 'lost') return { status: 'not_found' };
  return status === 'paid' || status === 'processing' ? { status, reference } : { status: 'unknown' };
};

/** The last digits of the account number simulate failures. `0002`: refused. `0005`: paid at the next query. Others are paid at once. */
const firstStatus = (accountNo: string): Recorded['status'] => {
  if (accountNo.endsWith('0002')) return 'failed';
  if (accountNo.endsWith('0004')) return 'lost';
  return accountNo.endsWith('0005') ? 'processing' : 'paid';
};

/** `0003`: the response is lost after the money has moved. `0004`: it is lost before. */
const isResponseLost = (accountNo: string): boolean =>
  accountNo.endsWith('0003') || accountNo.endsWith('0004');

/**
 * A payout provider for trials. It stores its payouts in the table by merchant number and never pays one
 * twice.
 */
export const sandboxPayouts = (table: Table): PayoutProvider => {
  const find = async (merchantNumber: string): Promise<Recorded | undefined> => {
    const item = await getItem(table, keys.sandboxPayout(merchantNumber));
    return item && toRecorded(item);
  };
  const record = (merchantNumber: string, recorded: Recorded, before?: Recorded): Promise<unknown> =>
    commit(table, [sandboxPayoutWrite(merchantNumber, recorded, before)]);

  return {
    name: 'sandbox',
    prepare: prepareAsJson,
    submit: async (parameters) => {
      const { merchantNumber, amount, destination } = PreparedPayout.parse(JSON.parse(parameters));
      const before = await find(merchantNumber);
      if (before && before.status !== 'lost') return toPayoutStatus(before);
      const status = before ? 'paid' : firstStatus(destination.accountNo);
      const recorded: Recorded = {
        ...before,
        status,
        reference: `sandbox-${merchantNumber}`,
        amount: { ...before?.amount, ...amount },
      };
      await record(merchantNumber, recorded, before);
      return !before && isResponseLost(destination.accountNo)
        ? { status: 'unknown' }
        : toPayoutStatus(recorded);
    },
    query: async (merchantNumber) => {
      const before = await find(merchantNumber);
      if (!before) return { status: 'not_found' };
      if (before.status !== 'processing') return toPayoutStatus(before);
      const paid: Recorded = { ...before, status: 'paid' };
      await record(merchantNumber, paid, before);
      return toPayoutStatus(paid);
    },
  };
};

const sandboxPayoutWrite = (merchantNumber: string, recorded: Recorded, before?: Recorded): Write =>
  put(
    { ...keys.sandboxPayout(merchantNumber), ...recorded },
    before ? isEqual('status', before.status) : isNew,
  );
