import { describe, expect, test } from 'vitest';
import { prepareAsJson } from '#shared/adapters/payouts/prepared-payout.ts';
import type { ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { recheckPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectApproved, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const failure = {
  code: 'PAYEE_NOT_EXIST',
  message: 'There is no such account.',
  fixableBy: 'creator',
} as const;
const failed: ProviderPayoutStatus = { status: 'failed', failure };
const paid: ProviderPayoutStatus = { status: 'paid', reference: 'ref-1' };
const returned: ProviderPayoutStatus = { status: 'returned', failure };
const unknown: ProviderPayoutStatus = { status: 'unknown' };

const evidence = { note: 'Seen on the bank statement.', reference: 'statement 7, line 3' };

/** A withdrawal of 300 out of 500 yuan at a provider that responds as the test says. */
const withdrawal = async (first: ProviderPayoutStatus) => {
  const table = await newTable();
  let says = first;
  const provider = {
    name: 'sandbox',
    prepare: prepareAsJson,
    submit: async () => says,
    query: async () => says,
  };
  const conductor = createWorkflowRunner(table, { payouts: () => provider });
  const { world } = conductor;
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await conductor.runUntilIdle();
  const query = (by = world.operator) => by.post(`/finance/withdrawals/${id}/query`);
  const resolve = (body: object, idempotencyKey?: string) =>
    world.operator.post(
      `/finance/withdrawals/${id}/resolution`,
      body,
      idempotencyKey ? { idempotencyKey } : {},
    );
  return {
    ...conductor,
    table,
    id,
    resolve,
    query,
    /** What the provider answers from now on. */
    answer: (next: ProviderPayoutStatus) => {
      says = next;
    },
    /** Resolves it, with the approval of a second person. */
    settle: (body: object) => expectApproved(world, resolve(body)),
    receive: (answer: ProviderPayoutStatus) => {
      says = answer;
      return recheckPayout(world.deps, { withdrawalId: id });
    },
    wallet: () => expectSuccess(world.creator.get('/wallet')),
    cases: async () => (await expectSuccess(world.operator.get('/finance/withdrawals'))).items,
    kinds: async () =>
      (await expectSuccess(world.creator.get('/notifications'))).items.map(({ kind }) => kind),
  };
};

describe('a payout that the bank returns', () => {
  test('is reversed and notified to the creator, and a repeated notification changes nothing', async () => {
    const { receive, wallet, kinds, world, id, table } = await withdrawal(paid);
    expect(await wallet()).toMatchObject({ available: yuan(200) });
    // Two notifications of the same instant have no order.
    world.deps.clock.advance('PT1M');
    expect((await receive(returned)).status).toBe('returned');
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
    expect(await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).toMatchObject({
      status: 'returned',
      failure,
    });
    expect(await kinds()).toEqual(['withdrawal_returned', 'withdrawal_paid']);
    const before = await readAllItems(table);
    await receive(returned);
    expect(await readAllItems(table)).toEqual(before);
  });

  test('before it was seen as paid has failed', async () => {
    const { receive, wallet } = await withdrawal({ status: 'processing', reference: 'ref-1' });
    expect((await receive(returned)).status).toBe('failed');
    expect(await wallet()).toMatchObject({ available: yuan(500) });
  });
});

test('a notification that the provider does not confirm is not acknowledged, so that it is sent again', async () => {
  const { receive, wallet } = await withdrawal(paid);
  expect(await receive(unknown)).toEqual({ withdrawalId: expect.any(String), status: 'paid', unclear: true });
  expect(await wallet()).toMatchObject({ available: yuan(200) });
  expect(await receive(returned)).toEqual({ withdrawalId: expect.any(String), status: 'returned' });
});

describe('a payout that succeeds after it had failed', () => {
  const late = async () => {
    const case_ = await withdrawal(failed);
    expect(await case_.wallet()).toMatchObject({ available: yuan(500) });
    expect((await case_.receive(paid)).status).toBe('needs_operator');
    return case_;
  };

  test('creates no money, and is in the operators’ queue', async () => {
    const { wallet, cases, id, receive, table } = await late();
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
    expect(await cases()).toMatchObject([
      { id, case: { kind: 'late_success' }, merchantNumber: id.slice(4) },
    ]);
    const before = await readAllItems(table);
    await receive(paid);
    await receive(failed);
    expect(await readAllItems(table)).toEqual(before);
  });

  test('is charged to the creator who has the money, or refused when it is spent', async () => {
    const { resolve, settle, wallet, cases, world, runUntilIdle } = await late();
    await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(400) }));
    await runUntilIdle();
    const proposed = await resolve({ decision: 'paid', evidence });
    const refused = await approveProposed(proposed, world.api.signIn('paula', 'operator').post);
    expect(refused.body.type).toMatch(/insufficient-funds$/);
    await creditCreator(world, yuan(250));
    expect(await wallet()).toMatchObject({ available: yuan(350) });
    await settle({ decision: 'paid', evidence });
    expect(await expectSuccess(resolve({ decision: 'paid', evidence }))).toMatchObject({
      status: 'paid',
      case: { resolved: { by: 'paula', evidence, bornBy: 'creator' } },
    });
    expect(await wallet()).toMatchObject({ available: yuan(50) });
    expect((await cases()).map(({ status }) => status)).not.toContain('paid');
  });

  test('may be charged to the platform', async () => {
    const { settle, wallet, table } = await late();
    await settle({ decision: 'paid', bornBy: 'platform', evidence });
    expect(await wallet()).toMatchObject({ available: yuan(500) });
    const entries = (await listItemsByPrefix(table, 'ENTRY#')).map(({ entry }) => entry);
    expect(entries).toContainEqual(
      expect.objectContaining({
        postings: [
          { account: 'platform/fees', amount: -30_000, currency: 'CNY' },
          { account: 'platform/suspense', amount: 30_000, currency: 'CNY' },
        ],
      }),
    );
  });
});

