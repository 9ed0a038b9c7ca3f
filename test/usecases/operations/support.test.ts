import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const cleo = derivePartyId('crt', 'cleo');
const unknown = `crt_${'Z'.repeat(26)}`;

const begin = async () => {
  const world = createWorld(await newTable());
  const creator = await createCreator(world);
  await createCreator(world, 'clio');
  return { ...world, creator };
};

describe('the webhooks of a party', () => {
  const withDelivery = async () => {
    const world = await begin();
    const { creator, operator } = world;
    const { id } = await expectSuccess(creator.post('/webhooks', { url: 'https://a.example.com/in?key=s3' }));
    const sent = await expectSuccess(creator.post(`/webhooks/${id}/test`));
    const path = `/operations/accounts/${cleo}/webhooks`;
    const log = async () => (await expectSuccess(operator.get(`${path}/${id}/deliveries`))).items;
    return { ...world, id, sent, path, log };
  };

  test('are shown to operators without the query of their address, with their deliveries', async () => {
    const { operator, path, id, sent, log } = await withDelivery();
    const { items } = await expectSuccess(operator.get(path));
    expect(items).toMatchObject([{ id, url: 'https://a.example.com/in', status: 'enabled' }]);
    expect(items[0]).not.toHaveProperty('secret');
    expect(await log()).toMatchObject([{ id: sent.id, eventType: 'webhook.test' }]);
    const one = await expectSuccess(operator.get(`${path}/${id}/deliveries/${sent.id}`));
    expect(one).toMatchObject({ id: sent.id, payload: { type: 'webhook.test' } });
  });

  test('can be sent a delivery again, once per key, which the acts record with the reason', async () => {
    const { operator, path, id, sent, log, creator } = await withDelivery();
    const replay = `${path}/${id}/deliveries/${sent.id}/replay`;
    const body = { reason: 'Their server was down.' };
    const again = await expectSuccess(operator.post(replay, body, { idempotencyKey: 'replay-1' }));
    expect(again).toMatchObject({ replayOf: sent.id, eventId: sent.eventId, status: 'pending' });
    await expectSuccess(operator.post(replay, body, { idempotencyKey: 'replay-1' }));
    expect(await log()).toHaveLength(2);
    expect((await expectSuccess(creator.get(`/webhooks/${id}/deliveries`))).items).toHaveLength(2);
    const acts = await expectSuccess(operator.get(`/operations/acts?subject=${cleo}`));
    expect(acts.items).toMatchObject([{ by: 'otto', reasons: [{ message: 'Their server was down.' }] }]);
  });

  test('of a disabled endpoint, of another party and without a reason are not sent again', async () => {
    const { operator, path, id, sent, creator, deps } = await withDelivery();
    const rest = `${id}/deliveries/${sent.id}/replay`;
    const body = { reason: 'Please.' };
    const before = await readAllItems(deps.table);
    const clio = derivePartyId('crt', 'clio');
    expect((await operator.post(`/operations/accounts/${clio}/webhooks/${rest}`, body)).status).toBe(404);
    expect((await operator.post(`${path}/${rest}`, {})).status).toBe(400);
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(creator.patch(`/webhooks/${id}`, { enabled: false }));
    expect((await operator.post(`${path}/${rest}`, body)).status).toBe(409);
    expect((await operator.get(`/operations/accounts/${unknown}/webhooks`)).status).toBe(404);
  });
});

describe('an export for a person', () => {
  const pagesOf = async (read: (cursor: string) => ReturnType<typeof expectSuccess>) => {
    const items: unknown[] = [];
    let cursor = '';
    do {
      const page = await read(cursor);
      items.push(...page.items);
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    return items;
  };

  const granted = async () => {
    const world = await begin();
    const { operator } = world;
    const path = `/operations/accounts/${cleo}`;
    const given = await expectSuccess(operator.post(`${path}/exports`, { reason: 'Letter 12.' }));
    const read = (by = operator, cursor = '') => by.get(`${path}/export?grant=${given.grant}${cursor}`);
    return { ...world, path, given, read };
  };

  test('contains what the person would export themselves', async () => {
    const { creator, read, operator } = await granted();
    const own = await pagesOf((cursor) => expectSuccess(creator.get(`/account/export?limit=20${cursor}`)));
    expect(await pagesOf((cursor) => expectSuccess(read(operator, cursor)))).toEqual(own);
    expect(JSON.stringify(own)).toContain(cleo);
  });

  test('is recorded with its reason as an act and as a note on the party', async () => {
    const { operator } = await granted();
    const shown = await expectSuccess(operator.get(`/operations/accounts/${cleo}`));
    expect(shown).toMatchObject({
      notes: [{ by: 'otto', text: 'Exported the data for its owner: Letter 12.' }],
      acts: [{ operation: 'POST /operations/accounts/{partyId}/exports', by: 'otto' }],
    });
  });

  test('can be read by the person who recorded it, for this party, for a day', async () => {
    const { api, read, deps, given, operator } = await granted();
    expect((await read(api.signIn('paula', 'operator'))).status).toBe(400);
    const other = `/operations/accounts/${derivePartyId('crt', 'clio')}/export?grant=${given.grant}`;
    expect((await operator.get(other)).status).toBe(400);
    expect((await operator.get(`/operations/accounts/${cleo}/export`)).status).toBe(400);
    expect((await read(api.signIn('cleo', 'creator'))).status).toBe(403);
    deps.clock.advance('P1D');
    expect((await read()).status).toBe(409);
  });

  test('of an unknown party is not found', async () => {
    const { operator } = await begin();
    const answer = await operator.post(`/operations/accounts/${unknown}/exports`, { reason: 'Letter 13.' });
    expect(answer.status).toBe(404);
  });
});
