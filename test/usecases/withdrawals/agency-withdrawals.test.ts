import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { commit } from '#shared/store/commit.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const agencyId = derivePartyId('agy', 'mona');
const business = { type: 'alipay', holderName: 'Mona Ltd', accountNo: 'mona@example.com' };

/** An agency with 500 yuan of shares in its balance, on a platform that withholds tax. */
const agency = async (own: object = business) => {
  const table = await newTable();
  const taxing = { ...defaultPolicy.withdrawal, taxRule: 'cn-2025-16' };
  const conductor = createWorkflowRunner(table, { policy: { ...defaultPolicy, withdrawal: taxing } });
  const { world } = conductor;
  const postings = transfer(account.fees, account.agency(agencyId), yuan(500));
  const cause = { kind: 'adjustment', id: 'adj_1', step: 'book' } as const;
  await commit(table, [
    ...entryWrites(world.deps.policy, { id: 'ent_share', at: world.deps.now(), cause, postings }),
  ]);
  const mona = world.api.signIn('mona', 'advertiser');
  return {
    ...conductor,
    table,
    mona,
    bind: () => expectSuccess(mona.put('/wallet/payout-account?as=agency', own)),
    withdraw: (sum = 300) => mona.post('/wallet/withdrawals?as=agency', { amount: yuan(sum) }),
    wallet: () => expectSuccess(mona.get('/wallet?as=agency')),
  };
};

describe('an agency', () => {
  test('binds its account and withdraws its shares, which are income as those of creators', async () => {
    const { bind, withdraw, wallet, mona, runUntilIdle, table } = await agency();
    expect(await bind()).toMatchObject({ holderVerified: false });
    const requested = await expectSuccess(withdraw());
    expect(requested).toMatchObject({ status: 'requested', payout: yuan(300), tax: { rule: 'cn-2025-16' } });
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(300) });
    await runUntilIdle();
    expect((await expectSuccess(mona.get(`/wallet/withdrawals/${requested.id}`))).status).toBe('paid');
    expect((await expectSuccess(mona.get('/wallet/withdrawals?as=agency'))).items).toMatchObject([
      { id: requested.id },
    ]);
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(0) });
    expect((await expectSuccess(mona.get('/notifications?as=agency'))).items).toMatchObject([
      { kind: 'withdrawal_paid', as: 'agency', subject: { withdrawalId: requested.id } },
    ]);
    expect(await listItemsByPrefix(table, 'TAX#')).toHaveLength(1);
  });

  test('gets the money back that the provider could not pay', async () => {
    const { bind, withdraw, wallet, mona, runUntilIdle } = await agency({
      type: 'bank_card',
      holderName: 'Mona Ltd',
      accountNo: '6222020200110002',
    });
    await bind();
    const { id } = await expectSuccess(withdraw());
    await runUntilIdle();
    expect((await expectSuccess(mona.get(`/wallet/withdrawals/${id}`))).status).toBe('failed');
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
  });

  test('cannot withdraw more than its shares, nor without a payout account', async () => {
    const { bind: bindOwn, withdraw, table } = await agency();
    const before = await readAllItems(table);
    expect((await withdraw()).status).toBe(409);
    expect(await readAllItems(table)).toEqual(before);
    await bindOwn();
    expect((await withdraw(501)).body).toMatchObject({ available: 50_000, required: 50_100 });
  });

  test('and a creator on one account have two payout accounts and two balances', async () => {
    const { world, mona, bind: bindOwn } = await agency();
    await bindOwn();
    await creditCreator(world, yuan(70));
    const cleo = world.creator;
    await expectSuccess(cleo.put('/wallet/payout-account', { ...business, holderName: 'Cleo' }));
    expect((await cleo.get('/wallet/payout-account?as=agency')).status).toBe(404);
    expect((await cleo.post('/wallet/withdrawals?as=agency', { amount: yuan(1) })).status).toBe(409);
    expect((await mona.get('/wallet/payout-account')).status).toBe(403);
    expect((await mona.get('/wallet/payout-account?as=creator')).status).toBe(403);
    expect((await expectSuccess(cleo.get('/wallet/withdrawals?as=agency'))).items).toEqual([]);
  });

  test('sees no withdrawals of others, and cannot decide on its own', async () => {
    const { bind: bindOwn, withdraw, world, mona } = await agency();
    await bindOwn();
    const { id } = await expectSuccess(withdraw());
    expect(
      (await world.api.signIn('eve', 'advertiser', 'creator').get(`/wallet/withdrawals/${id}`)).status,
    ).toBe(404);
    const self = world.api.signIn('mona', 'operator');
    const resolution = { decision: 'paid', evidence: { note: 'Seen.', reference: 'line 1' } };
    expect((await self.post(`/finance/withdrawals/${id}/resolution`, resolution)).status).toBe(403);
    expect((await mona.get(`/wallet/withdrawals/${id}`)).status).toBe(200);
  });
});
