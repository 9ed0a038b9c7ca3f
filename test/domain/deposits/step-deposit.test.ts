import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deposit, DepositCommand } from '#shared/domain/deposits/deposit.ts';
import { type DepositStatus, depositLifecycle, depositStatuses } from '#shared/domain/deposits/lifecycle.ts';
import { stepDeposit } from '#shared/domain/deposits/step-deposit.ts';
import { money } from '#shared/domain/money.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { sumByAccount } from '#test/support/order-histories.ts';

const now = '2026-11-02T01:00:00.000Z';
const cny = (amount: number) => money(amount, 'CNY');

const pending: Deposit = {
  ...{ id: 'dep_1', advertiserId: 'adv_1', amount: cny(8_800), provider: 'stripe' },
  ...{ status: 'pending', version: 1, createdAt: now, payUrl: 'https://pay.example/1' },
};

const operator = { id: 'otto', evidence: { note: 'Seen.', reference: 'line 7' } };
const pay = (amount = 8_800): DepositCommand => ({ type: 'pay', amount: cny(amount), reference: 'ref' });
const reverse = (amount: number): DepositCommand => ({ type: 'reverse', total: cny(amount) });
const close: DepositCommand = { type: 'close' };
const receive: DepositCommand = { type: 'receive', operator };
const giveBack = (bornBy?: 'advertiser' | 'platform'): DepositCommand => ({
  type: 'return',
  operator: { ...operator, ...(bornBy && { bornBy }) },
});

/** The deposit after steps, and the sums that the last one posted. */
const stepThrough = (deposit: Deposit, ...commands: readonly DepositCommand[]) => {
  let step: { deposit: Deposit; postings: Parameters<typeof sumByAccount>[0] } = { deposit, postings: [] };
  for (const command of commands) {
    const next = stepDeposit(step.deposit, command, now);
    if (isRefusal(next)) throw new Error(next.detail);
    step = next;
  }
  return { deposit: step.deposit, sums: sumByAccount(step.postings) };
};

const clearing = 'platform/clearing/stripe';
const suspense = 'platform/suspense';
const available = 'advertiser/adv_1/available';

const received = stepThrough(pending, pay()).deposit;
const wrong = stepThrough(pending, pay(8_000)).deposit;
const reversed = stepThrough(received, reverse(3_000)).deposit;

const examples: Readonly<Record<DepositStatus, Deposit>> = {
  pending,
  received,
  closed: stepThrough(pending, close).deposit,
  needs_operator: wrong,
  returned: stepThrough(reversed, giveBack()).deposit,
};

const commands = [pay(), close, reverse(4_000), receive, giveBack()];

describe('a deposit', () => {
  const cells = depositStatuses.flatMap((status) => commands.map((command) => [status, command] as const));

  it.each(cells)('that is %s follows its table', (status, command) => {
    const steps: Readonly<Record<string, { to: readonly string[] }>> = depositLifecycle[status];
    const next = stepDeposit(examples[status], command, now);
    const row = steps[command.type];
    if (!row) {
      expect(next).toMatchObject({ slug: 'illegal-transition', fields: { allowed: Object.keys(steps) } });
      return;
    }
    if (isRefusal(next)) throw new Error(next.detail);
    expect(row.to).toContain(next.deposit.status);
    expect(next.deposit.version).toBe((examples[status].version ?? 0) + 1);
    expect(next.deposit).not.toHaveProperty('payUrl');
  });

  it('that is paid as requested is credited at once', () => {
    expect(stepThrough(pending, pay())).toMatchObject({
      deposit: { status: 'received', receivedAt: now, providerReference: 'ref', version: 2 },
      sums: { [clearing]: -8_800, [available]: 8_800 },
    });
  });

  it('of an earlier release without a version has its second version after its first step', () => {
    const { version: _none, ...old } = pending;
    expect(stepThrough(old, pay()).deposit.version).toBe(2);
  });
});

