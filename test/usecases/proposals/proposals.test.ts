import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { expireProposals } from '#shared/usecases/proposals/expire-proposals.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'fair', message: 'So it is.' }];
const mistake = [{ code: 'mistake', message: 'It is a mistake.' }];

/** A disputed order at 1,200 yuan, and two operators. */
const createDisputeWorld = async (policy = defaultPolicy) => {
  const table = await newTable();
  const world = createWorld(table, { policy });
  const begun = createOrderIn('disputed');
  world.deps.clock.set(toEpochMs(begun.now));
  const { id } = await storeOrder(world, begun);
  const second = world.api.signIn('olga', 'operator');
  const path = `/orders/${id}/disputes/resolution`;
  return {
    ...{ ...world, table, id, path, second },
    resolve: (amount = 600, by = world.operator, idempotencyKey?: string) =>
      by.post(path, { creatorAmount: yuan(amount), reasons }, idempotencyKey ? { idempotencyKey } : {}),
    decide: (proposalId: string, decision: object = { decision: 'approve' }, by = second) =>
      by.post(`/operations/proposals/${proposalId}/decision`, decision),
    status: async () => (await expectSuccess(world.operator.get(`/orders/${id}`))).status,
    entries: async () => (await listItemsByPrefix(table, 'ENTRY#')).length,
  };
};

const slugOf = (answer: { body: { type: string } }) => answer.body.type.split('/').at(-1);

