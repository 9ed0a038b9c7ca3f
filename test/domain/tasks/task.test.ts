import { describe, expect, it } from 'vitest';
import { minus, money, shareOf } from '#shared/domain/money.ts';
import { sharesOf } from '#shared/domain/orders/split.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { estimateNet, termsOf } from '#shared/domain/tasks/order-terms.ts';
import { closeTask, openTask, refuseUnavailableSlot } from '#shared/domain/tasks/task.ts';
import { addMillisecond, sumByAccount } from '#test/support/order-histories.ts';
import { draft, draftTaskWith, now, openTaskWith } from './sample-tasks.ts';

const expectAccepted = <T extends object>(answer: T): Exclude<T, { refused: true }> => {
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer as Exclude<T, { refused: true }>;
};

describe('opening a task', () => {
  it('holds the reward of every slot', () => {
    const { task, postings } = expectAccepted(openTask(draftTaskWith(), now));
    expect(task).toMatchObject({ status: 'open', openedAt: now, slotsLeft: 3, held: 360_000, version: 2 });
    expect(sumByAccount(postings)).toEqual({
      'advertiser/adv_1/available': -360_000,
      'task/tsk_1/held': 360_000,
    });
  });

  it('is possible until the exact moment until which creators may apply', () => {
    expect(isRefusal(openTask(draftTaskWith(), draft.applyBefore))).toBe(false);
    expect(openTask(draftTaskWith(), addMillisecond(draft.applyBefore))).toMatchObject({
      slug: 'deadline-passed',
    });
  });

  it('repeated changes nothing and holds nothing more', () => {
    const task = openTaskWith();
    expect(openTask(task, now)).toEqual({ task, postings: [] });
  });

  it('is refused once it was closed', () => {
    expect(openTask(openTaskWith({ status: 'closed' }), now)).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'closed', allowed: [] },
    });
  });
});

describe('closing a task', () => {
  it('returns what no order holds', () => {
    const { task, postings } = expectAccepted(closeTask(openTaskWith({ slotsLeft: 1, held: 120_000 }), now));
    expect(task).toMatchObject({ status: 'closed', closedAt: now, slotsLeft: 0, held: 0, version: 3 });
    expect(sumByAccount(postings)).toEqual({
      'task/tsk_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('moves nothing when all slots are taken', () => {
    expect(expectAccepted(closeTask(openTaskWith({ slotsLeft: 0, held: 0 }), now)).postings).toEqual([]);
  });

  it('moves nothing when it was never opened', () => {
    const { task, postings } = expectAccepted(closeTask(draftTaskWith(), now));
    expect(task.status).toBe('closed');
    expect(postings).toEqual([]);
  });

  it('repeated changes nothing', () => {
    const { task } = expectAccepted(closeTask(openTaskWith(), now));
    expect(closeTask(task, addMillisecond(now))).toEqual({ task, postings: [] });
  });

  it('repeated returns what a declined invitation has released since', () => {
    const { task: closed } = expectAccepted(closeTask(openTaskWith({ held: 0 }), now));
    const { task, postings } = expectAccepted(closeTask({ ...closed, held: 120_000 }, addMillisecond(now)));
    expect(task).toMatchObject({ status: 'closed', closedAt: now, held: 0 });
    expect(sumByAccount(postings)).toEqual({
      'task/tsk_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });
});

describe('a slot of a task', () => {
  it('may be taken while the task is open and one is left, until the exact moment', () => {
    expect(refuseUnavailableSlot(openTaskWith({ slotsLeft: 1 }), draft.applyBefore)).toBeUndefined();
    expect(
      refuseUnavailableSlot(openTaskWith({ slotsLeft: 1 }), addMillisecond(draft.applyBefore)),
    ).toMatchObject({
      slug: 'deadline-passed',
    });
  });

  it.each([
    ['a draft is hidden from others', draftTaskWith(), 'not-found'],
    [
      'a closed task takes no more creators',
      openTaskWith({ status: 'closed', slotsLeft: 0 }),
      'illegal-transition',
    ],
    ['the last slot is taken', openTaskWith({ slotsLeft: 0 }), 'no-slots-left'],
  ])('may not be taken: %s', (_why, task, slug) => {
    expect(refuseUnavailableSlot(task, now)?.slug).toBe(slug);
  });
});

describe('the net income of a task', () => {
  it.each([
    [120_000, 500, 114_000],
    [19, 500, 19],
    [1, 10_000, 0],
  ])('of %i at %i basis points is estimated as %i', (amount, bps, net) => {
    const schedule = { feeBasisPoints: bps, fees: [] };
    expect(
      estimateNet({ ...draft, reward: money(amount, 'CNY'), advertiserId: 'adv_1' }, schedule, now),
    ).toEqual(money(net, 'CNY'));
  });

  it('leaves out the share of the agency, as the order does', () => {
    const task = openTaskWith();
    const agency = { id: 'agy_1', share: 2_000 };
    const terms = { ...termsOf(task, defaultPolicy, '1', now), agency };
    const net = sharesOf(terms, terms.price).creator;
    expect(estimateNet(task, defaultPolicy, now, agency)).toEqual(net);
    expect(net.amount).toBeLessThan(estimateNet(task, defaultPolicy, now).amount);
  });

  it('is that of the order: by the fee in force for its category', () => {
    const task = openTaskWith();
    const fees = [{ from: now, category: task.category, basisPoints: 1_000 }];
    const policy = { ...defaultPolicy, fees };
    const { price, feeBasisPoints } = termsOf(task, policy, '1', now);
    expect(feeBasisPoints).toBe(1_000);
    expect(estimateNet(task, policy, now)).toEqual(minus(price, shareOf(price, feeBasisPoints)));
    expect(termsOf(task, policy, '1', '2026-01-01T00:00:00.000Z').feeBasisPoints).toBe(500);
  });
});

describe('the terms of an order', () => {
  it('are those of the task and the policy of the day', () => {
    const { feeBasisPoints, timers, reminders, revisionRounds, timeZone } = defaultPolicy;
    expect(termsOf(openTaskWith(), defaultPolicy, '1', now)).toEqual({
      feeBasisPoints,
      timers,
      reminders,
      revisionRounds,
      maxExtensionRequests: defaultPolicy.engagement.maxExtensionRequests,
      timeZone,
      processVersion: '1',
      price: draft.reward,
      script: true,
      requirements: draft.brief.requirements,
      formats: ['video'],
      platform: 'douyin',
      submitBefore: draft.submitBefore,
      publishWindow: draft.publishWindow,
    });
  });
});
