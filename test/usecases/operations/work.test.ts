import { describe, expect, test } from 'vitest';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  applicationBody,
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

type Queue = { readonly queue: string; readonly count: number; readonly late: number };
type Overview = { readonly queues: readonly Queue[]; readonly money?: readonly object[] };
type Work = {
  readonly queue: string;
  readonly id: string;
  readonly dueAt: string;
  readonly isLate: boolean;
  readonly assignment?: { readonly to: string; readonly note?: string };
};

/** A platform with an order in review, a disputed one, and a report. */
const begin = async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  const creator = await createCreator(world);
  await deposit(world);
  const review = await storeOrder(world, createOrderIn('in_review'));
  const disputed = await storeOrder(world, createOrderIn('disputed'));
  const taskId = await openTask(world);
  const report = { subject: { kind: 'task', taskId }, code: 'spam', reason: 'Spam.' };
  const { id: reportId } = await expectSuccess(creator.post('/reports', report));
  const session = (sub: string, role: 'reviewer' | 'operator' | 'finance') => world.api.signIn(sub, role);
  const overview = async (sub: string, role: 'reviewer' | 'operator' | 'finance') =>
    (await expectSuccess(session(sub, role).get('/operations/overview'))) as unknown as Overview;
  const work = async (query = '', role: 'reviewer' | 'operator' | 'finance' = 'operator') =>
    (await expectSuccess(session('otto', role).get(`/operations/work?${query}`)))
      .items as unknown as readonly Work[];
  return { ...world, table, review, disputed, reportId, overview, work };
};

describe('the overview', () => {
  test('counts each queue, and which of it is late', async () => {
    const { overview, deps } = await begin();
    const count = async () =>
      (await overview('otto', 'operator')).queues
        .filter(({ count: length }) => length > 0)
        .map(({ queue, count: length, late }) => [queue, length, late]);
    expect(await count()).toEqual([
      ['in_review', 1, 0],
      ['disputed', 1, 0],
      ['reports', 1, 0],
    ]);
    deps.clock.advance('P3D');
    expect(await count()).toEqual([
      ['in_review', 1, 1],
      ['disputed', 1, 0],
      ['reports', 1, 1],
    ]);
  });

  test('shows only the queues of one’s permissions, and money to its readers', async () => {
    const { overview } = await begin();
    const { queues, money } = await overview('rhea', 'reviewer');
    expect(queues.map(({ queue }) => queue)).toContain('in_review');
    expect(queues.map(({ queue }) => queue)).not.toContain('withdrawals');
    expect(money).toBeUndefined();
    const finance = await overview('fay', 'finance');
    expect(finance.queues.map(({ queue }) => queue)).not.toContain('in_review');
    expect(finance.money?.length).toBeGreaterThan(0);
  });

  test('is read once in five seconds', async () => {
    const { overview, table, deps } = await begin();
    await overview('rhea', 'reviewer');
    table.read();
    await overview('rhea', 'reviewer');
    expect(table.read().requests).toEqual([]);
    deps.clock.advance('PT5S');
    await overview('rhea', 'reviewer');
    expect(table.read().requests.length).toBeGreaterThan(0);
  });
});

describe('the list of work', () => {
  test('has all queues in one list, most overdue first', async () => {
    const { work, review, disputed, reportId, deps } = await begin();
    deps.clock.advance('P3D');
    const found = await work();
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set([review.id, disputed.id, reportId]));
    expect(found.map(({ dueAt }) => dueAt)).toEqual(found.map(({ dueAt }) => dueAt).toSorted());
    expect(found.map(({ isLate }) => isLate)).toEqual([true, true, false]);
    expect(await work('queue=disputed')).toMatchObject([{ id: disputed.id, queue: 'disputed' }]);
  });

  test('names what the work is about', async () => {
    const { work, review, operator, deps } = await begin();
    const [first] = await work('queue=in_review');
    const { creatorId, advertiserId, taskId, title } = review;
    expect(first).toMatchObject({
      id: review.id,
      task: { id: taskId, title },
      creator: { id: creatorId, displayName: expect.any(String) },
      advertiser: { id: advertiserId, displayName: expect.any(String) },
    });
    deps.clock.advance('P3D');
    expect((await expectSuccess(operator.get('/operations/work?queue=reports'))).items[0]).not.toHaveProperty(
      'task',
    );
  });

  test('names the creator who applies', async () => {
    const { work, api } = await begin();
    const ada = api.signIn('ada', 'creator');
    const body = applicationBody({ handle: 'ada.films' });
    const { id } = await expectSuccess(ada.post('/creators/applications', body));
    const { accounts } = await expectSuccess(ada.get('/me'));
    const creatorId = accounts.creator?.id;
    expect(creatorId).toBeDefined();
    expect(await work('queue=applications', 'reviewer')).toMatchObject([
      { id, creator: { id: creatorId, displayName: expect.any(String) } },
    ]);
  });

  test('shows whose the work is, and hands it over with a note', async () => {
    const { work, review, operator, api } = await begin();
    const path = `/operations/work/${review.id}/assignment`;
    await expectSuccess(operator.post(path, { to: 'rhea', note: 'You know the law.' }));
    const [mine] = (await expectSuccess(api.signIn('rhea', 'reviewer').get('/operations/work/mine'))).items;
    expect(mine).toMatchObject({
      id: review.id,
      assignment: { to: 'rhea', by: 'otto', note: 'You know the law.' },
    });
    expect((await work('assigned=nobody')).map(({ id }) => id)).not.toContain(review.id);
    await expectSuccess(operator.delete(path));
    expect((await work('assigned=nobody')).map(({ id }) => id)).toContain(review.id);
    expect((await operator.delete(path)).status).toBe(404);
  });

  test('costs one query per queue and the same batches, however long the queues are', async () => {
    const { work, table, ...world } = await begin();
    const cost = async () => {
      table.read();
      await work('limit=2');
      return table.read().requests.toSorted();
    };
    await cost();
    const few = await cost();
    for (let made = 0; made < 5; made += 1) await storeOrder(world, createOrderIn('in_review'));
    expect(await cost()).toEqual(few);
  });
});

test('work is handed to a role, whose members have it in their list until somebody takes it', async () => {
  const { api, operator } = await begin();
  const finance = api.signIn('fay', 'finance');
  const subject = `wdr_${'0'.repeat(26)}`;
  const path = `/operations/work/${subject}/assignment`;
  const mine = async (by: typeof operator) =>
    (await expectSuccess(by.get('/operations/work/mine'))).items.map(({ id }) => id);
  expect(await expectSuccess(operator.post(path, { toRole: 'finance', note: 'It is about money.' }))).toEqual(
    {
      id: subject,
      assignment: {
        ...{ to: 'finance', isRole: true, by: 'otto', note: 'It is about money.' },
        at: expect.any(String),
      },
    },
  );
  expect([await mine(finance), await mine(operator)]).toEqual([[subject], []]);
  expect(await mine(api.signIn('finance', 'operator'))).toEqual([]);
  await expectSuccess(finance.post(path, {}));
  expect([await mine(finance), await mine(api.signIn('faye', 'finance'))]).toEqual([[subject], []]);
  const both = await operator.post(path, { to: 'fay', toRole: 'finance' });
  expect(both).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/toRole' }] } });
});

test('the policy in force is shown with its differences from the defaults', async () => {
  const { operator } = await begin();
  const { policy, differences } = (await expectSuccess(operator.get('/policy'))) as unknown as Readonly<
    Record<'policy' | 'differences', object>
  >;
  expect(policy).toHaveProperty('reviewClaims');
  expect(differences).toEqual([]);
});