describe('an act that needs a second person', () => {
  test('is proposed: the response is 202, and nothing moves', async () => {
    const { resolve, status, entries, operator } = await createDisputeWorld();
    const before = await entries();
    const answer = await resolve();
    expect(answer).toMatchObject({
      status: 202,
      body: { proposal: { act: 'dispute_resolution', status: 'pending' } },
    });
    expect(answer.headers.location).toBe(`/operations/proposals/${answer.body.proposal.id}`);
    expect([await status(), await entries()]).toEqual(['disputed', before]);
    const shown = await expectSuccess(operator.get(`${answer.headers.location}`));
    expect(shown).toMatchObject({
      status: 'pending',
      proposedBy: 'otto',
      amount: yuan(600),
      content: { creatorAmount: yuan(600), reasons },
    });
  });

  test('is carried out once when another person approves, in one transaction with the end of its proposal', async () => {
    const { resolve, decide, status, table, second, api } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    const others = ['olga', 'oscar', 'oleg'].map((name) => api.signIn(name, 'operator'));
    const answers = await Promise.all(others.map((by) => decide(proposal.id, { decision: 'approve' }, by)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect(await status()).toBe('settled');
    const winner = others[answers.findIndex((answer) => answer.status === 200)];
    const before = await readAllItems(table);
    expect(await decide(proposal.id, { decision: 'approve' }, winner)).toMatchObject({
      status: 200,
      body: { status: 'approved' },
    });
    expect(await readAllItems(table)).toEqual(before);
    expect((await second.get(`/operations/proposals/${proposal.id}`)).body.status).toBe('approved');
  });

  test('cannot be decided by its proposer', async () => {
    const { resolve, decide, status, operator } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    for (const decision of [{ decision: 'approve' }, { decision: 'reject', reasons: mistake }]) {
      expect(slugOf(await decide(proposal.id, decision, operator))).toBe('conflict-of-interest');
    }
    expect(await status()).toBe('disputed');
  });

  test.each(['cleo', 'ada'])('cannot be decided by a party of its order: %s', async (party) => {
    const { resolve, decide, status, api } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    const answer = await decide(proposal.id, { decision: 'approve' }, api.signIn(party, 'operator'));
    expect(slugOf(answer)).toBe('conflict-of-interest');
    expect(await status()).toBe('disputed');
  });

  test('changes nothing when it is rejected, and keeps the reasons', async () => {
    const { resolve, decide, status, operator } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    await expectSuccess(decide(proposal.id, { decision: 'reject', reasons: mistake }));
    expect(await status()).toBe('disputed');
    const shown = await expectSuccess(operator.get(`/operations/proposals/${proposal.id}`));
    expect(shown).toMatchObject({ status: 'rejected', decided: { by: 'olga', reasons: mistake } });
    expect(await decide(proposal.id)).toMatchObject({ status: 409, body: { state: 'rejected' } });
    const again = await resolve();
    expect(again.status).toBe(202);
    expect(again.body.proposal.id).not.toBe(proposal.id);
  });

  test('is the same proposal when it is proposed twice, and another one with other content', async () => {
    const { resolve, second } = await createDisputeWorld();
    const first = await resolve(600, undefined, 'key-1');
    const repeats = [await resolve(600, undefined, 'key-1'), await resolve(600), await resolve(600, second)];
    expect(repeats.map(({ status, body }) => [status, body.proposal.id])).toEqual(
      repeats.map(() => [202, first.body.proposal.id]),
    );
    expect(repeats[0]?.headers['idempotency-replayed']).toBe('true');
    expect((await resolve(700)).body.proposal.id).not.toBe(first.body.proposal.id);
  });

  test('is void when its subject has changed, with a reason, and is not carried out', async () => {
    const { resolve, decide, creator, id, status } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    await expectSuccess(creator.post(`/orders/${id}/disputes/reply`, { statement: 'It was shown.' }));
    const ended = await expectSuccess(decide(proposal.id));
    expect(ended).toMatchObject({ status: 'void', decided: { reasons: [{ code: 'subject_changed' }] } });
    expect(await status()).toBe('disputed');
    const renewed = (await resolve()).body.proposal;
    await expectSuccess(decide(renewed.id));
    expect(await status()).toBe('settled');
  });

  test('expires by the policy, leaves a record, and cannot be approved from then on', async () => {
    const { resolve, decide, status, deps, operator } = await createDisputeWorld();
    const { proposal } = (await resolve()).body;
    deps.clock.advance('P3D');
    expect(slugOf(await decide(proposal.id))).toBe('deadline-passed');
    expect(await expireProposals(deps)).toEqual({ expired: 1 });
    expect(await expireProposals(deps)).toEqual({ expired: 0 });
    const shown = await expectSuccess(operator.get(`/operations/proposals/${proposal.id}`));
    expect(shown).toMatchObject({ status: 'expired', decided: { reasons: [{ code: 'expired' }] } });
    expect(slugOf(await decide(proposal.id))).toBe('illegal-transition');
    expect(await status()).toBe('disputed');
  });

  test('is refused, and not proposed, when it is illegal', async () => {
    const { resolve, operator } = await createDisputeWorld();
    expect((await resolve(1_201)).status).toBe(400);
    expect((await expectSuccess(operator.get('/operations/proposals'))).items).toEqual([]);
  });

  test('is listed by status, act and age, newest first', async () => {
    const { resolve, decide, operator, deps } = await createDisputeWorld();
    const ids: string[] = [];
    for (const amount of [1, 2, 3]) {
      ids.push((await resolve(amount)).body.proposal.id);
      deps.clock.advance('PT1M');
    }
    const { proposedAt } = (await expectSuccess(
      operator.get(`/operations/proposals/${ids[1]}`),
    )) as unknown as { proposedAt: string };
    await expectSuccess(decide(ids[2] ?? '', { decision: 'reject', reasons: mistake }));
    const listed = async (query: string) =>
      (await expectSuccess(operator.get(`/operations/proposals${query}`))).items.map((item) => item.id);
    expect(await listed('')).toEqual(ids.toReversed());
    expect(await listed('?status=pending')).toEqual([ids[1], ids[0]]);
    expect(await listed('?act=dispute_resolution&status=rejected')).toEqual([ids[2]]);
    expect(await listed('?act=adjustment')).toEqual([]);
    expect(await listed(`?before=${proposedAt}`)).toEqual([ids[0]]);
  });
});

describe('one person is enough', () => {
  test('to return everything to the advertiser', async () => {
    const { resolve, status } = await createDisputeWorld();
    expect((await resolve(0)).status).toBe(200);
    expect(await status()).toBe('refunded');
  });

  test.each([
    [600, 200],
    [600.01, 202],
  ])('up to the amount of the policy: %d yuan is answered with %d', async (amount, expected) => {
    const proposals = { ...defaultPolicy.proposals, singlePersonUpTo: { CNY: 60_000 } };
    const { resolve } = await createDisputeWorld({ ...defaultPolicy, proposals });
    expect((await resolve(amount)).status).toBe(expected);
  });
});

describe('a cancellation for the platform', () => {
  const createRunningOrder = async () => {
    const table = await newTable();
    const world = createWorld(table);
    const begun = createOrderIn('producing');
    world.deps.clock.set(toEpochMs(begun.now));
    const { id } = await storeOrder(world, begun);
    const cancel = (amount?: number) =>
      world.operator.post(`/orders/${id}/cancellation`, {
        reasons,
        ...(amount !== undefined && { creatorAmount: yuan(amount) }),
      });
    return { ...world, id, cancel };
  };

  test('with money for the creator is approved by a second person, with their name in the timeline', async () => {
    const { cancel, api, operator, id } = await createRunningOrder();
    const { proposal } = (await cancel(1_200)).body;
    expect((await operator.get(`/orders/${id}`)).body.status).toBe('producing');
    const path = `/operations/proposals/${proposal.id}/decision`;
    await expectSuccess(api.signIn('olga', 'operator').post(path, { decision: 'approve' }));
    expect((await operator.get(`/orders/${id}`)).body.status).toBe('cancelled');
  });

  test.each([undefined, 0])('without money for the creator needs one person: %s', async (amount) => {
    const { cancel } = await createRunningOrder();
    expect(await cancel(amount)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
  });
});

describe('the owner of an account', () => {
  test('cannot assign a machine client to it as staff', async () => {
    const { api } = createWorld(await newTable());
    const body = { accountId: 'otto', roles: ['advertiser'] };
    const answer = await api.signIn('otto', 'operator').put('/operations/clients/scripts1', body);
    expect(slugOf(answer)).toBe('conflict-of-interest');
  });
});
