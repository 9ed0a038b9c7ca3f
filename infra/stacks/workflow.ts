import { Schedule } from 'aws-cdk-lib/aws-events';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IChainable, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { uploadPrefix } from '#infra/constructs/access.ts';
import { ruleFunction } from '#infra/constructs/rule-function.ts';
import { type Site, serviceFunction } from '#infra/constructs/service-function.ts';
import { stateMachine } from '#infra/constructs/state-machine.ts';
import { streamFunction } from '#infra/constructs/stream-function.ts';
import { eventFunctions, taskFunctions } from './functions.ts';
import { stackIn } from './stack.ts';

/** The functions that a definition may call, by the names of `taskFunctions`. */
export type TaskFunctions = Readonly<Record<keyof typeof taskFunctions, IFunction>>;

/** What `infra/workflows/` gives: the states of the two machines. */
export type Definitions = {
  readonly order: (scope: Construct, functions: TaskFunctions) => IChainable;
  readonly withdrawal: (scope: Construct, functions: TaskFunctions) => IChainable;
};

export type Machines = { readonly order: StateMachine; readonly withdrawal: StateMachine };
export type Workflow = { readonly stack: Stack; readonly machines: Machines };

/** The two state machines, the functions they call, and what wakes them: the stream, the uploads, the sweep. */
export const workflowStack = (app: App, site: Site, definitions: Definitions): Workflow => {
  const stack = stackIn(app, site.stage, 'workflow', 'The state machines and everything that moves them.');
  const functions = callableFunctions(stack, site);
  const machines = {
    order: stateMachine(stack, 'Order', site.stage, (scope) => definitions.order(scope, functions)),
    withdrawal: stateMachine(stack, 'Withdrawal', site.stage, (scope) =>
      definitions.withdrawal(scope, functions),
    ),
  };
  const driving = { ...site, resources: { ...site.resources, machines } };
  streamFunction(stack, driving, site.resources.table, eventFunctions.wakeWorkflow);
  ruleFunction(stack, 'Uploaded', driving, eventFunctions.recordUpload, {
    description: 'A file has arrived in the upload bucket.',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: {
        bucket: { name: [site.resources.uploads.bucketName] },
        object: { key: [{ prefix: uploadPrefix }] },
      },
    },
  });
  ruleFunction(stack, 'Sweep', driving, eventFunctions.sweepOrders, {
    description: 'Looks for orders that lost their wake-up.',
    schedule: Schedule.rate(Duration.minutes(5)),
  });
  new CfnOutput(stack, 'OrderMachine', { value: machines.order.stateMachineArn });
  new CfnOutput(stack, 'WithdrawalMachine', { value: machines.withdrawal.stateMachineArn });
  return { stack, machines };
};

const callableFunctions = (stack: Stack, site: Site): TaskFunctions => ({
  applyCommand: serviceFunction(stack, site, taskFunctions.applyCommand),
  awaitDecision: serviceFunction(stack, site, taskFunctions.awaitDecision),
  screenDeliverable: serviceFunction(stack, site, taskFunctions.screenDeliverable),
  submitPayout: serviceFunction(stack, site, taskFunctions.submitPayout),
  queryPayout: serviceFunction(stack, site, taskFunctions.queryPayout),
});
