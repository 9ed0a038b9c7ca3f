import type { Deps } from '../../deps.ts';
import { balanceObstacle, type Obstacle } from '../../domain/account/erasure.ts';
import type { Caller } from '../../http/caller.ts';
import { listAgreements } from '../../store/agreement-store.ts';
import { findBalance } from '../../store/ledger-store.ts';
import { lists } from '../../store/lists.ts';
import { isOpen, listOrders } from '../../store/order-store.ts';

type ObstacleDeps = Pick<Deps, 'table' | 'policy'>;

const pageSize = 100;

/** How many of them are named. */
export const mostNamed = 20;

/**
 * What an account's erasure has to wait for, as far as a short look tells: of its orders the newest ones, because those
 * are the ones that run. The erasure itself looks through all of them, step by step, once the account is closed.
 */
export const obstaclesTo = async (deps: ObstacleDeps, caller: Caller): Promise<readonly Obstacle[]> => {
  const sides = [lists.ordersOfCreator(caller.creatorId), lists.ordersOfAdvertiser(caller.advertiserId)];
  const [pages, others] = await Promise.all([
    Promise.all(sides.map((listing) => listOrders(deps.table, listing, pageSize))),
    obstaclesBesidesOrders(deps, caller),
  ]);
  const running = pages.flatMap(({ orders, unreadable }) => [
    ...orders.filter(isOpen).map(({ id }) => id),
    ...unreadable,
  ]);
  return [...obstacleOfOrders(running), ...others];
};

/** Orders that run, the first few of them by name. */
export const obstacleOfOrders = (orderIds: readonly string[]): readonly Obstacle[] =>
  orderIds.length > 0 ? [{ kind: 'running-orders', orderIds: orderIds.slice(0, mostNamed) }] : [];

/** Balances and agreements, which are few. */
export const obstaclesBesidesOrders = async (
  deps: ObstacleDeps,
  caller: Caller,
): Promise<readonly Obstacle[]> => {
  const [balances, agreements] = await Promise.all([
    balancesOf(deps, caller),
    activeAgreements(deps, caller),
  ]);
  return [
    ...balances,
    ...(agreements.length > 0 ? [{ kind: 'agency-agreement', agreementIds: agreements } as const] : []),
  ];
};

const balancesOf = async (
  { table, policy }: ObstacleDeps,
  { creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly Obstacle[]> => {
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
        balanceObstacle({ role, balance, amount, currency }, policy.withdrawal),
      );
    }),
  );
  return (await Promise.all(found)).flat();
};

const activeAgreements = async (
  { table }: ObstacleDeps,
  { creatorId, agencyId }: Caller,
): Promise<readonly string[]> => {
  const sides = [lists.agreementsOfCreator(creatorId), lists.agreementsOfAgency(agencyId)];
  const found = await Promise.all(sides.map((listing) => listAgreements(table, listing, pageSize)));
  return found
    .flatMap(({ agreements }) => agreements)
    .flatMap(({ id, status }) => (status === 'active' ? [id] : []))
    .slice(0, mostNamed);
};
