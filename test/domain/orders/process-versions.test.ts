import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/orders/commands.ts';
import { compensationOf } from '#shared/domain/orders/compensation.ts';
import { createOrder } from '#shared/domain/orders/create-order.ts';
import { timerOf } from '#shared/domain/orders/deadlines.ts';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import {
  currentProcess,
  isUnderstood,
  type Process,
  type Processes,
  processes,
  processOf,
} from '#shared/domain/orders/process.ts';
import { dueClockCommand, wakeAtOf } from '#shared/domain/orders/reminders.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { type Instant, addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  actors,
  addMillisecond,
  commandFor,
  createClaimedOrder,
  createOrderDraft,
  createOrderIn,
  creator,
  operator,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const { lifecycle } = currentProcess;
const { approve, ...otherReviews } = lifecycle.in_review.transitions;
const { extend_review: _extending, ...otherDecisions } = lifecycle.advertiser_review.transitions;

/** A version without an advertiser review, where work expires after 48 hours and begun work pays a third. */
const other: Process = {
  ...currentProcess,
  version: 'other',
  lifecycle: {
    ...lifecycle,
    producing: { ...lifecycle.producing, timers: [{ lasts: 'revision', command: 'expire' }] },
    in_review: {
      ...lifecycle.in_review,
      transitions: { ...otherReviews, approve: { ...approve, to: ['approved'] } },
    },
    advertiser_review: { ...lifecycle.advertiser_review, transitions: otherDecisions },
  },
  cancellationTable: [{ stage: 'taken', share: 3_333, description: 'the order was taken' }],
};

const registry: Processes = new Map([...processes, [other.version, other]]);

const takenUnder = (processVersion: string): Order => {
  const taking = createOrderDraft({ processVersion });
  return createOrder(taking, creator, startTime, processOf(taking.terms, registry)).order;
};

type Step = readonly [CommandName, keyof typeof actors];

const step = (order: Order, [type, by]: Step, at: Instant): Order => {
  const command = commandFor({ order }, type, at, { by: actors[by] });
  const decided = decide(order, command, at, processOf(order.terms, registry));
  if (isRefusal(decided) || isAlreadyDone(decided)) throw new Error(`${type} was not taken`);
  return decided.order;
};

const walk = (order: Order, steps: readonly Step[]): Order =>
  steps.reduce((walked, one, count) => step(walked, one, momentAfter(startTime, `PT${count + 1}M`)), order);

const reviewed: readonly Step[] = [
  ['submit_work', 'creator'],
  ['pass', 'system'],
  ['approve', 'reviewer'],
];

describe('an order continues under the version of the process that it began with', () => {
  it('with the moves of that version, next to orders of other versions', () => {
    expect(walk(takenUnder('1'), reviewed).status).toBe('advertiser_review');
    expect(walk(takenUnder('other'), reviewed).status).toBe('approved');
  });

  it('with its time limits', () => {
    expect(takenUnder('1').dueAt).toBe(momentAfter(startTime, 'P21D'));
    const order = takenUnder('other');
    expect(order.dueAt).toBe(momentAfter(startTime, 'PT48H'));
    expect(timerOf(order, other)).toEqual({ lasts: 'revision', command: 'expire' });
    expect(previewTimeout(order, other)).toMatchObject({ action: 'expire', to: 'expired' });
    expect(step(order, ['expire', 'clock'], addMillisecond(momentAfter(startTime, 'PT48H'))).status).toBe(
      'expired',
    );
  });

  it('with its cancellation table', () => {
    expect(compensationOf(takenUnder('1')).amount).toBe(0);
    expect(compensationOf(takenUnder('other'), other).amount).toBe(39_996);
    expect(step(takenUnder('1'), ['cancel', 'advertiser'], startTime).award).toBe(0);
    expect(step(takenUnder('other'), ['cancel', 'advertiser'], startTime).award).toBe(39_996);
  });

  it('with next actions from its own table', () => {
    const { order } = createOrderIn('advertiser_review');
    const upgraded = { ...order, terms: { ...order.terms, processVersion: 'other' } };
    const actionsOf = (one: Order) =>
      listNextActions(one, one.since, processOf(one.terms, registry)).map(({ action }) => action);
    expect(actionsOf(order)).toContain('extend_review');
    expect(actionsOf(upgraded)).toContain('approve');
    expect(actionsOf(upgraded)).not.toContain('extend_review');
  });

  it('and a refusal names what its own table allows', () => {
    const { order } = createOrderIn('advertiser_review');
    const upgraded = { ...order, terms: { ...order.terms, processVersion: 'other' } };
    const given = { type: 'extend_review', actor: actors.advertiser } as const;
    const refusal = decide(upgraded, given, upgraded.since, other);
    expect(refusal).toMatchObject({ slug: 'illegal-transition', fields: { state: 'advertiser_review' } });
    expect(JSON.stringify(refusal)).not.toContain('extend_review"');
  });
});

