import { describe, expect, test } from 'vitest';
import { maxBlocks } from '#shared/domain/blocks/block.ts';
import { blockWrite } from '#shared/store/blocks/block-store.ts';
import { commit } from '#shared/store/commit.ts';
import type { Table } from '#shared/store/table.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, deposit, expectSuccess, openTask } from '#test/support/world.ts';
import { block, createMarketOn, idOf, type Market, unblock } from './block-market.ts';

const newTable = await createTableFactory();

const createMarket = createMarketOn(newTable);
const [cleo, clio, ada] = [idOf('crt', 'cleo'), idOf('crt', 'clio'), idOf('adv', 'ada')];

const claim = ({ cleo: creator, open }: Market) => creator.post(`/tasks/${open}/claims`);
const apply = ({ cleo: creator, recruit }: Market) =>
  creator.post(`/tasks/${recruit}/applications`, { pitch: 'I fold lamps.' });
const ask = ({ cleo: creator, open }: Market, more: object = {}) =>
  creator.post(`/tasks/${open}/questions`, { text: 'Does it fold?', ...more });
const invite = ({ advertiser, invite: taskId }: Market, ...creatorIds: readonly string[]) =>
  advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds });

const itemsOf = async (table: Table, prefix: string) =>
  (await readAllItems(table)).filter(({ pk }) => String(pk).startsWith(prefix));

const neutral = { status: 403, body: { type: expect.stringMatching(/forbidden$/) } };
const own = { status: 409, body: { detail: expect.stringContaining('Remove the block first') } };

const expectNeutral = ({ status, body }: ApiResponse): void => {
  expect({ status, body }).toMatchObject(neutral);
  expect(JSON.stringify(body)).not.toMatch(/block|ada|cleo|clio/i);
};

