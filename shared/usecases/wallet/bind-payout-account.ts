import type { bindPayoutAccount as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import {
  findPayoutAccount,
  type PayoutAccount,
  writeOfPayoutAccount,
} from '../../store/payout-account-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { maskHolder, maskNumber, viewOfPayoutAccount } from './payout-account-view.ts';

/** Binds the account that withdrawals go to; holder and number are sealed before anything is written. */
export const bindPayoutAccount =
  (deps: ApiDeps & Pick<Deps, 'vault'>): Use<typeof route> =>
  async ({ body, caller, now, ifMatch }) => {
    const before = await findPayoutAccount(deps.table, caller.creatorId);
    if (ifMatch !== undefined && !before) {
      return refuse('precondition-failed', 'No payout account is bound yet.');
    }
    const mismatch = before && refuseUnlessMatching(ifMatch, viewOfPayoutAccount(before));
    if (mismatch) return mismatch;
    const { type, holderName, accountNo } = body;
    const bound: PayoutAccount = {
      creatorId: caller.creatorId,
      type,
      sealed: await deps.vault.seal(JSON.stringify({ holderName, accountNo }), caller.creatorId),
      maskedHolder: maskHolder(holderName),
      maskedNumber: maskNumber(accountNo),
      boundAt: now,
    };
    return { answer: viewOfPayoutAccount(bound), writes: [writeOfPayoutAccount(bound, before)] };
  };
