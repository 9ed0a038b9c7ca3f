import type { createDeposit as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { firstDepositCheckAt } from '../../domain/deposits/next-check.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import { refuse } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { findDeposit, newDepositWrite } from '../../store/deposits/deposit-store.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import type { UseCase } from '../use-case.ts';
import { refuseUnknownCurrency } from '../wallet/currency.ts';
import { toDepositView } from './deposit-view.ts';

/** Creates a deposit. The sandbox receives the money at once; a real provider confirms the payment later. */
export const createDeposit =
  (deps: ApiDeps & Pick<Deps, 'deposits'>): UseCase<typeof route> =>
  async ({ body: { amount, provider }, caller: { advertiserId }, now, newId }) => {
    const foreign = refuseUnknownCurrency(amount, deps.policy);
    if (foreign) return foreign;
    const gateway = deps.deposits(provider);
    const isKnown = provider === 'sandbox' || gateway?.currencies.includes(amount.currency);
    if (!isKnown || !deps.policy.depositProviders.includes(provider)) {
      return refuse(
        'conflict',
        `This platform does not take deposits of ${amount.currency} through ${provider}.`,
      );
    }
    const frozen = await refuseIfFrozen(deps.table, 'deposits');
    if (frozen) return frozen;
    const id = newId('dep');
    const existing = await findDeposit(deps.table, id);
    if (existing) return repeatDeposit(existing, { amount, provider });
    const made = { id, advertiserId, amount, provider, version: 1, createdAt: now };
    if (!gateway) {
      const received: Deposit = { ...made, status: 'received', receivedAt: now };
      const cause = { kind: 'deposit', id, step: 'receive' } as const;
      const postings = transfer(account.clearing(provider), account.advertiser(advertiserId), amount);
      const entry = { id: deps.ids.create('ent'), at: now, cause, postings };
      return {
        response: toDepositView(received),
        writes: [newDepositWrite(received), ...entryWrites(deps.policy, entry)],
      };
    }
    const { paymentWindow } = deps.policy.deposits;
    const { payUrl, reference } = await gateway.begin({
      id,
      amount,
      validUntil: addDuration(now, paymentWindow),
    });
    const pending: Deposit = {
      ...made,
      status: 'pending',
      payUrl,
      ...(reference && { providerReference: reference }),
    };
    return {
      response: toDepositView(pending),
      writes: [newDepositWrite(pending, firstDepositCheckAt(now, deps.policy.deposits))],
    };
  };

/** A key makes one deposit, also after its response is deleted. */
const repeatDeposit = (existing: Deposit, { amount, provider }: Pick<Deposit, 'amount' | 'provider'>) =>
  existing.provider === provider &&
  existing.amount.amount === amount.amount &&
  existing.amount.currency === amount.currency
    ? { response: toDepositView(existing) }
    : refuse('conflict', 'This idempotency key has made another deposit. Use a new key.');
