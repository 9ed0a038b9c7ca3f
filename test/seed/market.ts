import { expectData } from '#test/journey/expect-success.ts';
import { createOrderSteps } from '#test/journey/order-scenarios.ts';
import { advertiserProfile, createApplication } from '#test/journey/sample-data.ts';
import type { Connection, Session } from '#test/support/http-client.ts';
import { createOrderBrief, createSampleBrief } from './briefs.ts';
import { type SampleOrder, sampleOrders } from './orders.ts';
import { type SampleAdvertiser, type SampleCreator, sampleAdvertisers, sampleCreators } from './people.ts';

type Staff = Readonly<Record<'reviewer' | 'otherReviewer' | 'operator' | 'otherOperator', Session>>;

/** Called after each piece of work, with how much of a kind is done. */
export type ReportDone = (kind: 'people' | 'tasks' | 'orders', done: number, all: number) => void;

export type Market = {
  readonly connection: Connection;
  /** The platform's time in epoch milliseconds. */
  readonly now: () => number;
  readonly report: ReportDone;
  readonly openTasks: number;
};

/** What an advertiser has to spend at the beginning. */
const budget = { amount: 80_000_000, currency: 'CNY' };
const lanes = 4;

/** Works on a list, some pieces at a time. Returns the results in the order of the list. */
const forEach = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

const signInStaff = async ({ signIn }: Connection): Promise<Staff> => ({
  reviewer: await signIn('rui', 'reviewer'),
  otherReviewer: await signIn('rui-second', 'reviewer'),
  operator: await signIn('ou', 'operator'),
  otherOperator: await signIn('ping', 'operator'),
});

/** Opens an advertiser's account with money, unless it is open already. */
const admitAdvertiser = async (
  { signIn }: Connection,
  { sub, displayName, legalName, mail }: SampleAdvertiser,
): Promise<Session> => {
  const session = await signIn(sub, 'advertiser');
  const { items } = await expectData(
    session.client.GET('/wallet/entries', { params: { query: { limit: 1 } } }),
  );
  if (items.length > 0) return session;
  const contact = { ...advertiserProfile.contact, email: mail };
  const body = { ...advertiserProfile, displayName, legalName, contact };
  await expectData(session.client.PUT('/advertisers/me/profile', { body }));
  await expectData(
    session.client.POST('/wallet/deposits', { body: { amount: budget, provider: 'sandbox' } }),
  );
  return session;
};

/** Admits a creator, unless that was done already. */
const admitCreator = async (
  { signIn }: Connection,
  reviewer: Session,
  { sub, handle, platform, followerCount, categories }: SampleCreator,
): Promise<Session> => {
  const session = await signIn(sub, 'creator');
  const { items } = await expectData(session.client.GET('/creators/me/applications'));
  if (items.length > 0) return session;
  const body = {
    ...createApplication(handle),
    platform,
    profileUrl: `https://www.douyin.com/user/${handle}`,
    followerCount,
    categories: [...categories],
  };
  const applied = await expectData(session.client.POST('/creators/applications', { body }));
  const params = { path: { applicationId: applied.id } };
  await expectData(
    reviewer.client.POST('/reviews/applications/{applicationId}/decision', {
      params,
      body: { decision: 'approve' },
    }),
  );
  return session;
};

const publishTask = async (
  { client }: Session,
  body: ReturnType<typeof createSampleBrief>,
): Promise<string> => {
  const { id: taskId } = await expectData(client.POST('/tasks', { body }));
  await expectData(client.POST('/tasks/{taskId}/publish', { params: { path: { taskId } } }));
  return taskId;
};

const countTasks = async ({ client }: Session): Promise<number> => {
  const { items } = await expectData(client.GET('/tasks/mine', { params: { query: { limit: 100 } } }));
  return items.length;
};

/** Publishes an advertiser's share of the tasks; those that are there already count. */
const fillHall = async (
  advertiser: Session,
  at: number,
  { now, openTasks }: Market,
  onTask: () => void,
): Promise<void> => {
  const mine = await countTasks(advertiser);
  for (let number = at, done = 0; number < openTasks; number += sampleAdvertisers.length, done += 1) {
    if (done >= mine) await publishTask(advertiser, createSampleBrief(now(), number));
    onTask();
  }
};

/** Time enough to take a task, and not to make a film. */
const shortDates = (now: number) => ({
  applyBefore: new Date(now + 8_000).toISOString(),
  submitBefore: new Date(now + 9_000).toISOString(),
});

/** The order's id, taken by the creator of a task that is made for it. */
const takeOrder = async (
  { script, isInvitation, isLate }: SampleOrder,
  {
    creator,
    advertiser,
    number,
    now,
  }: { creator: Session; advertiser: Session; number: number; now: number },
): Promise<string> => {
  const engagement = isInvitation ? 'invite' : 'open';
  const dates = isLate ? shortDates(now) : {};
  const brief = createOrderBrief(now, number, { engagement, script: script ?? false, ...dates });
  const taskId = await publishTask(advertiser, brief);
  const params = { path: { taskId } };
  if (!isInvitation) return (await expectData(creator.client.POST('/tasks/{taskId}/claims', { params }))).id;
  const { accounts } = await expectData(creator.client.GET('/me'));
  const body = { creatorIds: [accounts.creator?.id ?? ''] };
  const { items } = await expectData(advertiser.client.POST('/tasks/{taskId}/invitations', { params, body }));
  return items[0]?.orderId ?? '';
};

/** Brings an order to its state, unless its creator has an order already. */
const addOrder = async (
  order: SampleOrder,
  number: number,
  people: { creator: Session; advertiser: Session } & Staff,
  now: () => number,
): Promise<void> => {
  const { items } = await expectData(
    people.creator.client.GET('/orders', { params: { query: { limit: 1 } } }),
  );
  if (items.length > 0) return;
  const orderId = await takeOrder(order, { ...people, number, now: now() });
  const cast = { ...people, now: async () => new Date(now()).toISOString() };
  await order.run(createOrderSteps(cast, orderId));
};

/**
 * Fills a platform on this machine with people, tasks and orders. What is there already is left, so a run that was
 * stopped continues.
 */
export const fillMarket = async (market: Market): Promise<void> => {
  const { connection, now, report, openTasks } = market;
  const staff = await signInStaff(connection);
  const count = (kind: Parameters<ReportDone>[0], all: number) => {
    let done = 0;
    return () => {
      done += 1;
      report(kind, done, all);
    };
  };
  const onPerson = count('people', sampleAdvertisers.length + sampleCreators.length);
  const withCount = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    onPerson();
    return result;
  };
  const advertisers = await forEach(sampleAdvertisers, (each) =>
    withCount(admitAdvertiser(connection, each)),
  );
  const creators = await forEach(sampleCreators, (each) =>
    withCount(admitCreator(connection, staff.reviewer, each)),
  );
  const onTask = count('tasks', openTasks);
  await forEach(advertisers, (advertiser, at) => fillHall(advertiser, at, market, onTask));
  const onOrder = count('orders', sampleOrders.length);
  await forEach(sampleOrders, async (order, number) => {
    const [creator, advertiser] = [creators[number], advertisers[number % advertisers.length]];
    if (creator && advertiser) await addOrder(order, number, { creator, advertiser, ...staff }, now);
    onOrder();
  });
};
