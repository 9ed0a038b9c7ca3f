import type { Schemas } from '#shared/contract/client/paths.mts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import type { Session } from '#test/support/http-client.ts';
import { hasEnded, nextStep, type Order, reasons } from './next-step.ts';
import { partyIdsOf } from './party-ids.ts';
import { forEach } from './read-everything.ts';
import type { Release } from './release.ts';
import type { RunningRelease } from './start-release.ts';

type Sessions = Readonly<Record<string, Session>>;

/** Every account of a release, with all its roles. */
const sessionsOf = async ({ accounts }: Release, { connection }: RunningRelease): Promise<Sessions> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(accounts).map(
        async ([sub, roles]) => [sub, await connection.signIn(sub, ...roles)] as const,
      ),
    ),
  );

const maxRounds = 60;
const maxAuditRounds = 120;

/** Ids of the items with such a key, such as `ORDER#…` with the sort key `ORDER`. */
const idsOf = ({ items }: Release, kind: string): readonly string[] =>
  items.flatMap(({ item }) =>
    item.sk?.S === kind && String(item.pk?.S).startsWith(`${kind}#`)
      ? [String(item.pk?.S).slice(kind.length + 1)]
      : [],
  );

const ownersOf = ({ accounts, items }: Release): ReadonlyMap<string, string> =>
  new Map(Object.keys(accounts).flatMap((sub) => partyIdsOf(items, sub).map((id) => [id, sub] as const)));

const session = (sessions: Sessions, sub: string): Session => {
  const found = sessions[sub];
  if (!found) throw new Error(`nobody is called ${sub}`);
  return found;
};

const read = async <Body>(reader: Session, path: string): Promise<Body> => {
  const { status, body } = await reader.get<Body>(path);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};

const pause = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));

/** Brings every order to its end: by its parties, by staff, and by the clock where nobody acts. */
const finishOrders = async (
  release: Release,
  platform: RunningRelease,
  sessions: Sessions,
): Promise<void> => {
  const { connection, now, turn } = platform;
  const otherReviewer = await connection.signIn('rufus', 'reviewer');
  const operator = session(sessions, 'otto');
  const otherOperator = await connection.signIn('olga', 'operator');
  const names = ownersOf(release);
  const openOrders = async (): Promise<readonly Order[]> => {
    const orders: Order[] = [];
    await forEach(idsOf(release, 'ORDER'), async (id) => {
      orders.push(await read<Order>(operator, `/orders/${id}`));
    });
    return orders.filter((order) => !hasEnded(order));
  };
  for (let rounds = 0; rounds < maxRounds; rounds += 1) {
    const open = await openOrders();
    if (open.length === 0) return;
    await forEach(open, async (order) => {
      const hasMoved = await nextStep(order, {
        creator: session(sessions, names.get(order.creatorId) ?? ''),
        advertiser: session(sessions, 'aurora'),
        reviewer: session(sessions, 'rhea'),
        otherReviewer,
        operator,
        otherOperator,
        now,
      });
      if (hasMoved && hasMoved.status >= 500)
        throw new Error(`${order.id}: ${JSON.stringify(hasMoved.body)}`);
    });
    await pause();
    if (rounds % 4 === 3) await turn('PT12H');
  }
  throw new Error(`these orders stay open: ${JSON.stringify(await openOrders())}`);
};

const endedWithdrawals = ['paid', 'failed', 'returned'];

type Withdrawal = Schemas['Withdrawal'];

