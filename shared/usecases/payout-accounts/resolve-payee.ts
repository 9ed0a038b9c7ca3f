import type { Payee } from '../../domain/ledger/accounts.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { type Caller, may } from '../caller.ts';

const noCreator = refuse(
  'forbidden',
  'You are no creator. As an agency, add `as=agency`; as an advertiser, add `as=advertiser`.',
);

const noAgency = refuse('forbidden', 'You have no agency. Open one with PUT /agencies/me.');

const noAdvertiser = refuse('forbidden', 'Only advertisers have a balance of deposits.');

/** The payee of a request: the caller as a creator, or in another requested role. */
export const resolvePayee = (caller: Caller, requested: Payee['role'] | undefined): Payee | Refusal => {
  const { creatorId, agencyId, advertiserId } = caller;
  if (requested === 'agency') return agencyId ? { role: 'agency', id: agencyId } : noAgency;
  if (requested === 'advertiser') {
    return may(caller, 'deposits.create') ? { role: 'advertiser', id: advertiserId } : noAdvertiser;
  }
  return may(caller, 'orders.act-as-creator') ? { role: 'creator', id: creatorId } : noCreator;
};

/** Whether a withdrawal belongs to the caller in any role. */
export const isOwnWithdrawal = (
  { payee }: Withdrawal,
  { creatorId, agencyId, advertiserId }: Caller,
): boolean => [creatorId, agencyId, advertiserId].includes(payee.id);
