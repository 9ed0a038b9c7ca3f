import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask } from '#test/support/world.ts';

const newTable = await createTableFactory();

const begin = async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  const creator = await createCreator(world);
  await deposit(world);
  const take = async () => {
    const taskId = await openTask(world);
    return (await expectSuccess(creator.post(`/tasks/${taskId}/claims`))).id;
  };
  return { ...world, table, creatorId: derivePartyId('crt', 'cleo'), take };
};

describe('the overview of a party', () => {
  test('shows its orders, holds, notes and acts, and its money', async () => {
    const { operator, creatorId, take } = await begin();
    const orderId = await take();
    const reasons = [{ code: 'odd', message: 'It is odd.' }];
    await expectSuccess(
      operator.put(`/operations/accounts/${creatorId}/hold`, { scope: 'payouts', reasons }),
    );
    await expectSuccess(operator.post('/operations/notes', { subject: creatorId, text: 'Called them.' }));
    expect(await expectSuccess(operator.get(`/operations/accounts/${creatorId}`))).toMatchObject({
      id: creatorId,
      kind: 'creator',
      displayName: 'cleo',
      parties: { creatorId },
      hold: { scope: 'payouts', by: 'otto' },
      orders: [{ id: orderId, status: 'producing' }],
      notes: [{ text: 'Called them.' }],
      acts: [{ operation: 'PUT /operations/accounts/{partyId}/hold' }],
      money: { balances: [{ currency: 'CNY', available: 0 }] },
    });
  });

  test('shows no money to reviewers, and nothing of an unknown party', async () => {
    const { api, creatorId } = await begin();
    const reviewer = api.signIn('rhea', 'reviewer');
    const shown = await expectSuccess(reviewer.get(`/operations/accounts/${creatorId}`));
    expect(shown).not.toHaveProperty('money');
    expect(shown).not.toHaveProperty('acts');
    expect((await reviewer.get(`/operations/accounts/crt_${'Z'.repeat(26)}`)).status).toBe(404);
  });

  test('costs the same number of requests with one order and with many', async () => {
    const { operator, creatorId, take, table } = await begin();
    const cost = async () => {
      table.read();
      await expectSuccess(operator.get(`/operations/accounts/${creatorId}`));
      return table.read().requests.toSorted();
    };
    await take();
    await cost();
    const few = await cost();
    for (let made = 0; made < 4; made += 1) await take();
    expect(await cost()).toEqual(few);
  });
});

describe('saved views', () => {
  test('are kept, changed and deleted by their owner alone', async () => {
    const { operator, api } = await begin();
    const body = { name: 'Late', page: 'orders', query: 'late=only' };
    const { id } = await expectSuccess(operator.post('/operations/views', body));
    await expectSuccess(
      operator.put(`/operations/views/${id}`, { ...body, name: 'Very late', isFirst: true }),
    );
    expect((await expectSuccess(operator.get('/operations/views'))).items).toMatchObject([
      { id, name: 'Very late', query: 'late=only', isFirst: true },
    ]);
    const other = api.signIn('olga', 'operator');
    expect((await expectSuccess(other.get('/operations/views'))).items).toEqual([]);
    expect((await other.delete(`/operations/views/${id}`)).status).toBe(404);
    await expectSuccess(operator.delete(`/operations/views/${id}`));
    expect((await expectSuccess(operator.get('/operations/views'))).items).toEqual([]);
  });
});
