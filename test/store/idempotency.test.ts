import { describe, expect, test } from 'vitest';
import { refuse } from '#shared/domain/refusal.ts';
import { commit } from '#shared/store/commit.ts';
import { findFirstAnswer, writeOfFirstAnswer } from '#shared/store/idempotency-store.ts';
import { keys } from '#shared/store/keys.ts';
import { begunAt } from '#test/support/deps.ts';
import { dump, itemsUnder, tableEngine } from '#test/support/table.ts';
import { deposit, taskBody, worldOn, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

const body = { amount: yuan(5), provider: 'sandbox' };

describe('an idempotency key', () => {
  test('makes twenty equal requests at once one effect and twenty equal answers', async () => {
    const table = await newTable();
    const { advertiser } = worldOn(table);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => advertiser.post('/wallet/deposits', body, { key: 'k1' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(19);
    expect(await itemsUnder(table, 'ENTRY#')).toHaveLength(1);
    expect((await advertiser.get('/wallet')).body.available).toEqual(yuan(5));
  });

  test('is refused for another body or another route, and then changes nothing', async () => {
    const table = await newTable();
    const { advertiser } = worldOn(table);
    await advertiser.post('/wallet/deposits', body, { key: 'k1' });
    const before = await dump(table);
    const otherBody = await advertiser.post('/wallet/deposits', { ...body, amount: yuan(6) }, { key: 'k1' });
    const otherRoute = await advertiser.post('/tasks', taskBody(), { key: 'k1' });
    for (const answer of [otherBody, otherRoute]) {
      expect(answer.status).toBe(422);
      expect(answer.body.type).toMatch(/idempotency-key-reused$/);
    }
    expect(await dump(table)).toEqual(before);
  });

  test('belongs to one account', async () => {
    const table = await newTable();
    const { api } = worldOn(table);
    const answers = [
      await api.as('ada', 'advertiser').post('/wallet/deposits', body, { key: 'k1' }),
      await api.as('bob', 'advertiser').post('/wallet/deposits', body, { key: 'k1' }),
    ];
    expect(answers.map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, undefined]);
    expect(answers[0]?.body.id).not.toBe(answers[1]?.body.id);
  });

  test('is never one with another account’s, whatever the two are made of', () => {
    const one = keys.idempotency('a', 'b#c');
    const other = keys.idempotency('a#b', 'c');
    expect(one).not.toEqual(other);
  });

  test('stands in the table only together with its effect', async () => {
    const table = await newTable();
    const { advertiser } = worldOn(table);
    const { body: draft } = await advertiser.post('/tasks', taskBody());
    const refused = await advertiser.post(`/tasks/${draft.id}/publish`, undefined, { key: 'k1' });
    expect(refused.body.type).toMatch(/insufficient-funds$/);
    expect(await itemsUnder(table, 'KEY#')).toEqual([]);
    await deposit(worldOn(table));
    const published = await advertiser.post(`/tasks/${draft.id}/publish`, undefined, { key: 'k1' });
    expect(published.status).toBe(200);
    expect(published.headers['idempotency-replayed']).toBeUndefined();
  });

  test('answers what was answered first, even when the resource has moved on', async () => {
    const table = await newTable();
    const world = worldOn(table);
    await deposit(world);
    const { body: draft } = await world.advertiser.post('/tasks', taskBody());
    const first = await world.advertiser.post(`/tasks/${draft.id}/publish`, undefined, { key: 'k1' });
    await world.advertiser.post(`/tasks/${draft.id}/close`);
    const again = await world.advertiser.post(`/tasks/${draft.id}/publish`, undefined, { key: 'k1' });
    expect(again.body).toEqual(first.body);
    expect(again.status).toBe(first.status);
  });

  test('is forgotten after a day, whether or not the table has removed it', async () => {
    const table = await newTable();
    const { advertiser, deps } = worldOn(table);
    await advertiser.post('/wallet/deposits', body, { key: 'k1' });
    deps.clock.turn('PT24H');
    const inTime = await advertiser.post('/wallet/deposits', body, { key: 'k1' });
    deps.clock.turn('PT1S');
    const late = await advertiser.post('/wallet/deposits', body, { key: 'k1' });
    expect(inTime.headers['idempotency-replayed']).toBe('true');
    expect(late.headers['idempotency-replayed']).toBeUndefined();
    expect((await advertiser.get('/wallet')).body.available).toEqual(yuan(10));
  });

  test('is a record that expires by itself, in seconds', async () => {
    const table = await newTable();
    const first = { fingerprint: 'f', status: 201, body: { id: 1 } };
    const used = () => refuse('conflict', 'used');
    await commit(table, [writeOfFirstAnswer('ada', 'k1', first, begunAt, used)]);
    const [item] = await dump(table);
    expect(item?.expiresAt).toBe(Date.parse(begunAt) / 1000 + 86_400);
    expect(await findFirstAnswer(table, 'ada', 'k1', begunAt)).toEqual(first);
    expect(await commit(table, [writeOfFirstAnswer('ada', 'k1', first, begunAt, used)])).toMatchObject({
      detail: 'used',
    });
  });
});
