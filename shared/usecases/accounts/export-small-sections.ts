import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import { listStandingChanges } from '../../store/creators/creator-store.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { listClientsOf } from '../../store/machine-clients/machine-client-store.ts';
import { listReportsOf } from '../../store/reports/report-store.ts';
import { countOpenedTasks } from '../../store/tasks/opened-task-store.ts';
import { listTaxYears } from '../../store/withdrawals/tax-year-store.ts';
import { toOwnReportView } from '../reports/report-view.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { toErasureView } from './erasure-view.ts';
import { type ReadExportPage, toExportPage } from './export-page.ts';

const roles: readonly PartyRole[] = ['creator', 'advertiser', 'agency'];

/** Balances, the advertiser's record and the erasure, one line each. */
export const balances: ReadExportPage = async ({ table, policy }, caller) => {
  const found = roles.flatMap((role) =>
    policy.currencies.map(async (currency) => {
      const balance = await findBalance(table, resolveParty(caller, role).id, currency);
      const isEmpty = Object.values(balance).every((amount) => amount === 0);
      return isEmpty ? [] : [{ role, currency, ...balance }];
    }),
  );
  const [lines, tasksOpened, erasure] = await Promise.all([
    Promise.all(found),
    countOpenedTasks(table, caller.advertiserId),
    findErasure(table, caller.accountId),
  ]);
  return {
    data: [
      ...lines.flat(),
      ...(tasksOpened > 0 ? [{ tasksOpened }] : []),
      ...(erasure ? [{ erasure: toErasureView(erasure) }] : []),
    ],
  };
};

/** All changes of the creator's standing, without the staff members who made them. */
export const standing: ReadExportPage = async ({ table }, { creatorId }, { limit, after }) => {
  const { changes, next } = await listStandingChanges(table, creatorId, limit, after);
  return toExportPage(
    changes.map(({ by: _theirs, ...change }) => change),
    next,
  );
};

export const reports =
  (role: 'creator' | 'advertiser'): ReadExportPage =>
  async ({ table }, { creatorId, advertiserId }, { limit, after }) => {
    const page = await listReportsOf(table, role === 'creator' ? creatorId : advertiserId, limit, after);
    return toExportPage(page.reports.map(toOwnReportView), page.next);
  };

export const taxYears: ReadExportPage = async ({ table }, { creatorId }, { limit, after }) => {
  const { years, next } = await listTaxYears(table, creatorId, limit, after);
  return toExportPage(years, next);
};

/** The machine clients of the account, without the operators who bound them. */
export const clients: ReadExportPage = async ({ table }, { accountId }, { limit, after }) => {
  const page = await listClientsOf(table, accountId, limit, after);
  return toExportPage(
    page.clients.map(({ clientId, roles: named, boundAt }) => ({ clientId, roles: named, boundAt })),
    page.next,
  );
};