describe('a payment that is not as requested', () => {
  it.each([
    ['with another amount', pending, 'wrong_amount'],
    ['after the deposit was closed', examples.closed, 'late_payment'],
  ] as const)('%s is in suspense at once, and waits for an operator', (_what, before, caseKind) => {
    expect(stepThrough(before, pay(8_000))).toMatchObject({
      deposit: {
        ...{ status: 'needs_operator', caseKind, paid: cny(8_000), openedAt: now },
        inSuspense: cny(8_000),
      },
      sums: { [clearing]: -8_000, [suspense]: 8_000 },
    });
  });

  it('is credited as it is, or stays with its payer', () => {
    expect(stepThrough(wrong, receive)).toMatchObject({
      deposit: { status: 'received', receivedAt: now, resolved: { by: 'otto' } },
      sums: { [suspense]: -8_000, [available]: 8_000 },
    });
    expect(stepThrough(wrong, giveBack())).toMatchObject({
      deposit: { status: 'returned' },
      sums: { [suspense]: -8_000, [clearing]: 8_000 },
    });
  });

  it('is over without a decision when its provider sends it back', () => {
    expect(stepThrough(wrong, reverse(8_000))).toMatchObject({
      deposit: { status: 'returned', reversed: cny(8_000) },
      sums: { [suspense]: -8_000, [clearing]: 8_000 },
    });
    const partly = stepThrough(wrong, reverse(3_000));
    expect(partly.deposit).toMatchObject({ status: 'needs_operator', inSuspense: cny(5_000) });
    expect(stepThrough(partly.deposit, receive).sums).toEqual({ [suspense]: -5_000, [available]: 5_000 });
  });

  it('moves its money only at the decision, if an earlier release opened the case', () => {
    const { inSuspense: _new, caseKind: _kind, version: _none, ...old } = wrong;
    expect(stepThrough(old, receive).sums).toEqual({ [clearing]: -8_000, [available]: 8_000 });
    expect(stepThrough(old, giveBack()).sums).toEqual({});
    expect(stepThrough(old, reverse(8_000)).deposit).toBe(old);
  });
});

describe('a received deposit whose money is taken back', () => {
  it('has that amount in suspense at once, below zero, and waits for an operator', () => {
    expect(stepThrough(received, reverse(3_000))).toMatchObject({
      deposit: {
        ...{ status: 'needs_operator', caseKind: 'reversed', reversed: cny(3_000) },
        inSuspense: cny(-3_000),
      },
      sums: { [suspense]: -3_000, [clearing]: 3_000 },
    });
  });

  it('is no case if the platform refunded it', () => {
    const refunded = { ...received, refunded: cny(3_000) };
    expect(stepThrough(refunded, reverse(3_000)).deposit).toBe(refunded);
    expect(stepThrough(refunded, reverse(8_800)).sums).toEqual({ [suspense]: -5_800, [clearing]: 5_800 });
  });

  it('is one case, which grows with what is taken', () => {
    expect(stepThrough(reversed, reverse(3_000)).deposit).toBe(reversed);
    expect(stepThrough(reversed, reverse(5_000))).toMatchObject({
      deposit: { reversed: cny(5_000), inSuspense: cny(-5_000) },
      sums: { [suspense]: -2_000, [clearing]: 2_000 },
    });
  });

  it.each([
    ['the advertiser', undefined, available],
    ['the platform', 'platform', 'platform/losses'],
  ] as const)('can be charged to %s', (_who, bornBy, bearer) => {
    expect(stepThrough(reversed, giveBack(bornBy))).toMatchObject({
      deposit: { status: 'returned', resolved: { bornBy: bornBy ?? 'advertiser' } },
      sums: { [bearer]: -3_000, [suspense]: 3_000 },
    });
  });

  it.each([
    ['part of it', 1_200, { [available]: -1_200, 'platform/losses': -1_800, [suspense]: 3_000 }, 1_800],
    ['exactly it', 3_000, { [available]: -3_000, [suspense]: 3_000 }, undefined],
    ['one fen less', 2_999, { [available]: -2_999, 'platform/losses': -1, [suspense]: 3_000 }, 1],
    ['nothing', 0, { 'platform/losses': -3_000, [suspense]: 3_000 }, 3_000],
  ] as const)('is a loss of the platform beyond a balance that covers %s', (_what, balance, sums, loss) => {
    const step = stepThrough(reversed, { type: 'return', operator: { ...operator, available: balance } });
    expect(step.sums).toEqual(sums);
    expect(step.deposit.loss).toEqual(loss === undefined ? undefined : cny(loss));
    expect(step.deposit.resolved?.bornBy).toBe('advertiser');
  });

  it('gives back the loss first, and then the advertiser, when the provider gives back', () => {
    const short = { type: 'return', operator: { ...operator, available: 1_200 } } as const;
    const lost = stepThrough(reversed, short).deposit;
    const some = stepThrough(lost, reverse(2_000));
    expect(some.sums).toEqual({ [clearing]: -1_000, 'platform/losses': 1_000 });
    expect(some.deposit.loss).toEqual(cny(800));
    const all = stepThrough(some.deposit, reverse(0));
    expect(all.sums).toEqual({ [clearing]: -2_000, 'platform/losses': 800, [available]: 1_200 });
    expect(all.deposit).not.toHaveProperty('loss');
    expect(all.deposit.status).toBe('received');
  });

  it('that an earlier release took from the fees goes back to the fees', () => {
    const { loss: _later, ...old } = stepThrough(reversed, giveBack('platform')).deposit;
    expect(stepThrough(old, reverse(0)).sums).toEqual({ [clearing]: -3_000, 'platform/fees': 3_000 });
  });

  it('is received again when the provider gives it back, and the same statement opens no second case', () => {
    const again = stepThrough(reversed, receive);
    expect(again).toMatchObject({
      deposit: { status: 'received' },
      sums: { [clearing]: -3_000, [suspense]: 3_000 },
    });
    expect(stepThrough(again.deposit, reverse(3_000)).deposit).toBe(again.deposit);
    expect(stepThrough(again.deposit, reverse(4_000)).deposit.inSuspense).toEqual(cny(-1_000));
  });
});

