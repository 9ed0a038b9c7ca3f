import type { Deps } from '../../deps.ts';
import type { Obstacle } from '../../domain/account/erasure.ts';
import type { Caller } from '../../http/caller.ts';
import { listAgreements } from '../../store/agreement-store.ts';
import { findBalance } from '../../store/ledger-store.ts';
import { lists } from '../../store/lists.ts';
import { isOpen, listOrders } from '../../store/order-store.ts';
import type { Position } from '../../store/table.ts';

type ObstacleDeps = Pick<Deps, 'table' | 'policy'>;

const pageSize = 100;

/** How many pages of orders are looked through; an account with more asks the platform's people. */
const mostPages = 50;

/** How many of them are named. */
const mostNamed = 20;

/** Everything that an account's erasure has to wait for. */
export const obstaclesTo = async (deps: ObstacleDeps, caller: Caller): Promise<readonly Obstacle[]> => {
  const { creatorId, advertiserId } = caller;
  const [taken, given, balances, agreements] = await Promise.all([
    runningOrders(deps, lists.ordersOfCreator(creatorId)),
    runningOrders(deps, lists.ordersOfAdvertiser(advertiserId)),
    balancesOf(deps, caller),
    activeAgreements(deps, caller),
  ]);
  const orderIds = [...taken, ...given].slice(0, mostNamed);
  return [
    ...(orderIds.length > 0 ? [{ kind: 'running-orders', orderIds } as const] : []),
    ...balances,
    ...(agreements.length > 0 ? [{ kind: 'agency-agreement', agreementIds: agreements } as const] : []),
  ];
};

const runningOrders = async (
  { table }: ObstacleDeps,
  listing: ReturnType<typeof lists.ordersOfCreator>,
): Promise<readonly string[]> => {
  const running: string[] = [];
  let after: Position | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await listOrders(table, listing, pageSize, after);
    running.push(...page.orders.filter(isOpen).map(({ id }) => id));
    after = page.next;
    if (!after || running.length >= mostNamed) return running;
  }
  throw new Error(`an account with more than ${pageSize * mostPages} orders is erased by hand`);
};

const balancesOf = async (
  { table, policy }: ObstacleDeps,
  { creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly Obstacle[]> => {
  const parties = { creator: creatorId, advertiser: advertiserId, agency: agencyId };
  const found = Object.entries(parties).flatMap(([role, id]) =>
    policy.currencies.map(async (currency) => {
      const sums = Object.entries(await findBalance(table, id, currency)).filter(
        ([, amount]) => amount !== 0,
      );
      return sums.map(([balance, amount]) => ({ kind: 'balance', role, balance, amount, currency }) as const);
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
