import type { deposit as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { refuseFrozen } from '../../store/freeze-store.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { refuseForeignCurrency } from './currency.ts';

/** Puts money into the advertiser's balance. The sandbox provider has always received what it is told. */
export const deposit =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const { amount, provider } = body;
    const foreign = refuseForeignCurrency(amount, deps.policy);
    if (foreign) return foreign;
    if (!deps.policy.depositProviders.includes(provider)) {
      return refuse('conflict', `This platform does not take deposits through ${provider}.`);
    }
    const frozen = await refuseFrozen(deps.table, 'deposits');
    if (frozen) return frozen;
    const id = deps.ids.fresh('dep');
    const entry = {
      id: deps.ids.fresh('ent'),
      at: now,
      cause: { kind: 'deposit', id, step: 'receive' },
      postings: transfer(account.clearing(provider), account.advertiser(caller.advertiserId), amount),
    } as const;
    return {
      answer: { id, amount, provider, status: 'received', receivedAt: now },
      writes: writesOfEntry(entry),
    };
  };