describe('an order of a later release', () => {
  const { order } = createOrderIn('producing');
  const unknown = {
    version: { ...order, terms: { ...order.terms, processVersion: '9' } },
    status: { ...order, status: 'on_hold' as Status },
  };

  it.each(Object.entries(unknown))(
    'stays unchanged because of its %s: nothing is legal and no clock runs',
    (_, stranger) => {
      const cancel = commandFor({ order }, 'cancel', order.since, { by: operator });
      expect(decide(stranger, cancel, order.since)).toMatchObject({
        slug: 'illegal-transition',
        fields: { state: stranger.status, allowed: [] },
      });
      expect(listNextActions(stranger, order.since)).toEqual([]);
      expect(previewTimeout(stranger)).toBeUndefined();
      expect(dueClockCommand(stranger, '2999-01-01T00:00:00.000Z')).toBeUndefined();
      expect(isUnderstood(stranger)).toBe(false);
    },
  );
});

describe('an order of version 1', () => {
  const first = { processVersion: '1' } as const;

  it.each([
    ['pending_acceptance', 'withdraw_invitation', 'advertiser'],
    ['producing', 'withdraw_extension', 'creator'],
    ['producing', 'withdraw_cancellation', 'creator'],
    ['settled', 'correct_rating', 'creator'],
  ] as const)('that is %s has no %s', (status, type, by) => {
    const { order } = createOrderIn(status, first);
    const given = { type, actor: actors[by], requestId: 'req_1', score: 1, text: '' } as Command;
    expect(decide(order, given, order.last.at)).toMatchObject({
      slug: 'illegal-transition',
    });
    expect(listNextActions(order, order.last.at).map(({ action }) => action)).not.toContain(type);
  });

  const requested = runCommand(createClaimedOrder(first), 'request_cancellation');
  const { cancellationRequest } = requested.order;

  it('keeps its request to cancel when the creator continues the work', () => {
    const submitted = runCommand(requested, 'submit_work');
    expect(submitted.order.cancellationRequest).toEqual(cancellationRequest);
    expect(runCommand(submitted, 'grant_cancellation').order).toMatchObject({
      status: 'cancelled',
      award: 0,
    });
  });

  it('is not woken at the end of a request', () => {
    const { remindAt: _none, ...silent } = requested.order;
    expect(wakeAtOf(silent)).toBe(silent.dueAt);
    const after = addMillisecond(cancellationRequest?.until ?? startTime);
    expect(dueClockCommand(silent, after)).toBeUndefined();
    expect(wakeAtOf({ ...silent, terms: { ...silent.terms, processVersion: '2' } })).toBe(
      cancellationRequest?.until,
    );
  });
});

describe('the registry of process versions', () => {
  it('gives a version of a later release a process without rules', () => {
    expect(processOf({ processVersion: '9' })).toEqual({
      version: '9',
      lifecycle: {},
      cancellationTable: [],
      endsOutdatedRequests: false,
    });
  });

  it('has the version of new orders, and each version under its name', () => {
    expect(processes.get(currentProcess.version)).toBe(currentProcess);
    expect([...processes].every(([name, { version }]) => name === version)).toBe(true);
  });
});