describe('a block', () => {
  test('is seen by its owner alone, can be repeated, and is gone after its removal', async () => {
    const { cleo: creator, advertiser, deps } = await createMarket();
    expect((await creator.get(`/me/blocks/${ada}`)).status).toBe(404);
    const first = await block(creator, ada, { note: 'Rude.' });
    expect(first).toEqual({ partyId: ada, at: expect.any(String), note: 'Rude.' });
    const stored = await readAllItems(deps.table);
    deps.clock.advance('PT1H');
    expect(await block(creator, ada, { note: 'Rude.' })).toEqual(first);
    expect((await itemsOf(deps.table, 'BLOCKS#')).length).toBe(1);
    expect((await readAllItems(deps.table)).filter(({ pk }) => !/^RATE#/.test(String(pk)))).toEqual(
      stored.filter(({ pk }) => !/^RATE#/.test(String(pk))),
    );
    expect(await expectSuccess(creator.get(`/me/blocks/${ada}`))).toEqual(first);
    expect((await expectSuccess(creator.get('/me/blocks'))).items).toEqual([
      { ...first, displayName: expect.any(String) },
    ]);
    expect((await expectSuccess(advertiser.get('/me/blocks'))).items).toEqual([]);
    for (const _again of [1, 2]) expect(await unblock(creator, ada)).toEqual({ partyId: ada, removed: true });
    expect((await expectSuccess(creator.get('/me/blocks'))).items).toEqual([]);
  });

  test('publishes and notifies nothing', async () => {
    const { cleo: creator, advertiser, deps } = await createMarket();
    const before = (await expectSuccess(advertiser.get('/notifications'))).items;
    await block(creator, ada);
    expect((await expectSuccess(advertiser.get('/notifications'))).items).toEqual(before);
    const events = await itemsOf(deps.table, 'PARTY_EVENT#');
    expect(JSON.stringify(events)).not.toMatch(/block/);
  });

  test.each([
    ['an unknown party', idOf('adv', 'nobody'), 404],
    ['the own party', cleo, 403],
    ['a thing that is no party', 'tsk_01', 404],
  ])('of %s is refused, and nothing is written', async (_what, partyId, status) => {
    const { cleo: creator, deps } = await createMarket();
    const before = await readAllItems(deps.table);
    expect((await creator.put(`/me/blocks/${partyId}`, {})).status).toBe(status);
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test.each([[{ note: 7 }], [{ note: 'x'.repeat(501) }], [{ why: 'Rude.' }], [[]]])(
    'with the body %j is refused with the fault',
    async (body) => {
      const { cleo: creator } = await createMarket();
      expect(await creator.put(`/me/blocks/${ada}`, body)).toMatchObject({
        status: 400,
        body: { errors: [expect.anything()] },
      });
    },
  );

  test('is one of a limited number, and a present one can still change', async () => {
    const { cleo: creator, deps } = await createMarket();
    await block(creator, ada);
    const others = Array.from({ length: maxBlocks - 1 }, (_, n) => ({
      ...{ accountId: 'cleo', parties: [cleo], at: deps.now() },
      blockedId: idOf('adv', `other ${n}`),
    }));
    for (let from = 0; from < others.length; from += 50)
      await commit(deps.table, others.slice(from, from + 50).map(blockWrite));
    expect(await creator.put(`/me/blocks/${clio}`, {})).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining(String(maxBlocks)) },
    });
    await block(creator, ada, { note: 'Still.' });
    await unblock(creator, ada);
    await block(creator, clio);
  });
});

describe('a blocked person', () => {
  test.each([
    ['claim', claim],
    ['apply for', apply],
    ['ask about', (market: Market) => ask(market)],
    ['ask the platform in public about', (market: Market) => ask(market, { to: 'platform' })],
  ])('cannot %s a task of the blocker, until the block is removed', async (_what, act) => {
    const market = await createMarket();
    await block(market.advertiser, cleo);
    const before = await readAllItems(market.deps.table);
    for (const _again of [1, 2]) expectNeutral(await act(market));
    expect(await readAllItems(market.deps.table)).toEqual(before);
    await unblock(market.advertiser, cleo);
    expect((await act(market)).status).toBe(201);
  });

  test('can ask the platform in private', async () => {
    const market = await createMarket();
    await block(market.advertiser, cleo);
    expect((await ask(market, { to: 'platform', visibility: 'private' })).status).toBe(201);
  });

  test('cannot invite the blocker, who is unavailable like others', async () => {
    const market = await createMarket();
    await block(market.cleo, ada);
    const before = await readAllItems(market.deps.table);
    const refused = await invite(market, cleo, clio);
    expect(refused).toMatchObject({
      status: 422,
      body: { unmet: [{ creatorId: cleo, rule: 'availability', actual: 'unavailable' }] },
    });
    expect(JSON.stringify(refused.body)).not.toContain('block');
    expect(await readAllItems(market.deps.table)).toEqual(before);
    await expectSuccess(invite(market, clio));
    await unblock(market.cleo, ada);
    await expectSuccess(invite(market, cleo));
  });

  test('cannot choose an application from before the block, and can still decline it', async () => {
    const market = await createMarket();
    const { id } = await expectSuccess(apply(market));
    await block(market.cleo, ada);
    const decide = (decision: string) =>
      market.advertiser.post(`/tasks/${market.recruit}/applications/${id}/decision`, {
        decision,
        reasons: [{ code: 'other', message: 'Another.' }],
      });
    expectNeutral(await decide('choose'));
    await expectSuccess(decide('decline'));
  });

  test('cannot accept an invitation from before the block, and can still decline it', async () => {
    const market = await createMarket();
    const { items } = await expectSuccess(invite(market, cleo));
    await block(market.advertiser, cleo);
    const decide = (decision: string) =>
      market.cleo.post(`/invitations/${items[0]?.id}/decision`, { decision });
    expectNeutral(await decide('accept'));
    await expectSuccess(decide('decline'));
  });

  test('cannot request an agreement with an agency of the blocker', async () => {
    const market = await createMarket();
    await expectSuccess(market.advertiser.get('/agencies/me'));
    await block(market.advertiser, cleo);
    const body = { agencyId: idOf('agy', 'ada'), share: 100 };
    const request = () => market.cleo.post('/creators/me/agency-agreements', body);
    expectNeutral(await request());
    await unblock(market.advertiser, cleo);
    await expectSuccess(request());
  });

  test('cannot deal with the blocker as another of their parties', async () => {
    const market = await createMarket();
    const both = market.api.signIn('cleo', 'creator', 'advertiser');
    await expectSuccess(both.get('/me'));
    await block(market.advertiser, idOf('adv', 'cleo'));
    expectNeutral(await claim(market));
  });

  test('cannot deal with a party that the blocker opens after the block', async () => {
    const market = await createMarket();
    await block(market.cleo, clio);
    const advertiser = market.api.signIn('cleo', 'creator', 'advertiser');
    await deposit({ ...market.world, advertiser });
    const taskId = await openTask({ ...market.world, advertiser });
    expectNeutral(await market.clio.post(`/tasks/${taskId}/claims`));
  });

  test('cannot write about an ended order, and writes about a running one', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await runUntilIdle();
    await block(world.creator, ada);
    const write = (session: Session) => session.post(`/orders/${orderId}/messages`, { text: 'Well?' });
    await expectSuccess(write(world.advertiser));
    await expectSuccess(write(world.creator));
    await expectSuccess(
      world.operator.post(`/orders/${orderId}/cancellation`, {
        reasons: [{ code: 'recall', message: 'Recalled.' }],
      }),
    );
    await runUntilIdle();
    expectNeutral(await write(world.advertiser));
    expect(await write(world.creator)).toMatchObject(own);
    await unblock(world.creator, ada);
    await expectSuccess(write(world.advertiser));
  });
});

describe('the blocker', () => {
  test('removes the block first, to deal with the party again', async () => {
    const market = await createMarket();
    await block(market.cleo, ada);
    for (const act of [claim, apply, ask]) expect(await act(market)).toMatchObject(own);
    await unblock(market.cleo, ada);
    await block(market.advertiser, cleo);
    expect(await invite(market, cleo)).toMatchObject({
      status: 422,
      body: { unmet: [{ rule: 'block', actual: 'blocked by you' }] },
    });
  });
});

test('an erasure removes the blocks of the account, and its export has them before', async () => {
  const { cleo: creator, deps } = await createMarket();
  await block(creator, ada, { note: 'Rude.' });
  const lines: object[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const page = await expectSuccess(creator.get(`/account/export?limit=100${cursor}`));
    lines.push(...page.items);
    cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
  }
  expect(lines).toContainEqual({
    section: 'blocks',
    data: { partyId: ada, at: expect.any(String), note: 'Rude.' },
  });
  let phase = '';
  for (let steps = 0; steps < 20 && phase !== 'erased'; steps += 1) {
    ({ phase } = (await expectSuccess(creator.post('/account/erasure'))) as unknown as { phase: string });
    deps.clock.advance('PT2M');
  }
  expect(phase).toBe('erased');
  expect(await itemsOf(deps.table, 'BLOCKS#')).toEqual([]);
});
