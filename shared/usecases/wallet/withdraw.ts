import type { withdraw as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { requestWithdrawal } from '../../domain/withdrawal/withdrawal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { writesOfWithdrawal } from '../../store/withdrawal-store.ts';
import { refuseForeignCurrency } from './currency.ts';
import { viewOfWithdrawal } from './withdrawal-view.ts';

/** Asks for a payout to the bound account; the sum leaves the withdrawable balance in the same transaction. */
export const withdraw =
  (deps: ApiDeps & Pick<Deps, 'payouts'>): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const foreign = refuseForeignCurrency(body.amount, deps.policy);
    if (foreign) return foreign;
    const bound = await findPayoutAccount(deps.table, caller.creatorId);
    if (!bound) return refuse('conflict', 'Bind a payout account first: PUT /wallet/payout-account.');
    const id = deps.ids.fresh('wdr');
    const requested = requestWithdrawal(
      {
        id,
        creatorId: caller.creatorId,
        amount: body.amount,
        provider: deps.payouts.name,
        destination: { type: bound.type, sealed: bound.sealed, masked: bound.maskedNumber },
        merchantNumber: id.slice('wdr_'.length),
      },
      deps.policy.withdrawal,
      now,
    );
    if (isRefusal(requested)) return requested;
    const { withdrawal, postings } = requested;
    const cause = { kind: 'withdrawal', id, step: 'request' } as const;
    return {
      answer: viewOfWithdrawal(withdrawal),
      writes: [
        ...writesOfEntry({ id: deps.ids.fresh('ent'), at: now, cause, postings }),
        ...writesOfWithdrawal(withdrawal, 'request'),
      ],
    };
  };
