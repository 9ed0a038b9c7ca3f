import * as z from 'zod';
import { commit, isNew, put, type Write } from '../../store/commit.ts';
import { keys } from '../../store/keys.ts';
import { itemReader } from '../../store/stored.ts';
import { getItem, type Table } from '../../store/table.ts';
import { PreparedPayout, prepareAsJson } from './prepared-payout.ts';
import type { PayoutProvider, ProviderPayoutStatus } from './provider.ts';

/**
 * How the sandbox treats a payout, by the last digits of the account number: as a real provider would in its
 * unpleasant moments. Any other number is paid at once.
 */
export const sandboxBehaviours = {
  '0002': 'refused: the account does not exist',
  '0003': 'the answer is lost after the money has moved',
  '0004': 'the answer is lost before anything happened',
  '0005': 'accepted now, paid when it is next asked about',
} as const;

const RecordSchema = z.object({
  status: z.enum(['paid', 'processing', 'failed', 'lost']),
  reference: z.string(),
  amount: z.strictObject({ amount: z.int(), currency: z.string() }).exactOptional(),
});

const toRecorded = itemReader(RecordSchema);

type Recorded = z.infer<typeof RecordSchema>;

const refusedAccount = {
  code: 'PAYEE_NOT_EXIST',
  message: 'The account to be paid does not exist.',
  fixableBy: 'creator',
} as const;

const toPayoutStatus = ({ status, reference }: Recorded): ProviderPayoutStatus => {
  if (status === 'failed') return { status, failure: refusedAccount };
  if (status === 'lost') return { status: 'not_found' };
  return status === 'paid' || status === 'processing' ? { status, reference } : { status: 'unknown' };
};

const firstStatus = (accountNo: string): Recorded['status'] => {
  if (accountNo.endsWith('0002')) return 'failed';
  if (accountNo.endsWith('0004')) return 'lost';
  return accountNo.endsWith('0005') ? 'processing' : 'paid';
};

const isResponseLost = (accountNo: string): boolean =>
  accountNo.endsWith('0003') || accountNo.endsWith('0004');

/**
 * A payout provider for trying things out: it keeps its own books in a corner of the table, knows a payout by its
 * merchant number and never pays one twice.
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
    before
      ? {
          expression: '#status = :before',
          names: { '#status': 'status' },
          values: { ':before': before.status },
        }
      : isNew,
  );
