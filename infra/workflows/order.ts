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
import type { Checker, OpenStatus, Status } from '#shared/domain/orders/lifecycle.ts';
import { call, parkOrder, waitForEvent } from './lambda-states.ts';

export type OrderFunctions = {
  /** Stores a wait's token beside the order. */
  readonly awaitDecision: IFunction;
  /** Gives the order a command of the clock or the system. */
  readonly applyCommand: IFunction;
  /** Judges the handed-in work. */
  readonly screenDeliverable: IFunction;
  /** Looks at what a creator says was published. */
  readonly provePublication: IFunction;
  /** Withdraws what was settled for those who chose so, and starts the withdrawals' machines. */
  readonly withdrawAutomatically: IFunction;
};

/** Where an order waits for somebody, as an operator reads it on the execution's graph. */
export const waits = {
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

/** What the machine itself does to an order. */
export const machineWork = {
  screening: 'Screen the work',
  accepted: 'Settle',
} as const satisfies Partial<Record<OpenStatus, string>>;

/** The pause while an outside service still looks at the work. */
export const moderating = 'Give the moderation time';

/** How a wait says that its time is up: the language of state machines knows two names of a missed heartbeat. */
export const timeouts = ['States.Timeout', 'States.HeartbeatTimeout'] as const;

/** What the machine does for a settled order whose creator or agency chose it, and for no other. */
export const afterwards = { settled: 'Withdraw automatically' } as const;

/** What comes before the wait for the publication when the creator has told of one, by who checks it. */
export const checks = {
  machine: 'Check the publication',
  people: 'Await proof of publication',
} as const satisfies Record<Checker, string>;

/** Where an order is that no machine gets on with: somebody is to look at it. */
export const trouble = { parked: 'Needs operator', paused: 'Pause after failures' } as const;

/** How an order ends. */
export const ends = {
  settled: 'Settled',
  cancelled: 'Cancelled',
  expired: 'Expired',
  refunded: 'Refunded',
} as const satisfies Record<Exclude<Status, OpenStatus>, string>;

const isIn = (status: Status): Condition => Condition.jsonata(`{% $states.input.status = '${status}' %}`);

// A rejection that can no longer be appealed has nothing left to wait for.
const isRejectedForGood = Condition.jsonata(
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
 * The life of one order. What flows from state to state is the order's news: its id, status, version and deadline.
 * The machine waits, gives the clock's commands and has the machine's work done. What a command does and where it
 * leads the order alone decides, so after every step the machine asks where the order is.
 */
export const orderDefinition = (scope: Construct, functions: OrderFunctions): IChainable => {
  const whereIsIt = Choice.jsonata(scope, 'Where is the order?');
  const timeIsUp = call(scope, 'Time is up', functions.applyCommand, { command: 'time_is_up' });
  const needsOperator = parkOrder(scope, trouble.parked, functions.awaitDecision);
  const screen = call(scope, machineWork.screening, functions.screenDeliverable, { canWait: true });
  const moderation = Wait.jsonata(scope, moderating, { time: WaitTime.duration(Duration.seconds(30)) });
  const settle = call(scope, machineWork.accepted, functions.applyCommand, { command: 'settle' });
  const withdraw = call(scope, afterwards.settled, functions.withdrawAutomatically);
  const pause = Wait.jsonata(scope, trouble.paused, { time: WaitTime.duration(Duration.minutes(5)) });
  const goOn = { outputs: '{% $states.input %}' };

  // What fails for longer than its retries ends no execution: the order is parked where operators see it, and tried
  // again by their redrive, by anybody's command, or after a while. If not even parking works, it only pauses.
  const orElse = (state: TaskStateBase, next: IChainable) =>
    state.addCatch(next, { errors: ['States.ALL'], ...goOn }).next(whereIsIt);
  const untilTimeIsUp = (wait: LambdaInvoke, next: IChainable) =>
    orElse(wait.addCatch(timeIsUp, { errors: [...timeouts], ...goOn }), next);

  const prove = call(scope, checks.machine, functions.provePublication);
  const awaitProof = waitForEvent(scope, checks.people, functions.awaitDecision);

  whereIsIt.when(isRejectedForGood, Succeed.jsonata(scope, 'Rejected'));
  whereIsIt.when(isCheckedBy('machine'), prove).when(isCheckedBy('people'), awaitProof);
  untilTimeIsUp(awaitProof, needsOperator);
  for (const [status, name] of entries(waits)) {
    const wait = waitForEvent(scope, name, functions.awaitDecision);
    whereIsIt.when(isIn(status), wait);
    untilTimeIsUp(wait, needsOperator);
  }
  whereIsIt.when(isModerated, moderation.next(screen)).when(isIn('screening'), screen);
  whereIsIt.when(isIn('accepted'), settle);
  whereIsIt.when(isToWithdraw, withdraw);
  for (const [status, name] of entries(ends)) {
    const end = Succeed.jsonata(scope, name);
    whereIsIt.when(isIn(status), end);
    // There is nothing to ask the order about: it stays settled whatever became of the withdrawal.
    if (status === 'settled') withdraw.next(end);
  }
  // A status that this definition does not know is a later version's: it is no reason to fail.
  whereIsIt.otherwise(needsOperator);

  // No operator can redrive an order that has ended, so that its withdrawal is just tried again after a while.
  withdraw.addCatch(pause, { errors: ['States.ALL'], ...goOn });
  for (const work of [screen, settle, prove, timeIsUp]) orElse(work, needsOperator);
  untilTimeIsUp(needsOperator, pause);
  pause.next(whereIsIt);
  return whereIsIt;
};
