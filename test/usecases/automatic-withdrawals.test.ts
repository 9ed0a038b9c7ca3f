import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy.ts';
import type { WithdrawalPolicy } from '#shared/domain/withdrawal/withdrawal-policy.ts';
import { conduct } from '#test/support/conductor.ts';
import { tableEngine } from '#test/support/table.ts';
import { handIn, ok, takenOrder, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };

/** An order that is settled for a creator who bound this account before; 1,140 yuan are theirs. */
const settled = async (automatic: boolean, change: Partial<WithdrawalPolicy> = {}) => {
  const policy = { ...defaultPolicy, withdrawal: { ...defaultPolicy.withdrawal, ...change } };
  const conductor = conduct(await newTable(), { policy });
  const { world, settle, turn } = conductor;
  const { creator, reviewer, advertiser, operator } = world;
  const path = `/orders/${await takenOrder(world)}`;
  await ok(creator.put('/wallet/payout-account', { ...account, automatic }));
  await handIn(world, path.slice('/orders/'.length), 'first-cut.mp4');
  await settle();
  await ok(reviewer.post(`${path}/reviews`, { decision: 'approve' }));
  await ok(advertiser.post(`${path}/advertiser-reviews`, { decision: 'approve' }));
  await settle();
  await turn('PT2H');
  const published = { url: 'https://www.douyin.com/video/7', publishedAt: world.deps.now(), disclosed: true };
  await ok(creator.post(`${path}/publication`, published));
  await settle();
  const accept = async () => {
    await ok(advertiser.post(`${path}/acceptance`, { decision: 'accept' }));
    await settle();
    expect((await ok(creator.get(path))).status).toBe('settled');
  };
  return {
    ...conductor,
    accept,
    /** The order as the platform's people see it. */
    read: () => ok(operator.get(path)),
    freeze: () =>
      ok(operator.put('/finance/freeze', { deposits: false, withdrawals: true, reason: 'Stop.' })),
    withdrawals: async () => (await ok(creator.get('/wallet/withdrawals'))).items,
    wallet: () => ok(creator.get('/wallet')),
    skipped: async () =>
      (await ok(creator.get('/notifications'))).items.filter(({ kind }) => kind === 'withdrawal_skipped'),
  };
};

describe('after a settlement', () => {
  test('the balance is withdrawn once for a creator who chose so, however often the stream tells it', async () => {
    const { accept, withdrawals, wallet, skipped, turn, read } = await settled(true);
    await accept();
    await turn('PT1H');
    const made = await withdrawals();
    expect(made).toMatchObject([{ amount: yuan(1_140), automatic: true, status: 'paid' }]);
    expect(await read()).toMatchObject({ withdrawals: [{ id: made[0]?.id, status: 'paid' }] });
    expect(await wallet()).toMatchObject({ available: yuan(0), withdrawing: yuan(0) });
    expect(await skipped()).toEqual([]);
  });

  test('nothing is withdrawn for a creator who did not', async () => {
    const { accept, withdrawals, wallet, read } = await settled(false);
    await accept();
    expect(await read()).not.toHaveProperty('withdrawals');
    expect(await withdrawals()).toEqual([]);
    expect(await wallet()).toMatchObject({ available: yuan(1_140) });
  });

  test('a balance below the least stays, and its creator is told once', async () => {
    const { accept, withdrawals, wallet, skipped } = await settled(true, { least: 200_000 });
    await accept();
    expect(await withdrawals()).toEqual([]);
    expect(await wallet()).toMatchObject({ available: yuan(1_140) });
    expect(await skipped()).toMatchObject([{ message: expect.stringContaining('between 200000 and') }]);
  });

  test('no more than the most of one withdrawal is withdrawn', async () => {
    const { accept, withdrawals, wallet } = await settled(true, { most: 100_000 });
    await accept();
    expect(await withdrawals()).toMatchObject([{ amount: yuan(1_000) }]);
    expect(await wallet()).toMatchObject({ available: yuan(140) });
  });

  test('nothing is withdrawn while withdrawals are stopped', async () => {
    const { accept, withdrawals, freeze, skipped } = await settled(true);
    await freeze();
    await accept();
    expect(await withdrawals()).toEqual([]);
    expect(await skipped()).toMatchObject([{ message: expect.stringContaining('Stop.') }]);
  });
});
