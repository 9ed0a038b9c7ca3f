import { describe, expect, it } from 'vitest';
import { assertBalanced } from '#shared/domain/ledger/journal.ts';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { type CommandName, type Status, stageOf, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, type NextAction, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import type { Decision } from '#shared/domain/orders/order.ts';
import { dueClockCommand, wakeAtOf } from '#shared/domain/orders/reminders.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import { pendingProof } from '#shared/domain/publication/proof.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { type Instant, addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  actorForRole,
  addMillisecond,
  commandFor,
  createClaimedOrder,
  createInvitedOrder,
  explore,
  lifecycleOf,
  type OrderHistory,
  sumByAccount,
} from '#test/support/order-histories.ts';
import { expectedCommands, versions } from './expected-commands.ts';

const people = ['creator', 'advertiser', 'reviewer', 'operator'] as const;

const hasScript = (status: Status): boolean => status === 'scripting' || status === 'script_review';

/** Every fact about an order that could make a command legal, except exact times. */
const kindOf = ({ order, now }: OrderHistory): string =>
  JSON.stringify([
    order.status,
    order.terms.script,
    Math.min(order.timeouts, stageOf(order.status, lifecycleOf(order)).timers.length),
    hasScript(order.status) ? order.rounds : order.rounds.work,
    order.denial && [order.denial.from, order.denial.status, order.denial.by.role, order.denial.appealed],
    order.cancellationRequest && order.cancellationRequest.until >= now,
    order.extensionRequest !== undefined,
    order.script !== undefined,
    order.deliverable !== undefined,
    order.reviewExtended,
    order.disputeReply,
    order.award,
    pendingProof(order)?.by,
    order.held,
    order.dueAt !== undefined,
    Object.keys(order.ratings ?? {}).sort(),
  ]);

/** Every order of a version of the process that real commands reach. */
const exploreVersion = (processVersion: string): readonly OrderHistory[] => {
  const starts = [
    createClaimedOrder({ processVersion }),
    createClaimedOrder({ processVersion, script: true }),
    createInvitedOrder({ processVersion }),
  ];
  return [...explore(starts, kindOf)];
};

const tryCommand = (journey: OrderHistory, type: CommandName, role: ActorRole, at: Instant) =>
  decide(journey.order, commandFor(journey, type, at, { by: actorForRole(role, type) }), at);

const decisionOf = (...given: Parameters<typeof tryCommand>): Decision | undefined => {
  const answer = tryCommand(...given);
  return isRefusal(answer) || isAlreadyDone(answer) ? undefined : answer;
};

const movesOf = ({ order }: OrderHistory) =>
  Object.keys(stageOf(order.status, lifecycleOf(order)).transitions) as readonly CommandName[];

const dueAtOr = ({ order, now }: OrderHistory): Instant => order.dueAt ?? now;

const shortlyAfter = ({ now }: OrderHistory): Instant => momentAfter(now, 'PT1M');

/** The path of a journey, to find it again when a rule fails for it. */
const pathOf = ({ events }: OrderHistory): string => events.map(({ command }) => command).join(' ');

const hasEnded = ({ order }: OrderHistory): boolean => order.dueAt === undefined;

/** The order when its request to cancel ends: the clock has reminded or escalated before, in the same state. */
const waitForEndOfRequest = (journey: OrderHistory): OrderHistory => {
  const { order } = journey;
  const { cancellationRequest: { until } = {} } = order;
  const wakeAt = wakeAtOf(order);
  if (!until || !wakeAt || wakeAt >= until) return journey;
  const now = addMillisecond(wakeAt);
  const decision = decisionOf(journey, dueClockCommand(order, now) as CommandName, 'clock', now);
  return decision?.order.status === order.status
    ? waitForEndOfRequest({ ...journey, order: decision.order, now })
    : journey;
};

/** Whether `state role command`, one cell of the table, is accepted here. */
const usesCell = (before: OrderHistory, cell: string): boolean => {
  const [status, role, type] = cell.split(' ') as [string, ActorRole, CommandName];
  if (before.order.status !== status) return false;
  const journey = type === 'lapse_cancellation' ? waitForEndOfRequest(before) : before;
  const { dueAt, remindAt, cancellationRequest } = journey.order;
  const due =
    (type === 'remind' && remindAt) || (type === 'lapse_cancellation' && cancellationRequest?.until) || dueAt;
  const at = role === 'clock' && due ? addMillisecond(due) : shortlyAfter(journey);
  return decisionOf(journey, type, role, at) !== undefined;
};

/**
 * Whether the offered amounts of an action differ from those that it moves; only cancellations move money at
 * once.
 */
const isPreviewWrong = (journey: OrderHistory, { action, by, money }: NextAction): boolean => {
  if (action !== 'cancel' && action !== 'grant_cancellation') return false;
  const decision = decisionOf(journey, action, by, shortlyAfter(journey));
  const sums = sumByAccount(decision?.postings ?? []);
  return (
    money?.creator.amount !== (sums['creator/crt_1/available'] ?? 0) ||
    money.advertiser.amount !== (sums['advertiser/adv_1/available'] ?? 0) ||
    money.fee.amount !== (sums['platform/fees'] ?? 0)
  );
};

