import type { Payee } from '../../domain/ledger/accounts.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { type Caller, may } from '../caller.ts';

const noCreator = refuse('forbidden', 'Only creators and agencies are paid. As an agency, add `as=agency`.');

/** The payee of a request: the caller as a creator, or as an agency if requested. */
export const resolvePayee = (caller: Caller, requested: Payee['role'] | undefined): Payee | Refusal => {
  if (requested === 'agency') return { role: 'agency', id: caller.agencyId };
  return may(caller, 'orders.act-as-creator') ? { role: 'creator', id: caller.creatorId } : noCreator;
};

/** Whether a withdrawal belongs to the caller, as a creator or as an agency. */
export const isOwnWithdrawal = ({ payee }: Withdrawal, { creatorId, agencyId }: Caller): boolean =>
  payee.id === creatorId || payee.id === agencyId;
