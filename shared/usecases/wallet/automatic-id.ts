import { derivedIdAt } from '../../adapters/ids.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Instant } from '../../domain/time.ts';

/** The withdrawal that a settlement makes for one of those who earned by it, if they chose so. */
export const automaticIdOf = (role: Payee['role'], orderId: string, settledAt: Instant): string =>
  derivedIdAt('wdr', settledAt, `automatic ${role} ${orderId}`);
