import { EventBus, Schedule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { uploadPrefix } from '#infra/constructs/access.ts';
import { ruleFunction } from '#infra/constructs/rule-function.ts';
import {
  type FunctionSpec,
  functionArn,
  rolledOut,
  type Site,
  serviceFunction,
} from '#infra/constructs/service-function.ts';
import { stateMachine } from '#infra/constructs/state-machine.ts';
import { isFull, keyBegins, streamFunction } from '#infra/constructs/stream-function.ts';
import { type OrderFunctions, orderDefinition } from '#infra/workflows/order.ts';
import { type WithdrawalFunctions, withdrawalDefinition } from '#infra/workflows/withdrawal.ts';
import { deliveryDue, eventSource } from '#shared/domain/webhooks/delivery-due-event.ts';
import { eventFunctions, taskFunctions } from './functions.ts';
import { stackIn } from './stack.ts';
import type { Stage } from './stage.ts';

export type Machines = { readonly order: StateMachine; readonly withdrawal: StateMachine };
export type Workflow = { readonly stack: Stack; readonly machines: Machines };

/** What each reader of the table's stream is told of, and how often again before a record is given up. */
export const streamReaders = {
  // Some minutes of retries: what is given up then the sweep sets right, and until then it holds up the records behind it.
  wakeWorkflow: { told: [keyBegins('EVENT#')], retries: 20 },
  project: {
    told: [
      keyBegins('EVENT#'),
      keyBegins('TASK_EVENT#', 'PARTY_EVENT#'),
      keyBegins('ENTRY#'),
      keyBegins('DELIVERY#'),
      isFull,
    ],
    // As often as it takes, up to the age of the record: nothing else counts an entry or tells of an event.
    retries: 10_000,
    batchingSeconds: 1,
  },
} as const;

/** The two state machines, the functions they call, and what wakes them: the stream, the uploads, the sweep. */
export const workflowStack = (app: App, given: Site): Workflow => {
  const stack = stackIn(app, given.stage, 'workflow', 'The state machines and everything that moves them.');
  const site = rolledOut(stack, given);
  const functions = callableFunctions(stack, site);
  const machines = {
    order: stateMachine(stack, 'Order', site.stage, (scope) => orderDefinition(scope, functions)),
    withdrawal: stateMachine(stack, 'Withdrawal', site.stage, (scope) =>
      withdrawalDefinition(scope, functions),
    ),
  };
  for (const machine of Object.values(machines)) machine.addToRolePolicy(callWithoutAlias(site.stage));
  const { table } = site.resources;
  const { wakeWorkflow, project } = streamReaders;
  streamFunction(stack, 'Stream', site, table, eventFunctions.wakeWorkflow, wakeWorkflow);
  streamFunction(stack, 'Projections', site, table, eventFunctions.project, project);
  ruleFunction(stack, 'Uploaded', site, eventFunctions.recordUpload, {
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
  ruleFunction(stack, 'Deliver', site, eventFunctions.deliverWebhook, {
    description: 'A webhook is to be delivered.',
    eventPattern: { source: [eventSource], detailType: [deliveryDue] },
  });
  ruleFunction(stack, 'SweepDeliveries', site, eventFunctions.sweepDeliveries, {
    description: 'Tries webhooks again whose time has come.',
    schedule: Schedule.rate(Duration.minutes(1)),
  });
  ruleFunction(stack, 'Sweep', site, eventFunctions.sweepOrders, {
    description: 'Looks for orders whose workflow is lost.',
    schedule: Schedule.rate(Duration.minutes(1)),
  });
  ruleFunction(stack, 'SweepWithdrawals', site, eventFunctions.sweepWithdrawals, {
    description: 'Looks for withdrawals whose execution is lost.',
    schedule: Schedule.rate(Duration.minutes(5)),
  });
  ruleFunction(stack, 'SweepPayments', site, eventFunctions.sweepPayments, {
    description: 'Asks providers about deposits and payouts that nobody has told of.',
    schedule: Schedule.rate(Duration.minutes(5)),
  });
  ruleFunction(stack, 'SweepTasks', site, eventFunctions.sweepTasks, {
    description: 'Closes tasks whose time to apply is over, and counts ratings that are shown from now on.',
    schedule: Schedule.rate(Duration.minutes(5)),
  });
  ruleFunction(stack, 'AuditBooks', site, eventFunctions.auditBooks, {
    description: 'Adds the journal up anew and compares what is stored with it, a part an hour.',
    schedule: Schedule.rate(Duration.minutes(15)),
  });
  if (site.resources.eventBus !== undefined) {
    new EventBus(stack, 'Events', {
      eventBusName: site.resources.eventBus,
      description: 'Everything that happens on the platform, as its webhooks tell it.',
    });
  }
  new CfnOutput(stack, 'OrderMachine', { value: machines.order.stateMachineArn });
  new CfnOutput(stack, 'WithdrawalMachine', { value: machines.withdrawal.stateMachineArn });
  return { stack, machines };
};

/** Executions that began before there was an alias call the functions themselves, by the role of their machine. */
const callWithoutAlias = (stage: Stage): PolicyStatement =>
  new PolicyStatement({
    actions: ['lambda:InvokeFunction'],
    resources: Object.values(taskFunctions).map((spec) => functionArn(stage, spec)),
  });

/** The screening asks an outside service only in a stage that says so, and may do so only there. */
const screening = ({ stage }: Site): FunctionSpec => {
  const spec: FunctionSpec = taskFunctions.screenDeliverable;
  return stage.contentModeration ? { ...spec, uses: [...spec.uses, 'content-moderation'] } : spec;
};

const callableFunctions = (stack: Stack, site: Site): OrderFunctions & WithdrawalFunctions => ({
  applyCommand: serviceFunction(stack, site, taskFunctions.applyCommand),
  awaitDecision: serviceFunction(stack, site, taskFunctions.awaitDecision),
  screenDeliverable: serviceFunction(stack, site, screening(site)),
  provePublication: serviceFunction(stack, site, taskFunctions.provePublication),
  withdrawAutomatically: serviceFunction(stack, site, taskFunctions.withdrawAutomatically),
  submitPayout: serviceFunction(stack, site, taskFunctions.submitPayout),
  queryPayout: serviceFunction(stack, site, taskFunctions.queryPayout),
});
