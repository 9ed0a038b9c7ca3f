import { afterAll, describe, expect, test } from 'vitest';
import { createAlipayPlatforms } from '#test/support/alipay-platform.ts';
import { findDifferences } from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import { expectApproved, expectSuccess, yuan } from '#test/support/world.ts';

const alipay = createAlipayPlatforms(await createTableFactory());
afterAll(alipay.stop);

describe('a deposit', () => {
  test('that Alipay refunds in parts after it was received is one case, with the exact total in suspense', async () => {
    const { begin, receive, read, trades, available, suspense, world } = await alipay.create();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    await receive(trades.notice(id));
    const notifications = ['30.00', '50.01'].map((total) => {
      trades.refund(id, total);
      return trades.notice(id);
    });
    for (const notice of [...notifications, ...notifications])
      expect((await receive(notice)).text).toBe('success');
    expect(await read(id)).toMatchObject({ status: 'needs_operator', reversed: yuan(50.01) });
    expect((await expectSuccess(world.operator.get('/finance/deposits'))).items).toMatchObject([
      { id, caseKind: 'reversed', inSuspense: { amount: -5_001, currency: 'CNY' } },
    ]);
    expect([await available(), await suspense()]).toEqual([yuan(88), -5_001]);
    world.deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([]);
  });

  test('whose older notification arrives after the decision keeps the greater total', async () => {
    const { begin, receive, trades, available, suspense, read, world } = await alipay.create();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    await receive(trades.notice(id));
    const [older = '', newer = ''] = ['30.00', '50.01'].map((total) => {
      trades.refund(id, total);
      return trades.notice(id);
    });
    await receive(newer);
    const evidence = { note: 'Seen.', reference: 'line 7' };
    await expectApproved(
      world,
      world.operator.post(`/finance/deposits/${id}/resolution`, { decision: 'returned', evidence }),
    );
    await receive(older);
    expect(await read(id)).toMatchObject({ status: 'returned', reversed: yuan(50.01) });
    expect([await available(), await suspense()]).toEqual([yuan(37.99), 0]);
  });

  test('that was refunded in part before its payment was known is credited, with a case', async () => {
    const { begin, receive, read, trades, available, suspense, credited, world } = await alipay.create();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    trades.refund(id, '0.01');
    await receive(trades.notice(id));
    expect(await read(id)).toMatchObject({ status: 'needs_operator', reversed: yuan(0.01) });
    expect([await available(), await suspense(), await credited()]).toEqual([yuan(88), -1, 2]);
    world.deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([]);
  });
});
