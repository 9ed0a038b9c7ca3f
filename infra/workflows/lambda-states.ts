import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  IntegrationPattern,
  JitterType,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService, LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { TableReference } from '#infra/constructs/single-table.ts';
import { elsewhere } from '#shared/domain/orders/hand-over.ts';
import { waitUpdate } from '#shared/store/orders/wait-update.ts';

/** Retries a state that fails with one of these errors, for 15 minutes, with backoff and jitter. */
const addRetries = <State extends TaskStateBase>(
  state: State,
  errors: readonly string[] = ['States.TaskFailed'],
): State => {
  state.addRetry({
    errors: [...errors],
    interval: Duration.seconds(1),
    backoffRate: 2,
    maxAttempts: 10,
    maxDelay: Duration.minutes(5),
    jitterStrategy: JitterType.FULL,
  });
  return state;
};

/** Creates a state that calls a function with the state's input and `fields`, and outputs the function's result. */
export const createCall = (
  scope: Construct,
  name: string,
  lambdaFunction: IFunction,
  fields: Readonly<Record<string, unknown>> = {},
  outputs = '{% $states.result.Payload %}',
): LambdaInvoke =>
  addRetries(
    LambdaInvoke.jsonata(scope, name, {
      lambdaFunction,
      payload: TaskInput.fromText(`{% $merge([$states.input, ${JSON.stringify(fields)}]) %}`),
      outputs,
      retryOnServiceExceptions: false,
    }),
  );

/**
 * Seconds from the start of the state to the order's next timer: at least 1, at most the maximum of a heartbeat. If the
 * timer fires too early, the order refuses the command and waits again.
 */
const untilTimer =
  '$min([99999998, $max([1, $ceil(($toMillis($states.input.wakeAt) - $toMillis($states.context.State.EnteredTime)) / 1000)])])';

/**
 * The errors of a wait that tell where to look: the order went elsewhere, or it had another version already when the wait
 * began.
 */
export const movedErrors = [elsewhere, 'DynamoDb.ConditionalCheckFailedException'] as const;

/** The errors of the table that pass. Any other is no reason to try again: above all, `movedErrors` are none. */
const tableErrors = [
  'SdkClientException',
  'DynamoDbException',
  'InternalServerErrorException',
  'InternalServerError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceededException',
  'ThrottlingException',
  'TransactionConflictException',
].map((name) => `DynamoDb.${name}`);

/**
 * Creates a state that waits for the order's next event, at most until its next timer: a reminder or the deadline. It
 * stores its token with the order, and the status that follows directly: after any other, the event fails it with
 * `elsewhere`. For an order in another status it fails like for one with another version: no order has version 0.
 */
export const createEventWait = (
  scope: Construct,
  name: string,
  { tableName, tableArn }: Pick<TableReference, 'tableName' | 'tableArn'>,
  status: string,
  handsTo: string,
): CallAwsService => {
  const state = CallAwsService.jsonata(scope, name, {
    service: 'dynamodb',
    action: 'updateItem',
    iamResources: [tableArn],
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    parameters: {
      TableName: tableName,
      Key: {
        pk: { S: `{% '${waitUpdate.key.pk}' & $states.input.orderId %}` },
        sk: { S: waitUpdate.key.sk },
      },
      UpdateExpression: waitUpdate.UpdateExpression,
      ConditionExpression: waitUpdate.ConditionExpression,
      ExpressionAttributeValues: {
        ':token': { S: '{% $states.context.Task.Token %}' },
        ':handsTo': { S: handsTo },
        ':checkAt': { S: '{% $states.input.checkAt %}' },
        ':version': {
          N: `{% $string($states.input.status = '${status}' ? $states.input.version : 0) %}`,
        },
        ':one': { N: '1' },
      },
    },
    heartbeatTimeout: Timeout.jsonata(`{% ${untilTimer} %}`),
  });
  return addRetries(state, tableErrors);
};

/**
 * Creates a state that waits for the end of a hold, by its time or by an event. A hold without an end is registered
 * again each day, so that a sweep can tell a lost execution.
 */
export const createHoldWait = (scope: Construct, name: string, awaitDecision: IFunction): LambdaInvoke =>
  createWait(scope, name, awaitDecision, {
    fields:
      ", 'wakeAt': $exists($states.input.wakeAt) ? $states.input.wakeAt : $fromMillis($toMillis($states.context.State.EnteredTime) + 86400000)",
    seconds: `{% $exists($states.input.wakeAt) ? ${untilTimer} : 86400 %}`,
  });

/**
 * Seconds until a parked order is checked again: the time to its next timer, at most an hour. After a timer that failed
 * it is five minutes. An unknown status has no timer.
 */
const secondsUntilRecheck =
  '{% ($due := $states.input.wakeAt; $seconds := $exists($due) ? $ceil(($toMillis($due) - $toMillis($states.context.State.EnteredTime)) / 1000) : 3600; $seconds < 1 ? 300 : $min([3600, $seconds])) %}';

/** Creates a state that parks an order that keeps failing: until an operator or a command moves it, or for an hour. */
export const createParkingWait = (scope: Construct, name: string, awaitDecision: IFunction): LambdaInvoke =>
  createWait(scope, name, awaitDecision, {
    fields: ", 'parkedAt': $states.context.State.EnteredTime",
    seconds: secondsUntilRecheck,
  });

const createWait = (
  scope: Construct,
  name: string,
  awaitDecision: IFunction,
  { fields, seconds }: { readonly fields: string; readonly seconds: string },
): LambdaInvoke =>
  addRetries(
    LambdaInvoke.jsonata(scope, name, {
      lambdaFunction: awaitDecision,
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromText(
        `{% $merge([$states.input, {'taskToken': $states.context.Task.Token${fields}}]) %}`,
      ),
      // AWS recommends a heartbeat for callbacks. Not every emulator evaluates an expression for a task's timeout.
      heartbeatTimeout: Timeout.jsonata(seconds),
      retryOnServiceExceptions: false,
    }),
  );
