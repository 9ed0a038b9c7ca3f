import type { PartyRole } from '../../domain/ledger/booking.ts';
import { countOpenedTasks } from '../../store/advertiser-store.ts';
import { listClientsOf } from '../../store/client-store.ts';
import { listStandingChanges } from '../../store/creator-store.ts';
import { findErasure } from '../../store/erasure-store.ts';
import { findBalance } from '../../store/ledger-store.ts';
import { listReportsOf } from '../../store/report-store.ts';
import { listTaxYears } from '../../store/tax-year-store.ts';
import { receiptOfReport } from '../consultation/report-view.ts';
import { walletOf } from '../wallet/whose-wallet.ts';
import { viewOfErasure } from './erasure-view.ts';
import { type ReadPart, withNext } from './export-part.ts';

const roles: readonly PartyRole[] = ['creator', 'advertiser', 'agency'];

/** What is in each purse, what an advertiser's record counts, and how far an erasure is: small things, one line each. */
export const balances: ReadPart = async ({ table, policy }, caller) => {
  const found = roles.flatMap((role) =>
    policy.currencies.map(async (currency) => {
      const purses = await findBalance(table, walletOf(caller, role).id, currency);
      const isEmpty = Object.values(purses).every((amount) => amount === 0);
      return isEmpty ? [] : [{ role, currency, ...purses }];
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
      ...(erasure ? [{ erasure: viewOfErasure(erasure) }] : []),
    ],
  };
};

/** Every change of whether the creator may take orders; who decided it stays inside. */
export const standing: ReadPart = async ({ table }, { creatorId }, { limit, after }) => {
  const { changes, next } = await listStandingChanges(table, creatorId, limit, after);
  return withNext(
    changes.map(({ by: _theirs, ...change }) => change),
    next,
  );
};

export const reports =
  (role: 'creator' | 'advertiser'): ReadPart =>
  async ({ table }, { creatorId, advertiserId }, { limit, after }) => {
    const page = await listReportsOf(table, role === 'creator' ? creatorId : advertiserId, limit, after);
    return withNext(page.reports.map(receiptOfReport), page.next);
  };

export const taxYears: ReadPart = async ({ table }, { creatorId }, { limit, after }) => {
  const { years, next } = await listTaxYears(table, creatorId, limit, after);
  return withNext(years, next);
};

/** The programs that act for the account; which operator bound them stays inside. */
export const clients: ReadPart = async ({ table }, { accountId }, { limit, after }) => {
  const page = await listClientsOf(table, accountId, limit, after);
  return withNext(
    page.clients.map(({ clientId, roles: named, boundAt }) => ({ clientId, roles: named, boundAt })),
    page.next,
  );
};