describe('a deposit whose case was decided', () => {
  const borne = stepThrough(reversed, giveBack('platform')).deposit;

  it('is a case again when the provider takes more', () => {
    expect(stepThrough(borne, reverse(3_000)).deposit).toBe(borne);
    expect(stepThrough(borne, reverse(5_000))).toMatchObject({
      deposit: { status: 'needs_operator', reversed: cny(5_000), inSuspense: cny(-2_000) },
      sums: { [suspense]: -2_000, [clearing]: 2_000 },
    });
  });

  it('is a case again when the provider gave back and then takes the same sum', () => {
    const restored = stepThrough(reversed, receive, reverse(0));
    expect(restored).toMatchObject({ deposit: { status: 'received', reversed: cny(0) }, sums: {} });
    expect(stepThrough(restored.deposit, reverse(3_000)).deposit).toMatchObject({
      status: 'needs_operator',
      inSuspense: cny(-3_000),
    });
  });

  it('returns to who bore it what the provider gives back', () => {
    expect(stepThrough(borne, reverse(1_000))).toMatchObject({
      deposit: { status: 'returned', reversed: cny(1_000) },
      sums: { [clearing]: -2_000, 'platform/losses': 2_000 },
    });
    const charged = stepThrough(reversed, giveBack()).deposit;
    expect(stepThrough(charged, reverse(0))).toMatchObject({
      deposit: { status: 'received', reversed: cny(0) },
      sums: { [clearing]: -3_000, [available]: 3_000 },
    });
  });

  it('of a second part covers that part first', () => {
    expect(stepThrough(borne, reverse(5_000), reverse(1_000))).toMatchObject({
      deposit: { status: 'received', reversed: cny(1_000) },
      sums: { [clearing]: -4_000, [suspense]: 2_000, 'platform/losses': 2_000 },
    });
  });

  it('stays as it is if an operator sent the whole payment back', () => {
    const sentBack = stepThrough(wrong, giveBack()).deposit;
    expect(stepThrough(sentBack, reverse(8_000)).deposit).toBe(sentBack);
  });

  it('needs no decision if the provider gives back everything before', () => {
    expect(stepThrough(reversed, reverse(0))).toMatchObject({
      deposit: { status: 'received', reversed: cny(0) },
      sums: { [clearing]: -3_000, [suspense]: 3_000 },
    });
  });
});

describe('under any statements and decisions, in any order', () => {
  const story = fc.array(
    fc.oneof(
      fc.constantFrom(close, receive, giveBack(), giveBack('platform')),
      fc.integer({ min: 1, max: 10_000 }).map(pay),
      fc.constant(pay()),
      fc.integer({ min: 0, max: 10_000 }).map(reverse),
    ),
    { maxLength: 12 },
  );

  /** What the provider has of a deposit, by its statements and by the decisions. */
  const amountAtProvider = (deposit: Deposit): number => {
    const { status, amount, paid = amount, reversed, restored, caseKind } = deposit;
    const isSentBack = status === 'returned' && caseKind !== 'reversed';
    if (status === 'pending' || status === 'closed' || isSentBack) return 0;
    return paid.amount - (reversed?.amount ?? 0) + (restored?.amount ?? 0);
  };

  it('every entry is balanced, and suspense is what the open case says', () => {
    const property = fc.property(story, (statements) => {
      let deposit = pending;
      const sums: Record<string, number> = {};
      for (const command of statements) {
        const step = stepDeposit(deposit, command, now);
        if (isRefusal(step)) continue;
        for (const [name, sum] of Object.entries(sumByAccount(step.postings)))
          sums[name] = (sums[name] ?? 0) + sum;
        deposit = step.deposit;
        expect(sums[suspense] ?? 0).toBe(deposit.inSuspense?.amount ?? 0);
        expect(Object.values(sums).reduce((total, sum) => total + sum, 0)).toBe(0);
        expect(amountAtProvider(deposit) + (sums[clearing] ?? 0)).toBe(0);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
