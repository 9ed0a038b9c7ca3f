import { afterAll, describe, expect, test } from 'vitest';
import { appId, application } from '#test/doubles/alipay/keys.ts';
import { signNotification } from '#test/doubles/alipay/rsa2.ts';
import { createAlipayPlatforms } from '#test/support/alipay-platform.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, expectApproved, expectSuccess, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const alipay = createAlipayPlatforms(newTable);
afterAll(alipay.stop);

const withAlipay = alipay.create;

test('a deposit through the sandbox is credited at once, and can be read', async () => {
  const { advertiser } = createWorld(await newTable());
  const made = await expectSuccess(
    advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }),
  );
  expect(made).toMatchObject({ status: 'received', amount: yuan(5) });
  expect(await expectSuccess(advertiser.get(`/wallet/deposits/${made.id}`))).toEqual(made);
});

test('the total of deposits, and the held funds of a task, may exceed the maximum amount of a request', async () => {
  const { advertiser } = createWorld(await newTable());
  const most = yuan(10_000_000_000);
  for (const idempotencyKey of ['one', 'two'])
    await expectSuccess(
      advertiser.post('/wallet/deposits', { amount: most, provider: 'sandbox' }, { idempotencyKey }),
    );
  expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(20_000_000_000) });
  const { id } = await expectSuccess(advertiser.post('/tasks', taskBody({ reward: most, slots: 2 })));
  expect(await expectSuccess(advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
    held: yuan(20_000_000_000),
  });
});

