import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { alipayDeposits } from '#shared/adapters/deposits/alipay.ts';
import { money } from '#shared/domain/money.ts';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createPaymentPages } from '#test/doubles/alipay/payment-pages.ts';
import { chooseScenario, payoutScenarios } from '#test/doubles/alipay/payout-scenarios.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';

/** The double as `npm run alipay` starts it, and the receiver of its notifications. */
const notified: string[] = [];
const listener = createServer(async (request, response) => {
  notified.push(await text(request));
  response.end('success');
});
await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
const notifyUrl = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/callbacks/alipay`;
const trades = createTradeStore();
const double = await startAlipayDouble(
  (identity, amount) => chooseScenario(identity, amount).behaviour,
  { 'alipay.trade.query': trades.query },
  { pages: createPaymentPages(trades, 'http://127.0.0.1', () => undefined) },
);
afterAll(() => Promise.all([double.stop(), new Promise((resolve) => listener.close(resolve))]));

const gateway = await alipayGateway({ ...double.settings, notifyUrl });
const deposits = alipayDeposits(async () => gateway);
const origin = new URL(double.settings.gateway).origin;

const begin = async (id: string): Promise<string> => {
  const request = { id, amount: money(8_800, 'CNY'), validUntil: '2026-11-25T00:00:00.000Z' };
  return (await deposits.begin(request)).payUrl;
};

const choose = (id: string, name: string) => fetch(`${origin}/trades/${id}/${name}`, { method: 'POST' });

describe('a payment page of the double', () => {
  test('opens at the address that the application signed, and at no other', async () => {
    const payUrl = await begin('dep_1');
    expect((await fetch(`${payUrl}x`)).status).toBe(400);
    expect(await deposits.query('dep_1', undefined)).toEqual({ status: 'not_begun' });
    expect((await choose('dep_1', 'pay')).status).toBe(404);
    expect(await (await fetch(payUrl)).text()).toContain('88.00 yuan');
    expect(await deposits.query('dep_1', undefined)).toEqual({ status: 'pending' });
  });

  test.each([
    ['pay', { status: 'received', amount: money(8_800, 'CNY'), reference: expect.any(String) }, 1],
    ['pay-untold', { status: 'received', amount: money(8_800, 'CNY'), reference: expect.any(String) }, 0],
    ['pay-other', { status: 'received', amount: money(1, 'CNY'), reference: expect.any(String) }, 1],
    ['close', { status: 'closed' }, 1],
  ])('accepts %s, and sends a notification or not', async (name, answer, times) => {
    const id = `dep_${name}`;
    await fetch(await begin(id));
    notified.length = 0;
    expect((await choose(id, name)).status).toBe(200);
    expect(await deposits.query(id, undefined)).toEqual(answer);
    expect(notified.map((form) => gateway.readNotification(form)?.out_trade_no)).toEqual(
      Array(times).fill(id),
    );
  });
});

describe('the result of a payout through the double', () => {
  test.each(payoutScenarios.map(({ name }, number) => [name, number] as const))(
    '%s is chosen by the name of the account, or by an amount with %i fen',
    (name, number) => {
      const amount = `20.${String(number).padStart(2, '0')}`;
      for (const account of [`${name}@example.com`, `${name}.mei@example.com`, `${name}+2@example.com`]) {
        expect(chooseScenario(account, '20.99').name).toBe(name);
      }
      expect(chooseScenario('mei@example.com', amount).name).toBe(name);
      expect(chooseScenario('13912345678', amount).name).toBe(name);
    },
  );

  test('is success by default', () => {
    expect(chooseScenario('mei@example.com', '20.99').name).toBe('success');
    expect(chooseScenario('successful@example.com', '20.00').name).toBe('success');
  });
});
