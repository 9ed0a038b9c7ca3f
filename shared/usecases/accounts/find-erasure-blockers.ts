import type { Deps } from '../../deps.ts';
import { type ErasureBlocker, toBalanceBlocker } from '../../domain/accounts/erasure.ts';
import { mayStillChange } from '../../domain/withdrawals/return-checks.ts';
import { listAgreements } from '../../store/agencies/agreement-store.ts';
import { listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { isOpenOrder, listOrders } from '../../store/orders/order-store.ts';
import { readPages } from '../../store/page.ts';
import { listProposals } from '../../store/proposals/proposal-store.ts';
import { listReports } from '../../store/reports/report-store.ts';
import { listWithdrawals } from '../../store/withdrawals/withdrawal-store.ts';
import type { Caller } from '../caller.ts';

type BlockerDeps = Pick<Deps, 'table' | 'policy' | 'now'>;

const pageSize = 100;

/** Maximum blockers in a response. */
export const maxNamedBlockers = 20;

/**
 * The blockers of an account's erasure, by a quick check that reads the newest orders only. The erasure
 * itself checks all orders step by step, after it has closed the account.
 */
export const findErasureBlockers = async (
  deps: BlockerDeps,
  caller: Caller,
): Promise<readonly ErasureBlocker[]> => {
  const sides = [indexes.ordersOfCreator(caller.creatorId), indexes.ordersOfAdvertiser(caller.advertiserId)];
  const [pages, others] = await Promise.all([
    Promise.all(sides.map((listing) => listOrders(deps.table, listing, { limit: pageSize }))),
    findOtherBlockers(deps, caller),
  ]);
  const running = pages.flatMap(({ orders, unreadable }) => [
    ...orders.filter(isOpenOrder).map(({ id }) => id),
    ...unreadable,
  ]);
  return [...toOrderBlockers(running), ...others];
};

/** Running orders, the first few by id. */
export const toOrderBlockers = (orderIds: readonly string[]): readonly ErasureBlocker[] =>
  orderIds.length > 0 ? [{ kind: 'running-orders', orderIds: orderIds.slice(0, maxNamedBlockers) }] : [];

/** Balances, agreements, open payments and matters of staff; there are few. */
export const findOtherBlockers = async (
  deps: BlockerDeps,
  caller: Caller,
): Promise<readonly ErasureBlocker[]> => {
  const [balances, agreements, payments, matters] = await Promise.all([
    findBalanceBlockers(deps, caller),
    findActiveAgreements(deps, caller),
    findOpenPayments(deps, caller),
    findOpenMatters(deps, caller),
  ]);
  return [
    ...balances,
    ...payments,
    ...matters,
    ...(agreements.length > 0 ? [{ kind: 'agency-agreement', agreementIds: agreements } as const] : []),
  ];
};

const findBalanceBlockers = async (
  { table, policy }: BlockerDeps,
  { creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly ErasureBlocker[]> => {
  const parties = [
    ['creator', creatorId],
    ['advertiser', advertiserId],
    ['agency', agencyId],
  ] as const;
  const found = parties.flatMap(([role, id]) =>
    policy.currencies.map(async (currency) => {
      const sums = Object.entries(await findBalance(table, id, currency)).filter(
        ([, amount]) => amount !== 0,
      );
      return sums.map(([balance, amount]) =>
        toBalanceBlocker({ role, balance, amount, currency }, policy.withdrawal),
      );
    }),
  );
  return (await Promise.all(found)).flat();
};

const findActiveAgreements = async (
  { table }: BlockerDeps,
  { creatorId, agencyId }: Caller,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const listing of [indexes.agreementsOfCreator(creatorId), indexes.agreementsOfAgency(agencyId)]) {
    const pages = readPages((after) => listAgreements(table, listing, { limit: pageSize, after }));
    for await (const agreements of pages) {
      found.push(...agreements.flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
      if (found.length >= maxNamedBlockers) return found.slice(0, maxNamedBlockers);
    }
  }
  return found;
};

/** The newest withdrawals and deposits whose money may still come in or back. */
const findOpenPayments = async (
  { table, policy, now }: BlockerDeps,
  { creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly ErasureBlocker[]> => {
  const payees = [
    { role: 'creator', id: creatorId },
    { role: 'advertiser', id: advertiserId },
    { role: 'agency', id: agencyId },
  ] as const;
  const page = { limit: pageSize };
  const [deposits, ...withdrawals] = await Promise.all([
    listDeposits(table, indexes.depositsOf(advertiserId), page),
    ...payees.map((payee) => listWithdrawals(table, indexes.withdrawalsOf(payee), page)),
  ]);
  const at = now();
  const withdrawalIds = withdrawals
    .flatMap(({ items }) => items)
    .filter((one) => mayStillChange(one, policy.withdrawal, at))
    .map(({ id }) => id);
  const depositIds = deposits.items
    .filter(({ status }) => status === 'pending' || status === 'needs_operator')
    .map(({ id }) => id);
  if (withdrawalIds.length + depositIds.length === 0) return [];
  return [
    {
      kind: 'open-payments',
      withdrawalIds: withdrawalIds.slice(0, maxNamedBlockers),
      depositIds: depositIds.slice(0, maxNamedBlockers),
    },
  ];
};

/** Maximum pending proposals to search. Each expires after some days, so there are fewer. */
const maxProposals = 1_000;

/** Pending proposals whose matter names the account or a party of it, and open reports about one. */
const findOpenMatters = async (
  { table }: BlockerDeps,
  { accountId, creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly ErasureBlocker[]> => {
  const parties = [creatorId, advertiserId, agencyId];
  const own = new Set([accountId, ...parties]);
  const [pending, ...reports] = await Promise.all([
    listProposals(table, indexes.proposals({ status: 'pending' }), { limit: maxProposals }),
    ...parties.map((id) => listReports(table, indexes.openReportsAbout(id), { limit: maxNamedBlockers })),
  ]);
  const proposalIds = pending.items
    .filter(({ matter }) => Object.values(matter).some((ids) => ids.some((id) => own.has(id))))
    .map(({ id }) => id)
    .slice(0, maxNamedBlockers);
  const reportIds = reports.flatMap(({ items }) => items.map(({ id }) => id)).slice(0, maxNamedBlockers);
  return proposalIds.length + reportIds.length > 0 ? [{ kind: 'open-matters', proposalIds, reportIds }] : [];
};
