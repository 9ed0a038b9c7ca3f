import type { bindPayoutAccount as route } from '../../contract/routes/payout-accounts.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { findPayoutProvider } from '../../domain/payment-providers/route-payout.ts';
import { normalizeName } from '../../domain/payout-accounts/fold-recipient.ts';
import { maskName } from '../../domain/payout-accounts/mask.ts';
import type { PayoutAccount } from '../../domain/payout-accounts/payout-account.ts';
import { faultsOfPayoutAccount } from '../../domain/payout-accounts/payout-account-faults.ts';
import { payoutAccountKinds } from '../../domain/payout-accounts/payout-account-kinds.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { findPayoutAccount, payoutAccountWrite } from '../../store/payout-accounts/payout-account-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { matchHolder } from './match-holder.ts';
import { hasPayoutAccountMark, markPayoutAccount } from './payout-account-mark.ts';
import { toPayoutAccountView } from './payout-account-view.ts';
import { resolvePayee } from './resolve-payee.ts';

type BindDeps = ApiDeps & Pick<Deps, 'encryption'>;

type Body = Parameters<UseCase<typeof route>>[0]['body'];

/**
 * Binds the account for withdrawals. Holder and number are encrypted before the write. The same account
 * changes nothing. A new one notifies its owner and locks withdrawals for some time.
 */
export const bindPayoutAccount =
  (deps: BindDeps): UseCase<typeof route> =>
  async ({ body, query, caller, now, ifMatch }) => {
    const payee = resolvePayee(caller, query.as);
    if (isRefusal(payee)) return payee;
    const faulty = refuseFaults(faultsOfPayoutAccount(body));
    if (faulty) return faulty;
    const before = await findPayoutAccount(deps.table, payee);
    const mismatch = refuseChangedResource(ifMatch, before && toPayoutAccountView(before, deps.policy));
    if (mismatch) return mismatch;
    const { type, automatic = before?.automatic ?? false } = body;
    const accountNo = payoutAccountKinds[type].fold(body.accountNo);
    const holderName = normalizeName(body.holderName);
    const recipient = { type, accountNo, holderName };
    const isBound =
      before && (await hasPayoutAccountMark(deps.signer, recipient, body.accountNo, before.mark));
    if (isBound) return updateAutomatic(deps, before, automatic);
    const unpaid = refuseUnpaidKind(deps, type);
    if (unpaid) return unpaid;
    const holderMatches = await matchHolder(deps, payee, caller, holderName);
    if (isRefusal(holderMatches)) return holderMatches;
    const bound: PayoutAccount = {
      ...{ payee, type, mark: await markPayoutAccount(deps.signer, recipient), holderMatches, automatic },
      sealed: await deps.encryption.encrypt(JSON.stringify({ holderName, accountNo }), payee.id),
      maskedHolder: maskName(holderName),
      maskedNumber: payoutAccountKinds[type].mask(accountNo),
      boundAt: now,
      ...(before && { changedAt: now }),
    };
    const eventWrite = before
      ? partyEventWrite(deps, 'payout_account.changed', { payee, masked: bound.maskedNumber }, now)
      : partyEventWrite(deps, 'payout_account.bound', { payee }, now);
    return {
      response: toPayoutAccountView(bound, deps.policy),
      writes: [payoutAccountWrite(bound, before), eventWrite],
    };
  };

const updateAutomatic = ({ policy }: BindDeps, before: PayoutAccount, automatic: boolean) => {
  const account = { ...before, automatic };
  const writes = automatic === before.automatic ? [] : [payoutAccountWrite(account, before)];
  return { response: toPayoutAccountView(account, policy), writes };
};

/** Refuses a kind of account that the platform does not pay. An existing account of that kind stays bound. */
const refuseUnpaidKind = ({ policy }: BindDeps, type: Body['type']): Refusal | undefined => {
  if (findPayoutProvider(type, policy.withdrawal)) return undefined;
  const { en, zh } = payoutAccountKinds[type].label;
  const message = `this platform does not pay to this kind of account: ${en}, ${zh}`;
  return refuseFaults([{ path: ['type'], code: 'unpaid_kind', message }]);
};
