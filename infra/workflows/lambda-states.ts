import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  IntegrationPattern,
  JitterType,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Tries a state again when its function failed, for a quarter of an hour, ever more slowly and not all at once. */
const patiently = <State extends TaskStateBase>(state: State): State => {
  state.addRetry({
    errors: ['States.TaskFailed'],
    interval: Duration.seconds(1),
    backoffRate: 2,
    maxAttempts: 10,
    maxDelay: Duration.minutes(5),
    jitterStrategy: JitterType.FULL,
  });
  return state;
};

/** A state that calls a function with `fields` beside the state's own input, and passes on what it answers. */
export const call = (
  scope: Construct,
  name: string,
  lambdaFunction: IFunction,
  fields: Readonly<Record<string, unknown>> = {},
): LambdaInvoke =>
  patiently(
    LambdaInvoke.jsonata(scope, name, {
      lambdaFunction,
      payload: TaskInput.fromText(`{% $merge([$states.input, ${JSON.stringify(fields)}]) %}`),
      outputs: '{% $states.result.Payload %}',
      retryOnServiceExceptions: false,
    }),
  );

/**
 * Whole seconds from the state's beginning to when the clock next acts on the order, rounded up, at least one and at most what a state
 * may wait for a heartbeat. A clock that comes too early is told so by the order, and waits again.
 */
const secondsToWake =
  '{% $min([99999998, $max([1, $ceil(($toMillis($states.input.wakeAt) - $toMillis($states.context.State.EnteredTime)) / 1000)])]) %}';

/** A state that waits for the order's next event, and at most until the clock's: a reminder or the deadline. */
export const waitForEvent = (scope: Construct, name: string, awaitDecision: IFunction): LambdaInvoke =>
  waitWith(scope, name, awaitDecision, { fields: '', seconds: secondsToWake });

/**
 * At most an hour until it is looked at again, and sooner if the clock acts sooner. Time that is over already is
 * what could not be acted on; a status that nobody knows has no time at all.
 */
const secondsToAnotherTry =
  '{% ($due := $states.input.wakeAt; $seconds := $exists($due) ? $ceil(($toMillis($due) - $toMillis($states.context.State.EnteredTime)) / 1000) : 3600; $seconds < 1 ? 300 : $min([3600, $seconds])) %}';

/** A state in which an order waits that no machine gets on with: for an operator, for anybody's command, for an hour. */
export const parkOrder = (scope: Construct, name: string, awaitDecision: IFunction): LambdaInvoke =>
  waitWith(scope, name, awaitDecision, {
    fields: ", 'parkedAt': $states.context.State.EnteredTime",
    seconds: secondsToAnotherTry,
  });

const waitWith = (
  scope: Construct,
  name: string,
  awaitDecision: IFunction,
  { fields, seconds }: { readonly fields: string; readonly seconds: string },
): LambdaInvoke =>
  patiently(
    LambdaInvoke.jsonata(scope, name, {
      lambdaFunction: awaitDecision,
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromText(
        `{% $merge([$states.input, {'taskToken': $states.context.Task.Token${fields}}]) %}`,
      ),
      // The heartbeat that never comes: what AWS recommends for a callback. A task's own time would do as well, but not
      // every emulator works it out when it is an expression.
      heartbeatTimeout: Timeout.jsonata(seconds),
      retryOnServiceExceptions: false,
    }),
  );
