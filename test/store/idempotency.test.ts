import { describe, expect, test } from 'vitest';
import { refuse } from '#shared/domain/refusal.ts';
import { commit } from '#shared/store/commit.ts';
import { findFirstResponse, firstResponseWrite } from '#shared/store/idempotency-store.ts';
import { keys } from '#shared/store/keys.ts';
import { startTime } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorld, deposit, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const body = { amount: yuan(5), provider: 'sandbox' };

describe('an idempotency key', () => {
  test('makes twenty concurrent equal requests one effect and twenty equal responses', async () => {
    const table = await newTable();
    const { advertiser } = createWorld(table);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(19);
    expect(await listItemsByPrefix(table, 'ENTRY#')).toHaveLength(1);
    expect((await advertiser.get('/wallet')).body.available).toEqual(yuan(5));
  });

  test('is refused for another body or another route, and then changes nothing', async () => {
    const table = await newTable();
    const { advertiser } = createWorld(table);
    await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
    const before = await readAllItems(table);
    const otherBody = await advertiser.post(
      '/wallet/deposits',
      { ...body, amount: yuan(6) },
      { idempotencyKey: 'k1' },
    );
    const otherRoute = await advertiser.post('/tasks', taskBody(), { idempotencyKey: 'k1' });
    for (const answer of [otherBody, otherRoute]) {
      expect(answer.status).toBe(422);
      expect(answer.body.type).toMatch(/idempotency-key-reused$/);
    }
    expect(await readAllItems(table)).toEqual(before);
  });

  test('is refused for another query', async () => {
    const world = createWorld(await newTable());
    const { creator } = world;
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const sent = { idempotencyKey: 'k1' };
    const first = await creator.post('/wallet/withdrawals', { amount: yuan(1) }, sent);
    const other = await creator.post('/wallet/withdrawals?as=agency', { amount: yuan(1) }, sent);
    const again = await creator.post('/wallet/withdrawals', { amount: yuan(1) }, sent);
    expect([other.status, again.body.id]).toEqual([422, first.body.id]);
    expect(other.body.type).toMatch(/idempotency-key-reused$/);
  });

  test('belongs to one account', async () => {
    const table = await newTable();
    const { api } = createWorld(table);
    const answers = [
      await api.signIn('ada', 'advertiser').post('/wallet/deposits', body, { idempotencyKey: 'k1' }),
      await api.signIn('bob', 'advertiser').post('/wallet/deposits', body, { idempotencyKey: 'k1' }),
    ];
    expect(answers.map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, undefined]);
    expect(answers[0]?.body.id).not.toBe(answers[1]?.body.id);
  });

  test('never equals that of another account, for any parts of the two', () => {
    const one = keys.idempotency('a', 'b#c');
    const other = keys.idempotency('a#b', 'c');
    expect(one).not.toEqual(other);
  });

  test('is in the table only together with its effect', async () => {
    const table = await newTable();
    const { advertiser } = createWorld(table);
    const { body: draft } = await advertiser.post('/tasks', taskBody());
    const refused = await advertiser.post(`/tasks/${draft.id}/publish`, undefined, { idempotencyKey: 'k1' });
    expect(refused.body.type).toMatch(/insufficient-funds$/);
    expect(await listItemsByPrefix(table, 'KEY#')).toEqual([]);
    await deposit(createWorld(table));
    const published = await advertiser.post(`/tasks/${draft.id}/publish`, undefined, {
      idempotencyKey: 'k1',
    });
    expect(published.status).toBe(200);
    expect(published.headers['idempotency-replayed']).toBeUndefined();
  });

  test('returns the first response, even when the resource has changed', async () => {
    const table = await newTable();
    const world = createWorld(table);
    await deposit(world);
    const { body: draft } = await world.advertiser.post('/tasks', taskBody());
    const first = await world.advertiser.post(`/tasks/${draft.id}/publish`, undefined, {
      idempotencyKey: 'k1',
    });
    await world.advertiser.post(`/tasks/${draft.id}/close`);
    const again = await world.advertiser.post(`/tasks/${draft.id}/publish`, undefined, {
      idempotencyKey: 'k1',
    });
    expect(again.body).toEqual(first.body);
    expect(again.status).toBe(first.status);
  });

  test('expires after a day, whether or not the table has deleted it, and makes nothing again', async () => {
    const table = await newTable();
    const { advertiser, deps } = createWorld(table);
    await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
    deps.clock.advance('PT24H');
    const inTime = await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
    deps.clock.advance('PT1S');
    const late = await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
    expect(inTime.headers['idempotency-replayed']).toBe('true');
    expect(late.headers['idempotency-replayed']).toBeUndefined();
    expect(late.body.id).toBe(inTime.body.id);
    expect((await advertiser.get('/wallet')).body.available).toEqual(yuan(5));
  });

  test('is a record with an expiry time in seconds', async () => {
    const table = await newTable();
    const first = { fingerprint: 'f', status: 201, body: { id: 1 } };
    const used = () => refuse('conflict', 'used');
    await commit(table, [firstResponseWrite('ada', 'k1', first, startTime, used)]);
    const [item] = await readAllItems(table);
    expect(item?.expiresAt).toBe(Date.parse(startTime) / 1000 + 86_400);
    expect(await findFirstResponse(table, 'ada', 'k1', startTime)).toEqual(first);
    expect(await commit(table, [firstResponseWrite('ada', 'k1', first, startTime, used)])).toMatchObject({
      detail: 'used',
    });
  });
});