describe('a deposit through Alipay', () => {
  test('waits with a signed payment page, and moves no money before it is paid', async () => {
    const { begin, read, available, trades } = await withAlipay();
    const deposit = await begin();
    expect(deposit).toMatchObject({ status: 'pending', amount: yuan(88) });
    expect((await read(deposit.id)).status).toBe('pending');
    expect(trades.open(deposit.payUrl)).toBe(deposit.id);
    expect((await read(deposit.id)).status).toBe('pending');
    expect(await available()).toEqual(yuan(0));
  });

  test('is credited once under repeated and concurrent notifications of Alipay', async () => {
    const { begin, receive, read, available, trades, credited } = await withAlipay();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    const notification = trades.notice(id);
    const answers = await Promise.all([
      receive(notification),
      receive(notification),
      receive(notification),
      read(id),
    ]);
    expect(answers.slice(0, 3).map((answer) => answer)).toMatchObject([
      { status: 200, text: 'success' },
      { status: 200, text: 'success' },
      { status: 200, text: 'success' },
    ]);
    await receive(notification);
    expect(await read(id)).toMatchObject({ status: 'received', providerReference: expect.any(String) });
    expect(await available()).toEqual(yuan(88));
    expect(await credited()).toBe(1);
  });

  test('is credited without a notification when its advertiser reads it', async () => {
    const { begin, read, available, trades } = await withAlipay();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_FINISHED');
    expect((await read(id)).status).toBe('received');
    expect(await available()).toEqual(yuan(88));
  });

  test('is not credited by a notification that Alipay did not sign, signed for another app, or does not confirm', async () => {
    const { begin, receive, available, trades, table } = await withAlipay();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    const before = await readAllItems(table);
    const paid = { app_id: appId, out_trade_no: id, trade_status: 'TRADE_SUCCESS', total_amount: '88.00' };
    expect((await receive(signNotification(paid, application.privateKey))).status).toBe(403);
    expect((await receive(signNotification({ ...paid, app_id: '1' }))).status).toBe(403);
    expect((await receive(`${signNotification(paid)}&total_amount=1`)).status).toBe(403);
    expect((await receive(signNotification(paid).replace('sign_type=RSA2', 'sign_type=RSA'))).status).toBe(
      403,
    );
    expect((await receive(signNotification(paid).replace('sign_type=RSA2', 'sign_type=none'))).status).toBe(
      403,
    );
    expect((await receive(signNotification(paid).replace('sign_type=RSA2&', ''))).status).toBe(403);
    expect((await receive('')).status).toBe(403);
    expect(await receive(signNotification(paid))).toMatchObject({ status: 200, text: 'success' });
    expect(await available()).toEqual(yuan(0));
    expect(await readAllItems(table)).toEqual(before);
  });

  test('that Alipay closes after it was paid was refunded there, and is a case', async () => {
    const { begin, receive, read, trades, available, world } = await withAlipay();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    await receive(trades.notice(id));
    trades.become(id, 'TRADE_CLOSED');
    await receive(trades.notice(id));
    expect(await read(id)).toMatchObject({ status: 'needs_operator', reversed: yuan(88) });
    expect(await available()).toEqual(yuan(88));
    expect((await expectSuccess(world.operator.get('/finance/deposits'))).items).toMatchObject([
      { id, caseKind: 'reversed' },
    ]);
  });

  /** A deposit of 88 yuan for which 0.88 arrived. */
  const mispaid = async () => {
    const platform = await withAlipay();
    const { begin, receive, trades, world } = platform;
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS', '0.88');
    await receive(trades.notice(id));
    await receive(trades.notice(id));
    const evidence = { note: 'Asked the payer.', reference: 'line 7' };
    const resolve = (decision: string, by = world.operator) =>
      by.post(`/finance/deposits/${id}/resolution`, { decision, evidence });
    const queue = async () => (await expectSuccess(world.operator.get('/finance/deposits'))).items;
    return { ...platform, id, resolve, queue };
  };

  test('with a different amount is credited to nobody until an operator decides', async () => {
    const { available, read, id, queue } = await mispaid();
    expect(await read(id)).toMatchObject({ status: 'needs_operator', amount: yuan(88), paid: yuan(0.88) });
    expect(await available()).toEqual(yuan(0));
    expect(await queue()).toMatchObject([{ id, paid: yuan(0.88), openedAt: expect.any(String) }]);
  });

  test('with a different amount can be credited to its advertiser as it is, once', async () => {
    const { available, read, id, queue, resolve, credited, receive, trades, world } = await mispaid();
    await expectApproved(world, resolve('received'));
    expect((await resolve('received')).status).toBe(200);
    expect((await resolve('returned')).status).toBe(409);
    await receive(trades.notice(id));
    expect(await available()).toEqual(yuan(0.88));
    // Once into suspense, and once out of it.
    expect(await credited()).toBe(2);
    expect(await read(id)).toMatchObject({ status: 'received', paid: yuan(0.88) });
    expect(await read(id)).not.toHaveProperty('resolved');
    expect(await queue()).toEqual([]);
  });

  test('with a different amount that was returned changes no balance', async () => {
    const { available, read, id, queue, resolve, credited, world } = await mispaid();
    await expectApproved(world, resolve('returned'));
    expect((await resolve('received')).status).toBe(409);
    expect([await available(), await credited()]).toEqual([yuan(0), 2]);
    expect((await read(id)).status).toBe('returned');
    expect(await queue()).toEqual([]);
  });

  test('with a different amount cannot be resolved by its own advertiser', async () => {
    const { resolve, world, table, begin } = await mispaid();
    const before = await readAllItems(table);
    expect((await resolve('received', world.api.signIn('ada', 'operator'))).status).toBe(403);
    expect(await readAllItems(table)).toEqual(before);
    const { id } = await begin();
    const path = `/finance/deposits/${id}/resolution`;
    const body = { decision: 'received', evidence: { note: 'x', reference: 'y' } };
    expect(await world.operator.post(path, body)).toMatchObject({ status: 409, body: { state: 'pending' } });
  });

  test('that was not paid in time is closed', async () => {
    const { begin, receive, read, trades } = await withAlipay();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_CLOSED');
    await receive(trades.notice(id));
    const closed = await read(id);
    expect(closed.status).toBe('closed');
    expect(closed).not.toHaveProperty('payUrl');
  });

  test('is visible to its advertiser only', async () => {
    const { begin, world } = await withAlipay();
    const { id } = await begin();
    const answer = await world.api.signIn('eve', 'advertiser').get(`/wallet/deposits/${id}`);
    expect(answer.status).toBe(404);
  });
});

test('without Alipay configured, notifications are refused and no deposit can begin', async () => {
  const { api, advertiser } = createWorld(await newTable());
  const notification = signNotification({ app_id: appId, out_trade_no: 'x' });
  expect((await api.anonymous.post('/callbacks/alipay', undefined, { text: notification })).status).toBe(403);
  const answer = await advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'alipay' });
  expect(answer.status).toBe(409);
});

describe('a notification of a transfer', () => {
  test('triggers a query, and Alipay’s response moves the withdrawal', async () => {
    const { world, runUntilIdle, receive } = await withAlipay('succeeds and is returned');
    await creditCreator(world, yuan(500));
    const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };
    await expectSuccess(world.creator.put('/wallet/payout-account', account));
    const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
    await runUntilIdle();
    const status = async () => (await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).status;
    expect(await status()).toBe('paid');
    const change = { app_id: appId, msg_method: 'alipay.fund.trans.order.changed' };
    const notificationOf = (number: string) =>
      signNotification({ ...change, biz_content: JSON.stringify({ out_biz_no: number, status: 'FAIL' }) });
    expect((await receive(notificationOf('unknown'))).status).toBe(200);
    expect(await status()).toBe('paid');
    await receive(notificationOf(id.slice('wdr_'.length)));
    expect(await status()).toBe('returned');
  });
});
