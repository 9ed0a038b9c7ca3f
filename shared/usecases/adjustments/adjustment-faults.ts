import type { Deps } from '../../deps.ts';
import type { Adjustment } from '../../domain/adjustments/adjustment.ts';
import type { Fault } from '../../domain/fault.ts';
import { mergeSums } from '../../domain/ledger/account-sums.ts';
import { partsOf } from '../../domain/ledger/accounts.ts';
import { findPaymentProvider, paymentProviders } from '../../domain/payment-providers/payment-providers.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { countDraws, drawWrite } from '../../store/adjustments/overdraft-guard-store.ts';
import type { Write } from '../../store/commit.ts';
import { readSumsByKind } from '../../store/ledger/account-sum-store.ts';
import { findBalance, hasWallet } from '../../store/ledger/journal-store.ts';

type Movement = Pick<Adjustment, 'from' | 'to' | 'amount'>;

/** Faults of a movement that its schema cannot find. */
export const faultsOfMovement = async (
  { table, policy }: Pick<Deps, 'table' | 'policy'>,
  { from, to, amount }: Movement,
): Promise<readonly Fault[]> => {
  const faults: Fault[] = [];
  const isKnownCurrency = policy.currencies.includes(amount.currency);
  if (from === to) {
    faults.push({ path: ['to'], code: 'same_account', message: 'must differ from the other account' });
  }
  if (!isKnownCurrency) {
    const message = `must be ${policy.currencies.join(' or ')}`;
    faults.push({
      path: ['amount', 'currency'],
      code: 'unknown_currency',
      message,
      params: { allowed: policy.currencies },
    });
  }
  for (const side of ['from', 'to'] as const) {
    const { owner, id, purse } = partsOf({ from, to }[side]);
    if (owner === 'platform' && id === 'clearing' && !findPaymentProvider(purse)) {
      const message = `must be a provider of this platform, not ${purse}`;
      faults.push({
        path: [side],
        code: 'unknown_provider',
        message,
        params: { allowed: Object.keys(paymentProviders) },
      });
    }
    if (owner !== 'platform' && isKnownCurrency && !(await hasWallet(table, id, amount.currency))) {
      const message = `this party has no balance in ${amount.currency}`;
      faults.push({ path: [side], code: 'unknown_account', message, params: { currency: amount.currency } });
    }
  }
  return faults;
};

/**
 * The writes that keep a movement within the account's balance, or its refusal. For parties the write of the balance
 * checks that too. For platform accounts this reads the sums, and counts the movements, so that two at once cannot
 * both be covered by one balance. A provider's clearing account may be negative: that is what the provider owes.
 */
export const coverMovement = async (
  { table }: Pick<Deps, 'table'>,
  { from, amount }: Movement,
): Promise<readonly Write[] | Refusal> => {
  const { owner, id } = partsOf(from);
  const isCounted = owner === 'platform' && id !== 'clearing';
  const draws = isCounted ? await countDraws(table, from) : 0;
  const available = await findAvailable({ table }, from, amount.currency);
  if (available === undefined || available >= amount.amount) return isCounted ? [drawWrite(from, draws)] : [];
  const required = amount.amount;
  return refuse('insufficient-funds', `The ${available} on ${from} do not cover ${required}.`, {
    available,
    required,
  });
};

const findAvailable = async (
  { table }: Pick<Deps, 'table'>,
  from: Movement['from'],
  currency: string,
): Promise<number | undefined> => {
  const { owner, id } = partsOf(from);
  if (owner !== 'platform') return (await findBalance(table, id, currency)).available;
  if (id === 'clearing') return undefined;
  const { sums } = await readSumsByKind(table);
  const sum = mergeSums(sums).find((one) => one.account === from && one.currency === currency);
  return sum ? sum.credit - sum.debit : 0;
};
