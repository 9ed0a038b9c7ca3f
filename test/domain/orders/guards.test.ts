import { describe, expect, it } from 'vitest';
import { isParticipant, listLegalCommands } from '#shared/domain/orders/guards.ts';
import { addDuration } from '#shared/domain/time.ts';
import {
  applyTimeout,
  clock,
  createOrderIn,
  creator,
  getRefusal,
  operator,
  reviewer,
  runCommand,
  system,
} from '#test/support/order-histories.ts';

describe('a participant of an order', () => {
  const { order } = createOrderIn('producing');

  it.each([
    ['its creator', { role: 'creator', id: order.creatorId }, true],
    ['another creator', { role: 'creator', id: 'crt_2' }, false],
    ['its advertiser as a creator', { role: 'creator', id: order.advertiserId }, false],
    ['its advertiser', { role: 'advertiser', id: order.advertiserId }, true],
    ['another advertiser', { role: 'advertiser', id: 'adv_2' }, false],
    ['its creator as an advertiser', { role: 'advertiser', id: order.creatorId }, false],
    ['a reviewer', reviewer, true],
    ['an operator', operator, true],
    ['the system', system, true],
    ['the clock', clock, true],
  ] as const)('%s: %j is %s', (_who, actor, expected) => {
    expect(isParticipant(order, actor)).toBe(expected);
  });
});

describe('a guard', () => {
  it('refuses to overturn a denial in a state that only a later release knows', () => {
    const appealing = runCommand(runCommand(createOrderIn('in_review'), 'reject'), 'appeal');
    const { denial } = appealing.order;
    const legalWith = (from: string) =>
      listLegalCommands(
        { ...appealing.order, ...(denial && { denial: { ...denial, from: from as typeof denial.from } }) },
        'reviewer',
        addDuration(appealing.now, 'PT1M'),
      );
    expect(legalWith('in_review')).toEqual(['uphold', 'overturn']);
    expect(legalWith('second_opinion')).toEqual(['uphold']);
  });

  it('refuses an appeal without a denial, and to overturn one', () => {
    const { denial: _denial, ...rejected } = createOrderIn('rejected').order;
    const { now } = createOrderIn('rejected');
    expect(listLegalCommands(rejected, 'creator', now)).not.toContain('appeal');
    const appealing = runCommand(createOrderIn('rejected'), 'appeal');
    const { denial: _other, ...order } = appealing.order;
    expect(listLegalCommands(order, 'reviewer', appealing.now)).not.toContain('overturn');
  });

  it('refuses to hold an order that has ended, although its state allows a hold', () => {
    const rejected = createOrderIn('rejected');
    expect(runCommand(rejected, 'hold', { by: operator }).order.hold).toBeDefined();
    expect(getRefusal(applyTimeout(rejected), 'hold', { by: operator }).slug).toBe('illegal-transition');
  });

  it('gives the creator no command of the platform', () => {
    const { order, now } = createOrderIn('in_review');
    expect(listLegalCommands(order, creator.role, now)).toEqual(['request_cancellation']);
  });
});