const finishWithdrawals = async (
  release: Release,
  platform: RunningRelease,
  sessions: Sessions,
): Promise<void> => {
  const operator = session(sessions, 'otto');
  const otherOperator = await platform.connection.signIn('olga', 'operator');
  const names = ownersOf(release);
  const owners = release.items.flatMap(({ item }) => {
    if (item.sk?.S !== 'WITHDRAWAL') return [];
    const [owner = ''] = /(?:crt|agy)_[0-9A-Z]{26}/.exec(JSON.stringify(item)) ?? [];
    return [{ id: String(item.pk?.S).slice('WITHDRAWAL#'.length), owner }];
  });
  const ownerSession = (owner: string) => session(sessions, names.get(owner) ?? 'nova');
  for (let rounds = 0; rounds < maxRounds; rounds += 1) {
    const all = await Promise.all(
      owners.map(({ id, owner }) => read<Withdrawal>(ownerSession(owner), `/wallet/withdrawals/${id}`)),
    );
    const open = all.filter(({ status }) => !endedWithdrawals.includes(status));
    if (open.length === 0) return;
    for (const { id } of open.filter(({ status }) => status === 'needs_operator')) {
      const evidence = { note: 'Seen on the statement.', reference: 'line 9' };
      const queried = await operator.post(`/finance/withdrawals/${id}/query`);
      if (queried.status < 300 && queried.body.status !== 'needs_operator') continue;
      const { status, body } = await approveProposed(
        await operator.post(`/finance/withdrawals/${id}/resolution`, { decision: 'paid', evidence }),
        otherOperator.post,
      );
      if (status >= 300) throw new Error(`${id}: ${JSON.stringify(body)}`);
    }
    await platform.turn('PT1H');
    await pause();
  }
  throw new Error('withdrawals do not end');
};

/** Closes tasks that still hold money and that nobody takes any more. */
const closeTasks = async (release: Release, sessions: Sessions): Promise<void> => {
  for (const sub of ['aurora', 'borealis']) {
    const advertiser = session(sessions, sub);
    for (const status of ['open', 'in_moderation']) {
      const { items } = await read<{ items: { id: string }[] }>(
        advertiser,
        `/tasks/mine?status=${status}&limit=100`,
      );
      for (const { id } of items) {
        const { status: answered, body } = await advertiser.post(`/tasks/${id}/close`);
        if (answered >= 300) throw new Error(`${id}: ${JSON.stringify(body)}`);
      }
    }
  }
  if (idsOf(release, 'TASK').length === 0) throw new Error('the release has no tasks');
};

/** Completes every erasure that was begun. */
const finishErasures = async (
  release: Release,
  platform: RunningRelease,
  sessions: Sessions,
): Promise<void> => {
  for (const sub of idsOf(release, 'ERASURE')) {
    for (let rounds = 0; ; rounds += 1) {
      const { status, body } = await session(sessions, sub).post<{ phase: string }>('/account/erasure');
      if (body.phase === 'erased') break;
      if (rounds > maxRounds) throw new Error(`${sub} is not erased: ${status} ${JSON.stringify(body)}`);
      await platform.turn('PT2M');
    }
  }
};

/** Turns the clock until an audit that began after now has ended. Returns its status. */
export const awaitNextAudit = async ({ connection, now, turn }: RunningRelease): Promise<string> => {
  const operator = await connection.signIn('otto', 'operator');
  const begunAfter = new Date(await now()).toISOString();
  for (let rounds = 0; rounds < maxAuditRounds; rounds += 1) {
    const { items } = await read<{ items: { status: string; begunAt: string }[] }>(
      operator,
      '/finance/audits',
    );
    const audit = items.find(({ begunAt }) => begunAt > begunAfter);
    if (audit) return audit.status;
    await turn('PT16M');
    await pause(1_000);
  }
  throw new Error('no audit ends');
};

/** Releases the accounts on hold. What moves money to its owner again needs a second person. */
const releaseHolds = async ({ connection }: RunningRelease, sessions: Sessions): Promise<void> => {
  const operator = session(sessions, 'otto');
  const otherOperator = await connection.signIn('olga', 'operator');
  for (;;) {
    const { items } = await read<{ items: { id: string; hold?: object }[] }>(operator, '/operations/holds');
    // The release of one party releases the others of its owner.
    const held = items.find(({ hold }) => hold !== undefined);
    if (!held) return;
    const { status, body } = await approveProposed(
      await operator.send('DELETE', `/operations/accounts/${held.id}/hold`, { body: { reasons } }),
      otherOperator.post,
    );
    if (status >= 300) throw new Error(`${held.id}: ${JSON.stringify(body)}`);
  }
};

/** Finishes everything in progress: orders, tasks, withdrawals, erasures. */
export const finishEverything = async (release: Release, platform: RunningRelease): Promise<void> => {
  const sessions = await sessionsOf(release, platform);
  await releaseHolds(platform, sessions);
  await finishOrders(release, platform, sessions);
  await closeTasks(release, sessions);
  await finishWithdrawals(release, platform, sessions);
  await finishErasures(release, platform, sessions);
};