describe('a payout with an unknown outcome for a day', () => {
  const unclear = async () => {
    const case_ = await withdrawal(unknown);
    await case_.advanceClock('PT26H');
    expect(await case_.cases()).toMatchObject([{ id: case_.id, case: { kind: 'unclear' } }]);
    return case_;
  };

  /** The provider was asked, and gave no clear answer. */
  const queried = async () => {
    const case_ = await unclear();
    await expectSuccess(case_.query());
    return case_;
  };

  test('cannot be resolved before the provider was asked again, nor long after', async () => {
    const { resolve, query, cases, world, table, id } = await unclear();
    const before = await readAllItems(table);
    const refused = await resolve({ decision: 'failed', evidence });
    const second = await approveProposed(refused, world.api.signIn('paula', 'operator').post);
    expect(second).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('provider first') },
    });
    expect((await cases()).map((one) => one.status)).toEqual(['needs_operator']);
    expect(await expectSuccess(query())).toMatchObject({
      status: 'needs_operator',
      case: { kind: 'unclear', lastQuery: { by: 'otto', answer: 'unknown', at: world.deps.now() } },
    });
    const { withdrawal: stored } = (await readAllItems(table)).find(({ sk }) => sk === 'WITHDRAWAL') ?? {};
    expect(stored).toMatchObject({ id, case: { lastQuery: { answer: 'unknown' } } });
    expect((await listItemsByPrefix(table, 'ENTRY#')).length).toBe(
      before.filter(({ sk }) => String(sk).startsWith('ENTRY#')).length,
    );
    world.deps.clock.advance('P1DT1M');
    const late = await approveProposed(
      await resolve({ decision: 'failed', evidence }, 'late'),
      world.api.signIn('paula', 'operator').post,
    );
    expect(late.status).toBe(409);
  });

  test('ends when the provider answers the query of staff', async () => {
    const { query, answer, wallet, cases, world, id } = await unclear();
    answer(paid);
    expect(await expectSuccess(query())).toMatchObject({ status: 'paid', providerReference: 'ref-1' });
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(0) });
    expect(await cases()).toEqual([]);
    const acts = await expectSuccess(world.operator.get(`/operations/acts?subject=${id}`));
    expect(acts.items).toMatchObject([{ operation: 'POST /finance/withdrawals/{withdrawalId}/query' }]);
    await expectSuccess(query());
    expect(await wallet()).toMatchObject({ available: yuan(200) });
  });

  test('is not queried by its payee as staff, nor by somebody without the permission', async () => {
    const { query, world } = await unclear();
    expect((await query(world.api.signIn('cleo', 'operator'))).status).toBe(403);
    expect((await query(world.reviewer)).status).toBe(403);
  });

  test.each([
    ['paid', yuan(200)],
    ['failed', yuan(500)],
  ])('ends as an operator resolves it with evidence: %s', async (decision, available) => {
    const { settle, wallet, cases } = await queried();
    await settle({ decision, evidence });
    expect(await wallet()).toMatchObject({ available, withdrawing: yuan(0) });
    expect(await cases()).toEqual([]);
  });

  test('ends automatically when the provider responds after all', async () => {
    const { receive, wallet, cases } = await unclear();
    expect((await receive(paid)).status).toBe('paid');
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(0) });
    expect(await cases()).toEqual([]);
  });

  test('is resolved once: a repeat changes nothing, and a different decision is refused', async () => {
    const { resolve, settle, table } = await queried();
    const [first, second] = await Promise.all([
      resolve({ decision: 'paid', evidence }, 'k'),
      resolve({ decision: 'paid', evidence }, 'k'),
    ]);
    expect(second.body).toEqual(first.body);
    await settle({ decision: 'paid', evidence });
    const before = await readAllItems(table);
    await expectSuccess(resolve({ decision: 'paid', evidence }));
    expect((await resolve({ decision: 'failed', evidence })).body.type).toMatch(/illegal-transition$/);
    expect(await readAllItems(table)).toEqual(before);
  });

  test('cannot be resolved without evidence, nor by its recipient', async () => {
    const { resolve, world, id } = await queried();
    expect((await resolve({ decision: 'paid' })).body.errors).toMatchObject([{ pointer: '#/evidence' }]);
    const own = world.api.signIn('cleo', 'operator');
    const answer = await own.post(`/finance/withdrawals/${id}/resolution`, { decision: 'failed', evidence });
    expect(answer.status).toBe(403);
  });
});

test('a withdrawal in progress or after its end cannot be resolved', async () => {
  for (const answer of [{ status: 'processing', reference: 'r' } as const, paid, failed]) {
    const { resolve } = await withdrawal(answer);
    expect((await resolve({ decision: 'paid', evidence })).body.type).toMatch(/illegal-transition$/);
  }
});
