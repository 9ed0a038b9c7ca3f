import { expect } from 'vitest';
import { simulate } from './simulate.ts';

/** Longer than the tests need on any machine; one that hangs must fail. */
export const maxWaitMs = 3_600_000;

/** Runs orders from a seed, and expects no faults and most kinds of ends. */
export const expectNoFaults = async (seed: number, orders: number): Promise<void> => {
  const {
    failure,
    orderEnds,
    orders: lived,
    withMoney,
    withAgency,
    withdrawals,
    withdrawalRequests,
    injected,
  } = await simulate({
    seed,
    orders,
  });
  expect(failure).toBeUndefined();
  expect(lived).toBeGreaterThanOrEqual(orders);
  expect(withMoney).toBeGreaterThanOrEqual(orders / 2);
  expect(withAgency).toBeGreaterThanOrEqual(orders / 10);
  expect([...withdrawalRequests.keys()].sort()).toEqual(['agency', 'by itself', 'creator']);
  expect([...withdrawals.keys()].sort()).toEqual(['failed', 'paid', 'returned']);
  expect([...orderEnds.keys()].sort()).toEqual(['cancelled', 'expired', 'refunded', 'rejected', 'settled']);
  const wrong = ['throttled', 'conflict', 'lost reply', 'crash before', 'crash after', 'repeated batch'];
  const incidents = ['broken machine', 'broken functions', 'lost record', 'failing effects', 'empty balance'];
  const losses = ['planted loss', 'restore'];
  const unpaid = ['silent after the money moved', 'arriving late', 'unclear for long', 'sent back'];
  expect([...injected.keys()]).toEqual(
    expect.arrayContaining([...wrong, ...incidents, ...losses, ...unpaid.map((way) => `payout ${way}`)]),
  );
};
