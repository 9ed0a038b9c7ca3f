import { expect, test } from 'vitest';
import { checkHonesty } from './invariants/honesty.ts';
import type { Change } from './table/writes.ts';

const added = (pk: string, sk: string, content: object): Change =>
  ({ key: { pk, sk }, before: undefined, after: { pk, sk, ...content } }) as unknown as Change;

const entryOf = (kind: string, account: string): Change =>
  added('ENTRY#e1', 'ENTRY#e1', {
    entry: { cause: { kind, id: 'ord_1' }, postings: [{ account, amount: 100, currency: 'CNY' }] },
  });

const eventBy = (role: string): Change =>
  added('ORDER#ord_1', 'EVENT#00000003', { event: { actor: { role } } });

const approvalBy = (by: string): Change =>
  added('PROPOSAL#p1', 'PROPOSAL', {
    proposal: { status: 'approved', proposedBy: 'omar', decided: { by, at: '', reasons: [] } },
  });

const faultsOf = (...changes: readonly Change[]): readonly string[] => {
  const faults: string[] = [];
  checkHonesty(
    changes,
    (partyId) => partyId.slice(4),
    (fault) => void faults.push(fault),
  );
  return faults;
};

test('money that an operator moves to a payee, or by an adjustment, needs a second person', () => {
  const award = entryOf('order', 'creator/crt_1/available');
  expect(faultsOf(award, eventBy('operator'))).toHaveLength(1);
  expect(faultsOf(award, eventBy('operator'), approvalBy('omar'))).toHaveLength(1);
  expect(faultsOf(award, eventBy('operator'), approvalBy('olga'))).toEqual([]);
  expect(faultsOf(award, eventBy('advertiser'))).toEqual([]);
  expect(faultsOf(entryOf('adjustment', 'platform/fees'))).toHaveLength(1);
  expect(faultsOf(entryOf('order', 'advertiser/adv_1/available'), eventBy('operator'))).toEqual([]);
});

test('an order with one person on both sides is found', () => {
  const order = (advertiserId: string): Change =>
    added('ORDER#ord_1', 'ORDER', { order: { id: 'ord_1', creatorId: 'crt_dora', advertiserId } });
  expect(faultsOf(order('adv_dora'))).toHaveLength(1);
  expect(faultsOf(order('adv_ada'))).toEqual([]);
});
