import type { Difference } from '../../domain/audits/audit.ts';
import { isWithdrawing } from '../../domain/audits/check-entry.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import type { Numbers } from '../../domain/audits/numbers.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import { subtractDuration } from '../../domain/time.ts';
import { listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { hasEntries } from '../../store/ledger/journal-store.ts';
import { readPages } from '../../store/page.ts';
import { listWithdrawals } from '../../store/withdrawals/withdrawal-store.ts';
import type { AuditDeps } from './audit-deps.ts';

const roles: Readonly<Record<string, Payee['role']>> = {
  crt: 'creator',
  adv: 'advertiser',
  agy: 'agency',
};

const itemsPerPage = 100;

/** Received deposits are looked for in the journal for this long, so that each is looked for at least once. */
const depositCheckPeriod = 'P2D';

/**
 * Checks documents of wallets without recent entries against the journal: a pending withdrawal has its amount in the
 * wallet, and a received deposit has an entry.
 */
export const checkWallets = async (
  deps: AuditDeps,
  wallets: ReadonlyMap<AuditKey, Numbers>,
): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const [place, numbers] of wallets) {
    const [what, id = '', currency = ''] = place.split(' ');
    const role = roles[id.split('_')[0] ?? ''];
    if (what !== 'wallet' || !role) continue;
    differences.push(...(await checkWithdrawals(deps, { role, id }, currency, numbers.withdrawing ?? 0)));
    if (role === 'advertiser') differences.push(...(await checkDeposits(deps, id, currency)));
  }
  return differences;
};

const checkWithdrawals = async (
  { table }: AuditDeps,
  payee: Payee,
  currency: string,
  withdrawing: number,
): Promise<readonly Difference[]> => {
  let found = 0;
  const list = (limit: number) => (after: Parameters<typeof listWithdrawals>[2]['after']) =>
    listWithdrawals(table, indexes.withdrawalsOf(payee), { limit, after });
  for await (const withdrawals of readPages(list(itemsPerPage))) {
    for (const one of withdrawals) {
      if (one.amount.currency === currency && isWithdrawing(one)) found += one.amount.amount;
    }
    // The newest ones usually explain the balance.
    if (found === withdrawing) return [];
  }
  const account = `${payee.role}/${payee.id}/withdrawing`;
  return [{ kind: 'document', account, currency, of: 'pending withdrawals', expected: withdrawing, found }];
};

const checkDeposits = async (
  { table, now, policy }: AuditDeps,
  advertiserId: string,
  currency: string,
): Promise<readonly Difference[]> => {
  const from = subtractDuration(now(), depositCheckPeriod);
  const upTo = subtractDuration(now(), policy.audit.settleTime);
  const isDue = ({ status, receivedAt, amount }: Deposit): boolean =>
    status === 'received' &&
    amount.currency === currency &&
    receivedAt !== undefined &&
    receivedAt > from &&
    receivedAt <= upTo;
  const { items } = await listDeposits(table, indexes.depositsOf(advertiserId), { limit: itemsPerPage });
  const differences: Difference[] = [];
  for (const { id, amount, paid = amount } of items.filter(isDue)) {
    if (await hasEntries(table, 'deposit', id)) continue;
    const account = `deposit/${id}`;
    differences.push({
      ...{ kind: 'document', account, currency, of: 'entry', expected: 0, found: paid.amount },
    });
  }
  return differences;
};
