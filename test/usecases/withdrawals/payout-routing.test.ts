import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { createPayoutLookup } from '#shared/adapters/payouts/payout-lookup.ts';
import type { PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import { sandboxPayouts } from '#shared/adapters/payouts/sandbox.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy/policy.ts';
import type { WithdrawalPolicy } from '#shared/domain/withdrawals/withdrawal-policy.ts';
import type { Table } from '#shared/store/table.ts';
import { submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { replaceAt } from '#test/support/later-values.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const card = { type: 'bank_card', holderName: 'Cleo Li', accountNo: '6222020200610001' };
const alipay = { type: 'alipay', holderName: 'Cleo Li', accountNo: '13800000001' };

const policyWith = (change: Partial<WithdrawalPolicy>): Policy => ({
  ...defaultPolicy,
  withdrawal: { ...defaultPolicy.withdrawal, accountChangeLock: 'PT0S', ...change },
});

/** Two providers with the records of the sandbox, and the names of those that received a payout. */
const twoProviders = (table: Table) => {
  const sentTo: string[] = [];
  const createProvider = (name: string): PayoutProvider => {
    const provider = sandboxPayouts(table);
    const submit: PayoutProvider['submit'] = (parameters) => {
      sentTo.push(name);
      return provider.submit(parameters);
    };
    return { ...provider, name, submit };
  };
  return { sentTo, payouts: createPayoutLookup([createProvider('sandbox'), createProvider('alipay')]) };
};

/** A platform whose policy can be replaced, as by a deployment. */
const createPlatform = async (change: Partial<WithdrawalPolicy> = {}) => {
  const table = await newTable();
  const { sentTo, payouts } = twoProviders(table);
  const createWorldWith = (policy: Partial<WithdrawalPolicy>) => {
    const world = createWorld(table, { policy: policyWith(policy), payouts });
    const bind = (account: object) => world.creator.put('/wallet/payout-account', account);
    const withdraw = () => world.creator.post('/wallet/withdrawals', { amount: yuan(100) });
    const pay = async (withdrawalId: string) => submitPayout(world.deps, { withdrawalId });
    const read = async (id: string) => expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`));
    return { ...world, bind, withdraw, pay, read };
  };
  const first = createWorldWith(change);
  await creditCreator(first, yuan(500));
  return { ...first, table, sentTo, createWorldWith };
};

const clearingAccounts = async (table: Table): Promise<readonly string[]> => {
  const accounts = (await listItemsByPrefix(table, 'ENTRY#'))
    .flatMap(({ entry }) => (entry as { postings: { account: string }[] }).postings)
    .map(({ account }) => account);
  return [...new Set(accounts)].filter((name) => name.startsWith('platform/clearing/')).toSorted();
};

describe('a platform with a provider for each kind of account', () => {
  test('pays each account through its provider', async () => {
    const platform = await createPlatform({ provider: 'alipay', providerByKind: { bank_card: 'sandbox' } });
    for (const account of [card, alipay]) {
      await expectSuccess(platform.bind(account));
      const { id } = await expectSuccess(platform.withdraw());
      expect(await platform.pay(id)).toMatchObject({ status: 'paid' });
    }
    expect(platform.sentTo).toEqual(['sandbox', 'alipay']);
    expect(await clearingAccounts(platform.table)).toEqual([
      'platform/clearing/alipay',
      'platform/clearing/sandbox',
    ]);
  });

  test('pays a withdrawal through the provider at its creation, also after a change of the policy', async () => {
    const { bind, withdraw, createWorldWith, sentTo } = await createPlatform({ provider: 'alipay' });
    await expectSuccess(bind(alipay));
    const { id } = await expectSuccess(withdraw());
    expect(await createWorldWith({ provider: 'sandbox' }).pay(id)).toMatchObject({ status: 'paid' });
    expect(sentTo).toEqual(['alipay']);
  });
});

describe('a kind of account that no provider of the platform pays', () => {
  test('cannot be bound', async () => {
    const { bind } = await createPlatform({ provider: 'alipay' });
    const { status, body } = await bind(card);
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/type', code: 'unpaid_kind' }]]);
  });

  test('that was bound before can be kept, and not withdrawn to', async () => {
    const { bind, createWorldWith } = await createPlatform();
    await expectSuccess(bind(card));
    const redeployed = createWorldWith({ provider: 'alipay' });
    expect(await expectSuccess(redeployed.bind({ ...card, automatic: true }))).toMatchObject({
      automatic: true,
    });
    expect(await redeployed.withdraw()).toMatchObject({ status: 409, body: { detail: /kind/ } });
    expect(await expectSuccess(redeployed.creator.get('/wallet'))).toMatchObject({ available: yuan(500) });
  });

  test('gets its money back from a withdrawal that an earlier release gave to such a provider', async () => {
    const { bind, withdraw, pay, read, table, sentTo, creator } = await createPlatform();
    await expectSuccess(bind(card));
    const { id } = await expectSuccess(withdraw());
    await rewriteItem(table, 'WITHDRAWAL', 'withdrawal', ['provider'], 'alipay');
    expect(await pay(id)).toMatchObject({ status: 'failed' });
    expect(await read(id)).toMatchObject({
      failure: { code: 'ACCOUNT_KIND_NOT_SUPPORTED', fixableBy: 'creator' },
    });
    expect(sentTo).toEqual([]);
    expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(500) });
  });
});

/** Replaces a value in the only item with a sort key, as another release might have written it. */
const rewriteItem = async (table: Table, key: string, part: string, path: string[], value: string) => {
  const [item, ...others] = await listItemsByPrefix(table, key);
  if (item?.sk !== key || others.length > 0) throw new Error(`there is not exactly one ${key}`);
  const changed = { ...item, [part]: replaceAt(item[part], path, value) };
  await table.client.send(new PutCommand({ TableName: table.name, Item: changed }));
};

describe('data of a later release', () => {
  test('an account of an unknown kind is shown as unknown, and withdrawals to it are refused', async () => {
    const { bind, withdraw, creator, table } = await createPlatform();
    await expectSuccess(bind(card));
    await rewriteItem(table, 'PAYOUT_ACCOUNT', 'payoutAccount', ['type'], 'wechat');
    expect(await expectSuccess(creator.get('/wallet/payout-account'))).toMatchObject({ type: 'unknown' });
    expect(await withdraw()).toMatchObject({ status: 409 });
    expect(await expectSuccess(bind(alipay))).toMatchObject({ type: 'alipay' });
  });

  test.each([
    ['provider', ['provider']],
    ['kind of account', ['destination', 'type']],
  ])('a withdrawal with an unknown %s waits for that release', async (_what, path) => {
    const { bind, withdraw, pay, read, table, sentTo } = await createPlatform();
    await expectSuccess(bind(card));
    const { id } = await expectSuccess(withdraw());
    await rewriteItem(table, 'WITHDRAWAL', 'withdrawal', path, 'wechat');
    expect(await pay(id)).toEqual({ withdrawalId: id, status: 'requested', held: true });
    expect(await read(id)).toMatchObject({ status: 'requested' });
    expect(sentTo).toEqual([]);
  });
});
