import { describe, expect, test } from 'vitest';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { openTaskFor, taskApplicationBody } from '#test/support/task-applicants.ts';
import {
  applicationBody,
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const idempotencyKey = 'a-key-of-the-first-week';

/** Longer than the record of a key is kept. */
const muchLater = 'P8D';

describe('an idempotency key of any age', () => {
  test('makes one withdrawal, whose present state is the response', async () => {
    const world = createWorld(await newTable());
    const { creator, deps } = world;
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const send = (amount: number) =>
      creator.post('/wallet/withdrawals', { amount: yuan(amount) }, { idempotencyKey });
    const first = await expectSuccess(send(100));
    deps.clock.advance(muchLater);
    const again = await expectSuccess(send(100));
    expect(again).toMatchObject({ id: first.id, status: 'requested', amount: yuan(100) });
    expect((await send(200)).status).toBe(409);
    expect((await expectSuccess(creator.get('/wallet'))).available).toEqual(yuan(400));
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(1);
  });

  test('makes other withdrawals for another account, and with another key', async () => {
    const world = createWorld(await newTable());
    const { creator, deps } = world;
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const send = (key: string) =>
      creator.post('/wallet/withdrawals', { amount: yuan(100) }, { idempotencyKey: key });
    const ids = [await expectSuccess(send('one')), await expectSuccess(send('two'))].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(2);
  });

  test('returns unspent balance once, also by several withdrawals', async () => {
    const world = createWorld(await newTable());
    const { advertiser, deps } = world;
    for (let count = 0; count < 3; count += 1) {
      await deposit(world, yuan(100));
      deps.clock.advance('PT1M');
    }
    const send = (amount: number, as = 'advertiser') =>
      advertiser.post(`/wallet/withdrawals?as=${as}`, { amount: yuan(amount) }, { idempotencyKey });
    const first = await expectSuccess(send(300));
    deps.clock.advance(muchLater);
    expect(await expectSuccess(send(300))).toEqual(first);
    expect((await send(100)).status).toBe(409);
    expect((await send(300, 'agency')).status).toBe(409);
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(3);
  });

  test('makes one deposit', async () => {
    const { advertiser, deps } = createWorld(await newTable());
    const send = (amount: number) =>
      advertiser.post('/wallet/deposits', { amount: yuan(amount), provider: 'sandbox' }, { idempotencyKey });
    const first = await expectSuccess(send(100));
    deps.clock.advance(muchLater);
    expect((await expectSuccess(send(100))).id).toBe(first.id);
    expect(await send(200)).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/conflict$/) },
    });
    expect((await expectSuccess(advertiser.get('/wallet'))).available).toEqual(yuan(100));
  });

  test('makes one task and one proposal', async () => {
    const { advertiser, operator, deps } = createWorld(await newTable());
    const draft = () => advertiser.post('/tasks', taskBody(), { idempotencyKey });
    await expectSuccess(draft());
    const body = {
      ...{ from: 'platform/clearing/sandbox', to: 'platform/fees', amount: yuan(1) },
      ...{ reason: 'A correction.', evidence: { note: 'Seen.', reference: 'line 7' } },
    };
    const propose = () => operator.post('/finance/adjustments', body, { idempotencyKey });
    await expectSuccess(propose());
    deps.clock.advance(muchLater);
    expect((await draft()).status).toBe(409);
    expect((await propose()).status).toBe(409);
    expect(await listItemsByPrefix(deps.table, 'PROPOSAL')).toHaveLength(1);
  });

  test('asks one question, although questions are listed by the time in their ids', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world);
    const ask = (key: string) =>
      creator.post(
        `/tasks/${taskId}/questions`,
        { text: 'Which lamp?', to: 'advertiser', visibility: 'public' },
        { idempotencyKey: key },
      );
    const first = await expectSuccess(ask(idempotencyKey));
    world.deps.clock.advance('P2D');
    const second = await expectSuccess(ask('another'));
    expect((await ask(idempotencyKey)).status).toBe(409);
    const { items } = await expectSuccess(creator.get(`/tasks/${taskId}/questions`));
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('makes one application for a task, also after later ones ended', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreator(world);
    const taskId = await openTaskFor(world, 'recruit');
    const apply = (key: string) =>
      creator.post(`/tasks/${taskId}/applications`, taskApplicationBody, { idempotencyKey: key });
    const withdraw = (id: string) =>
      expectSuccess(creator.post(`/tasks/${taskId}/applications/${id}/withdrawal`));
    const ids: string[] = [];
    for (const key of [idempotencyKey, 'another']) {
      const { id } = await expectSuccess(apply(key));
      ids.push(id);
      await withdraw(id);
      world.deps.clock.advance('P1DT1M');
    }
    expect((await apply(idempotencyKey)).status).toBe(409);
    expect((await apply('another')).status).toBe(409);
    const stored = await listItemsByPrefix(world.deps.table, 'APPLICATION#');
    expect(stored.map(({ sk }) => String(sk).slice('APPLICATION#'.length))).toEqual(ids);
  });

  test('makes one webhook endpoint and one application as a creator', async () => {
    const { advertiser, api, deps } = createWorld(await newTable());
    const hook = { url: 'https://example.com/hook', eventTypes: ['order.settle'] };
    const create = (key: string) => advertiser.post('/webhooks', hook, { idempotencyKey: key });
    const first = await expectSuccess(create(idempotencyKey));
    const applicant = api.signIn('newcomer', 'creator');
    const apply = () => applicant.post('/creators/applications', applicationBody(), { idempotencyKey });
    await expectSuccess(apply());
    deps.clock.advance(muchLater);
    const second = await expectSuccess(create('another'));
    expect((await create(idempotencyKey)).status).toBe(409);
    expect((await apply()).status).toBe(409);
    const { items } = await expectSuccess(advertiser.get('/webhooks'));
    expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});
