import type { Payee } from '../../domain/ledger/accounts.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import type { Caller } from '../caller.ts';

const noCreator = refuse('forbidden', 'Creators and agencies are paid out: an agency says `as=agency`.');

/** Who is to be paid: the creator that the account is, or the agency if that is asked for. */
export const resolvePayee = (caller: Caller, asked: Payee['role'] | undefined): Payee | Refusal => {
  if (asked === 'agency') return { role: 'agency', id: caller.agencyId };
  return caller.roles.has('creator') ? { role: 'creator', id: caller.creatorId } : noCreator;
};

/** Whether a withdrawal is the caller's, as a creator or as an agency. */
export const isOwnWithdrawal = ({ payee }: Withdrawal, { creatorId, agencyId }: Caller): boolean =>
  payee.id === creatorId || payee.id === agencyId;
