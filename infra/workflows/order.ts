import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  type IChainable,
  Succeed,
  type TaskStateBase,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { OpenStatus, Status } from '#shared/domain/orders/lifecycle.ts';
import type { Checker } from '#shared/domain/orders/stage.ts';
import { createCall, createEventWait, createHoldWait, createParkingWait } from './lambda-states.ts';

export type OrderFunctions = {
  /** Stores the task token of a wait with the order. */
  readonly awaitDecision: IFunction;
  /** Applies a timer's or a system command to the order. */
  readonly applyCommand: IFunction;
  /** Checks the submitted work. */
  readonly screenDeliverable: IFunction;
  /** Checks a publication that a creator has reported. */
  readonly provePublication: IFunction;
  /** Requests a withdrawal for parties that chose automatic withdrawals, and starts its execution. */
  readonly withdrawAutomatically: IFunction;
};

/** The states that wait for a person, as an operator sees them in the execution's graph. */
export const waitStates = {
  pending_acceptance: 'Await the invited creator',
  scripting: 'Await script',
  script_review: 'Await script review',
  producing: 'Await work',
  in_review: 'Await platform review',
  revising: 'Await revised work',
  rejected: 'Await appeal',
  appealing: 'Await decision on the appeal',
  advertiser_review: 'Await advertiser review',
  arbitration: 'Await arbitration',
  approved: 'Await publication',
  published: 'Await acceptance',
  disputed: 'Await ruling on the dispute',
} as const satisfies Record<Exclude<OpenStatus, 'screening' | 'accepted'>, string>;

/** The states with a task of the machine itself. */
export const taskStates = {
  screening: 'Screen the work',
  accepted: 'Settle',
} as const satisfies Partial<Record<OpenStatus, string>>;

/** The pause while an external service still checks the work. */
export const moderationPause = 'Give the moderation time';

/** The errors of a wait that timed out: the specification has two names for a missed heartbeat. */
export const timeoutErrors = ['States.Timeout', 'States.HeartbeatTimeout'] as const;

/** The state for settled orders whose creator or agency chose automatic withdrawals. */
export const followUpStates = { settled: 'Withdraw automatically' } as const;

/** The states that check a reported publication, by who checks it. */
export const checkStates = {
  machine: 'Check the publication',
  people: 'Await proof of publication',
} as const satisfies Record<Checker, string>;

/** The states of an order that keeps failing. */
export const failureStates = { parked: 'Needs operator', paused: 'Pause after failures' } as const;

/** The state of an order that an operator has stopped, in any step. */
export const holdStates = { on_hold: 'On hold' } as const;

/** The states in which an order ends. */
export const endStates = {
  settled: 'Settled',
  cancelled: 'Cancelled',
  expired: 'Expired',
  refunded: 'Refunded',
} as const satisfies Record<Exclude<Status, OpenStatus>, string>;

const isIn = (status: Status | keyof typeof holdStates): Condition =>
  Condition.jsonata(`{% $states.input.status = '${status}' %}`);

// Without a deadline, the rejection can no longer be appealed.
const isFinallyRejected = Condition.jsonata(
  "{% $states.input.status = 'rejected' and $not($exists($states.input.dueAt)) %}",
);

const isToWithdraw = Condition.jsonata(
  "{% $states.input.status = 'settled' and $exists($states.input.withdrawsFor) %}",
);

const isModerated = Condition.jsonata(
  "{% $states.input.status = 'screening' and $states.input.moderating %}",
);

const isCheckedBy = (checker: Checker): Condition =>
  Condition.jsonata(`{% $states.input.check = '${checker}' %}`);

const entries = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  Object.entries(names) as [Key, string][];

/**
 * Defines the workflow of one order. The states pass on the order's id, status, version and deadline. The machine
 * waits, sends the commands of timers and runs its tasks. Only the order decides what a command does, so after every
 * step the machine chooses the next state by the order's status.
 */
export const orderDefinition = (scope: Construct, functions: OrderFunctions): IChainable => {
  const route = Choice.jsonata(scope, 'Where is the order?');
  const timeIsUp = createCall(scope, 'Time is up', functions.applyCommand, { command: 'time_is_up' });
  const needsOperator = createParkingWait(scope, failureStates.parked, functions.awaitDecision);
  const screen = createCall(scope, taskStates.screening, functions.screenDeliverable, { canWait: true });
  const moderation = Wait.jsonata(scope, moderationPause, { time: WaitTime.duration(Duration.seconds(30)) });
  const settle = createCall(scope, taskStates.accepted, functions.applyCommand, { command: 'settle' });
  const withdraw = createCall(scope, followUpStates.settled, functions.withdrawAutomatically);
  const pause = Wait.jsonata(scope, failureStates.paused, { time: WaitTime.duration(Duration.minutes(5)) });
  const keepInput = { outputs: '{% $states.input %}' };

  // No failure ends an execution. After its retries, the order is parked where operators see it. It continues after a
  // redrive, after a command, or after some time. If parking fails too, the order only pauses.
  const addFallback = (state: TaskStateBase, next: IChainable) =>
    state.addCatch(next, { errors: ['States.ALL'], ...keepInput }).next(route);
  const addTimeout = (wait: LambdaInvoke, next: IChainable) =>
    addFallback(wait.addCatch(timeIsUp, { errors: [...timeoutErrors], ...keepInput }), next);

  const prove = createCall(scope, checkStates.machine, functions.provePublication);
  const awaitProof = createEventWait(scope, checkStates.people, functions.awaitDecision);

  route.when(isFinallyRejected, Succeed.jsonata(scope, 'Rejected'));
  route.when(isCheckedBy('machine'), prove).when(isCheckedBy('people'), awaitProof);
  addTimeout(awaitProof, needsOperator);
  const onHold = createHoldWait(scope, holdStates.on_hold, functions.awaitDecision);
  route.when(isIn('on_hold'), onHold);
  addTimeout(onHold, needsOperator);
  for (const [status, name] of entries(waitStates)) {
    const wait = createEventWait(scope, name, functions.awaitDecision);
    route.when(isIn(status), wait);
    addTimeout(wait, needsOperator);
  }
  route.when(isModerated, moderation.next(screen)).when(isIn('screening'), screen);
  route.when(isIn('accepted'), settle);
  route.when(isToWithdraw, withdraw);
  for (const [status, name] of entries(endStates)) {
    const end = Succeed.jsonata(scope, name);
    route.when(isIn(status), end);
    // The order stays settled, independent of the withdrawal.
    if (status === 'settled') withdraw.next(end);
  }
  // A status that this definition does not know belongs to a later release. The execution must not fail.
  route.otherwise(needsOperator);

  // Operators cannot redrive an order that has ended, so its withdrawal is retried after a pause.
  withdraw.addCatch(pause, { errors: ['States.ALL'], ...keepInput });
  for (const work of [screen, settle, prove, timeIsUp]) addFallback(work, needsOperator);
  addTimeout(needsOperator, pause);
  pause.next(route);
  return route;
};