describe.each(versions)('every reachable order of version %s', (version) => {
  const reachable = exploreVersion(version);
  const expected = expectedCommands[version] ?? {};

  /** The first few journeys that break a rule. */
  const selectOrders = (breakTheRule: (journey: OrderHistory) => boolean): readonly string[] =>
    reachable.values().filter(breakTheRule).take(5).map(pathOf).toArray();

  it('covers every state', () => {
    expect(new Set(reachable.map(({ order }) => order.status))).toEqual(new Set(Object.keys(expected)));
  });

  it('covers every command of every role that may give it', () => {
    const cells = Object.entries(expected).flatMap(([status, byRole]) =>
      Object.entries(byRole).flatMap(([role, names]) => names.map((name) => `${status} ${role} ${name}`)),
    );
    const unusedCells = cells.filter((cell) => !reachable.some((journey) => usesCell(journey, cell)));
    expect(unusedCells).toEqual([]);
  });

  it.each([
    ['soon after', shortlyAfter],
    ['at its deadline', dueAtOr],
    [
      'a millisecond after its deadline',
      ({ order, now }: OrderHistory) => addMillisecond(order.dueAt ?? now),
    ],
  ] as const)('lists in nextActions exactly the commands that it takes from people: %s', (_when, moment) => {
    const wrong = selectOrders((journey) => {
      const at = moment(journey);
      const taken = people.flatMap((by) =>
        movesOf(journey)
          .filter((type) => decisionOf(journey, type, by, at))
          .map((type) => `${by} ${type}`),
      );
      const listed = listNextActions(journey.order, at).map(({ action, by }) => `${by} ${action}`);
      return taken.join() !== listed.join();
    });
    expect(wrong).toEqual([]);
  });

  it('shows in nextActions the amounts that a cancellation then moves', () => {
    const wrong = selectOrders((journey) =>
      listNextActions(journey.order, shortlyAfter(journey)).some((next) => isPreviewWrong(journey, next)),
    );
    expect(wrong).toEqual([]);
  });

  it('says what happens at its deadline, and that happens', () => {
    const wrong = selectOrders((journey) => {
      const said = previewTimeout(journey.order);
      const { dueAt } = journey.order;
      if (!dueAt || !said) return dueAt !== undefined || said !== undefined;
      const happens = decisionOf(journey, said.action, 'clock', addMillisecond(dueAt));
      return happens?.order.status !== said.to;
    });
    expect(wrong).toEqual([]);
  });

  it('has, unless it has ended, a deadline and a next step of a person or a machine', () => {
    const stuck = selectOrders((journey) => {
      if (hasEnded(journey)) return false;
      const waysOn = [...people, 'system' as const].flatMap((role) =>
        movesOf(journey).filter((type) => {
          const decision = decisionOf(journey, type, role, shortlyAfter(journey));
          return decision !== undefined && decision.order.status !== journey.order.status;
        }),
      );
      return waysOn.length === 0 || previewTimeout(journey.order) === undefined;
    });
    expect(stuck).toEqual([]);
  });

  it('has ended exactly when it holds no money, and then takes only ratings', () => {
    const wrong = selectOrders((journey) => {
      const { status, held } = journey.order;
      const ended = ['settled', 'cancelled', 'expired', 'refunded'].includes(status);
      if (ended && !hasEnded(journey)) return true;
      if (hasEnded(journey) !== (held === 0)) return true;
      return (
        hasEnded(journey) &&
        listNextActions(journey.order, shortlyAfter(journey)).some(
          ({ action }) => action !== 'rate' && action !== 'correct_rating',
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  it('takes no decision against a party without a reason', () => {
    const against = new Set(
      [
        'decline_invitation lapse expire close refund cancel request_changes find_faults reject uphold dispute',
        'resolve refuse_cancellation refuse_extension',
      ].flatMap((names) => names.split(' ') as CommandName[]),
    );
    const decisions = reachable.flatMap((journey) =>
      movesOf(journey)
        .filter((type) => against.has(type))
        .flatMap((type) => {
          const [role = 'clock'] =
            transitionOf(journey.order.status, type, lifecycleOf(journey.order))?.by ?? [];
          const at = role === 'clock' ? addMillisecond(dueAtOr(journey)) : shortlyAfter(journey);
          return decisionOf(journey, type, role, at)?.event ?? [];
        }),
    );
    expect(new Set(decisions.map(({ command }) => command))).toEqual(against);
    expect(decisions.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('returns its money to its task when an invitation fails, and never otherwise', () => {
    const giving = reachable.flatMap((journey) =>
      Object.entries(expected[journey.order.status] ?? {}).flatMap(([role, names]) =>
        names.filter((type) => {
          const at = role === 'clock' ? addMillisecond(dueAtOr(journey)) : shortlyAfter(journey);
          const { postings = [] } = decisionOf(journey, type, role as ActorRole, at) ?? {};
          return 'task/tsk_1/held' in sumByAccount(postings);
        }),
      ),
    );
    const withdrawal = version === '1' ? [] : ['withdraw_invitation'];
    expect(new Set(giving)).toEqual(new Set(['decline_invitation', ...withdrawal, 'lapse']));
  });

  it('holds what its postings sum to, and its journal balances', () => {
    for (const { order, postings } of reachable) {
      assertBalanced(postings);
      expect(sumByAccount(postings)['order/ord_1/held'] ?? 0).toBe(order.held);
    }
  });

  it('has events without gaps, each from the state of the one before it', () => {
    const wrong = selectOrders(({ order, events }) => {
      const broken = events.some(
        (event, index) => event.seq !== index + 1 || event.from !== events[index - 1]?.to,
      );
      return broken || order.version !== events.length || order.last.at !== events.at(-1)?.at;
    });
    expect(wrong).toEqual([]);
  });
});
