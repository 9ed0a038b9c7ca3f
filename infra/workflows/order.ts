import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  type IChainable,
  type State,
  Succeed,
  type TaskStateBase,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { TableReference } from '#infra/constructs/single-table.ts';
import { type OpenStatus, type Status, usualNextOf } from '#shared/domain/orders/lifecycle.ts';
import type { Checker } from '#shared/domain/orders/stage.ts';
import {
  createCall,
  createEventWait,
  createHoldWait,
  createParkingWait,
  movedErrors,
} from './lambda-states.ts';

export type OrderFunctions = {
  /** Stores the task token of a hold, or of an order that needs an operator, with the order. */
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

const isModerating = Condition.jsonata(
  "{% $states.input.status = 'screening' and $states.input.moderating %}",
);

const isCheckedBy = (checker: Checker): Condition =>
  Condition.jsonata(`{% $states.input.check = '${checker}' %}`);

const keysOf = <Key extends string>(named: Readonly<Record<Key, unknown>>) => Object.keys(named) as Key[];

/** Makes a state of each name. */
const mapNames = <Key extends string, Made>(
  names: Readonly<Record<Key, string>>,
  make: (name: string, key: Key) => Made,
) => Object.fromEntries(keysOf(names).map((key) => [key, make(names[key], key)])) as Record<Key, Made>;

/** The state that reads where an order is that left the usual path. */
export const findState = 'Find the order';

/** The choice of the state for the order's status. */
export const routeState = 'Where is the order?';

type OrderMachineOptions = {
  /** Whether an external service checks the work, too. Then the screening often ends before it, and pauses. */
  readonly isModerated?: boolean;
};

/** Where an order is. If the moderation was still at work, it probably is. */
const foundOutput =
  "{% $merge([$states.result.Payload, $states.input.moderating ? {'moderating': true} : {}]) %}";

/**
 * Defines the workflow of one order. The states pass on the order's id, status, version and deadline. The machine waits,
 * sends the commands of timers and runs its tasks. Only the order decides what a command does. A wait hands over to the
 * usual next state directly; an order that went elsewhere is found again, and goes through the choice.
 */
export const orderDefinition = (
  scope: Construct,
  functions: OrderFunctions,
  table: Pick<TableReference, 'tableName' | 'tableArn'>,
  { isModerated = false }: OrderMachineOptions = {},
): IChainable => {
  const route = Choice.jsonata(scope, routeState);
  const call = (name: string, command: string, outputs?: string) =>
    createCall(scope, name, functions.applyCommand, { command }, outputs);
  const timeIsUp = call('Time is up', 'time_is_up');
  const find = call(findState, 'find', foundOutput);
  const needsOperator = createParkingWait(scope, failureStates.parked, functions.awaitDecision);
  const screen = createCall(scope, taskStates.screening, functions.screenDeliverable, { canWait: true });
  const moderation = Wait.jsonata(scope, moderationPause, { time: WaitTime.duration(Duration.seconds(30)) });
  const settle = call(taskStates.accepted, 'settle');
  const withdraw = createCall(scope, followUpStates.settled, functions.withdrawAutomatically);
  const prove = createCall(scope, checkStates.machine, functions.provePublication);
  const onHold = createHoldWait(scope, holdStates.on_hold, functions.awaitDecision);
  const pause = Wait.jsonata(scope, failureStates.paused, { time: WaitTime.duration(Duration.minutes(5)) });
  const ends = mapNames(endStates, (name) => Succeed.jsonata(scope, name));
  const waits = mapNames(waitStates, (name, status) =>
    createEventWait(scope, name, table, status, usualNextOf(status) ?? 'nowhere'),
  );
  const awaitProof = createEventWait(scope, checkStates.people, table, 'approved', 'published');
  const stateOf: Partial<Record<Status, State>> = { ...waits, screening: screen };
  const keepInput = { outputs: '{% $states.input %}' };

  // No failure ends an execution. After its retries, the order is parked where operators see it. It continues after a
  // redrive, after a command, or after some time. If parking fails too, the order only pauses.
  const addFallback = (state: TaskStateBase, next: State) =>
    state.addCatch(next, { errors: ['States.ALL'], ...keepInput });
  const addTimeout = (wait: TaskStateBase, next: State) =>
    addFallback(wait.addCatch(timeIsUp, { errors: [...timeoutErrors], ...keepInput }), next);
  const addWait = (wait: TaskStateBase, usual: Status | undefined) => {
    addTimeout(wait.addCatch(find, { errors: [...movedErrors], ...keepInput }), needsOperator);
    // A wait that ends its order ends the execution: a state for the end would cost a transition.
    if (usual === undefined || !(usual in ends)) wait.next((usual && stateOf[usual]) ?? route);
  };

  route.when(isFinallyRejected, Succeed.jsonata(scope, 'Rejected'));
  route.when(isCheckedBy('machine'), prove).when(isCheckedBy('people'), awaitProof);
  addWait(awaitProof, 'published');
  route.when(isIn('on_hold'), onHold);
  addTimeout(onHold, needsOperator).next(route);
  for (const status of keysOf(waits)) {
    route.when(isIn(status), waits[status]);
    addWait(waits[status], usualNextOf(status));
  }
  route.when(isModerating, moderation.next(screen)).when(isIn('screening'), screen);
  route.when(isIn('accepted'), settle);
  route.when(isToWithdraw, withdraw);
  for (const status of keysOf(ends)) route.when(isIn(status), ends[status]);
  // A status that this definition does not know belongs to a later release. The execution must not fail.
  route.otherwise(needsOperator);

  // The order stays settled, independent of the withdrawal. Operators cannot redrive an order that has ended, so its
  // withdrawal is retried after a pause.
  withdraw.addCatch(pause, { errors: ['States.ALL'], ...keepInput }).next(ends.settled);
  addFallback(screen, needsOperator).next(isModerated ? route : waits.in_review);
  for (const work of [settle, prove, timeIsUp, find]) addFallback(work, needsOperator).next(route);
  addTimeout(needsOperator, pause).next(route);
  pause.next(route);
  return route;
};
