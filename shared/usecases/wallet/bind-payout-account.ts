import type { bindPayoutAccount as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import { payoutAccountFaults } from '../../domain/payout-account/faults.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { foldText } from '../../domain/screening/fold-text.ts';
import type { Use } from '../../http/endpoint.ts';
import { findCreator } from '../../store/creator-store.ts';
import {
  findPayoutAccount,
  type PayoutAccount,
  writeOfPayoutAccount,
} from '../../store/payout-account-store.ts';
import { markOfName } from '../creators/mark-of-name.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { tidings } from '../party-event.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { payeeOf } from './payee.ts';
import { maskHolder, maskNumber, viewOfPayoutAccount } from './payout-account-view.ts';

type BindDeps = ApiDeps & Pick<Deps, 'encryption'>;

type Body = Parameters<Use<typeof route>>[0]['body'];

/**
 * Binds the account that withdrawals go to; holder and number are sealed before anything is written. The same account
 * again is no change; another one is told to its owner, and locks withdrawals for a while.
 */
export const bindPayoutAccount =
  (deps: BindDeps): Use<typeof route> =>
  async ({ body, query, caller, now, ifMatch }) => {
    const payee = payeeOf(caller, query.as);
    if (isRefusal(payee)) return payee;
    const faulty = refuseFaulty(payoutAccountFaults(body));
    if (faulty) return faulty;
    const before = await findPayoutAccount(deps.table, payee);
    const mismatch = refuseUnlessMatching(ifMatch, before && viewOfPayoutAccount(before, deps.policy));
    if (mismatch) return mismatch;
    const { type, holderName, accountNo, automatic = before?.automatic ?? false } = body;
    const mark = await deps.signer.mark(JSON.stringify([type, accountNo, foldText(holderName)]));
    if (before?.mark === mark) return keep(deps, before, automatic);
    const holderMatches = await matchHolder(deps, payee, body);
    if (isRefusal(holderMatches)) return holderMatches;
    const bound: PayoutAccount = {
      ...{ payee, type, mark, holderMatches, automatic },
      sealed: await deps.encryption.encrypt(JSON.stringify({ holderName, accountNo }), payee.id),
      maskedHolder: maskHolder(holderName),
      maskedNumber: maskNumber(accountNo),
      boundAt: now,
      ...(before && { changedAt: now }),
    };
    const told = before
      ? tidings(deps, 'payout_account.changed', { payee, masked: bound.maskedNumber }, now)
      : tidings(deps, 'payout_account.bound', { payee }, now);
    return {
      answer: viewOfPayoutAccount(bound, deps.policy),
      writes: [writeOfPayoutAccount(bound, before), told],
    };
  };

const keep = ({ policy }: BindDeps, before: PayoutAccount, automatic: boolean) => {
  const kept = { ...before, automatic };
  const writes = automatic === before.automatic ? [] : [writeOfPayoutAccount(kept, before)];
  return { answer: viewOfPayoutAccount(kept, policy), writes };
};

const otherHolder = refuse('validation', 'The request has a fault.', {
  errors: [
    {
      in: 'body',
      pointer: '#/holderName',
      code: 'other_holder',
      message: 'the account belongs to the person named in your application',
    },
  ],
});

/** Whether the holder is the person that a reviewer let in; whoever named nobody in the application is not held to it. */
const matchHolder = async (
  { table, signer }: BindDeps,
  payee: Payee,
  { holderName }: Pick<Body, 'holderName'>,
): Promise<boolean | Refusal> => {
  // An agency was let in by nobody, and its account belongs to a business.
  if (payee.role === 'agency') return false;
  const known = (await findCreator(table, payee.id))?.legalNameMark;
  if (!known) return false;
  return known === (await markOfName(signer, holderName)) || otherHolder;
};
