import { EventBus, type EventPattern, Schedule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { uploadPrefix } from '#infra/constructs/access.ts';
import { createRuleFunction } from '#infra/constructs/rule-function.ts';
import {
  createServiceFunction,
  type FunctionSpec,
  functionArn,
  type Site,
  withRollout,
} from '#infra/constructs/service-function.ts';
import { createStateMachine } from '#infra/constructs/state-machine.ts';
import {
  createStreamFunction,
  entriesWithoutEvent,
  filterInserts,
  fullTasks,
  leadingEvents,
} from '#infra/constructs/stream-function.ts';
import { migrationDefinition } from '#infra/workflows/migration.ts';
import { type OrderFunctions, orderDefinition } from '#infra/workflows/order.ts';
import { type WithdrawalFunctions, withdrawalDefinition } from '#infra/workflows/withdrawal.ts';
import { originalPrefix } from '#shared/domain/assets/asset.ts';
import { sweepMinutes } from '#shared/domain/health/sweeps.ts';
import { deliveryDue, eventSource, inspectionDue } from '#shared/domain/webhooks/delivery-due-event.ts';
import { eventFunctions, taskFunctions } from './functions.ts';
import { createStack } from './stack.ts';
import type { Stage } from './stage.ts';

export type Machines = Readonly<Record<'order' | 'withdrawal' | 'migration', StateMachine>>;
export type Workflow = { readonly stack: Stack; readonly machines: Machines };

/**
 * How each function reads the table's stream. The filters name keys and not `entity`: releases before 0.2.0 write items
 * without it, also during a rollout. Both say the same.
 */
export const streamReaders = {
  // Retries for some minutes, which block later records. After that, a sweep repairs the order.
  wakeWorkflow: { filters: [leadingEvents], maxRetries: 20 },
  project: {
    filters: [
      leadingEvents,
      filterInserts('TASK_EVENT#', 'PARTY_EVENT#'),
      entriesWithoutEvent,
      filterInserts('DELIVERY#', 'INSPECTION_REQUEST#'),
      fullTasks,
    ],
    // Retries up to the maximum age of a record: nothing else counts an entry or publishes an event.
    maxRetries: 10_000,
    batchingSeconds: 1,
  },
} as const;

/** What runs on a schedule, every so many minutes. The ids name deployed resources. */
const schedules = [
  [
    'SweepDeliveries',
    eventFunctions.sweepDeliveries,
    sweepMinutes.deliveries,
    'Retries webhook deliveries that are due.',
  ],
  [
    'SweepDeadLetters',
    eventFunctions.sweepDeadLetters,
    sweepMinutes.dead_letters,
    'Tries the effects of items again that failed.',
  ],
  ['Sweep', eventFunctions.sweepOrders, sweepMinutes.orders, 'Repairs orders that lost their workflow.'],
  [
    'SweepWithdrawals',
    eventFunctions.sweepWithdrawals,
    sweepMinutes.withdrawals,
    'Repairs withdrawals that lost their execution.',
  ],
  [
    'SweepPayments',
    eventFunctions.sweepPayments,
    sweepMinutes.payments,
    'Queries providers about deposits and payouts without a notification.',
  ],
  [
    'SweepTasks',
    eventFunctions.sweepTasks,
    sweepMinutes.tasks,
    'Closes tasks after their application deadline, and counts ratings that become visible.',
  ],
  [
    'MeasureQueues',
    eventFunctions.measureQueues,
    5,
    'Measures how much waits for staff, and how late it is.',
  ],
  [
    'AuditBooks',
    eventFunctions.auditBooks,
    15,
    'Recomputes balances from the journal and compares them with the stored ones, one part at a time.',
  ],
] as const;

/** Creates the state machines, the functions that they call, and what triggers them: stream, uploads and sweeps. */
export const createWorkflowStack = (app: App, base: Site): Workflow => {
  const stack = createStack(app, base.stage, 'workflow', 'The state machines and everything around them.');
  const site = withRollout(stack, base);
  const functions = createTaskFunctions(stack, site);
  const machines = {
    order: createStateMachine(stack, 'Order', site.stage, (scope) =>
      orderDefinition(scope, functions, site.resources.table, {
        isModerated: site.stage.contentModeration !== undefined,
      }),
    ),
    withdrawal: createStateMachine(stack, 'Withdrawal', site.stage, (scope) =>
      withdrawalDefinition(scope, functions),
    ),
    migration: createStateMachine(stack, 'Migration', site.stage, (scope) =>
      migrationDefinition(scope, createServiceFunction(stack, site, taskFunctions.migrateItems)),
    ),
  };
  for (const machine of [machines.order, machines.withdrawal])
    machine.addToRolePolicy(allowUnqualifiedCalls(site.stage));
  const { table } = site.resources;
  const { wakeWorkflow, project } = streamReaders;
  createStreamFunction(stack, 'Stream', site, table, eventFunctions.wakeWorkflow, wakeWorkflow);
  const projections = createStreamFunction(
    stack,
    'Projections',
    site,
    table,
    eventFunctions.project,
    project,
  );
  createArrivalRules(stack, site);
  createRuleFunction(stack, 'Deliver', site, eventFunctions.deliverWebhook, {
    description: 'A webhook delivery is due.',
    eventPattern: { source: [eventSource], detailType: [deliveryDue] },
  });
  createRuleFunction(stack, 'Inspect', site, eventFunctions.inspectWork, {
    description: 'A submitted work has passed the screening.',
    eventPattern: { source: [eventSource], detailType: [inspectionDue] },
  });
  for (const [id, spec, minutes, description] of schedules) {
    createRuleFunction(stack, id, site, spec, {
      description,
      schedule: Schedule.rate(Duration.minutes(minutes)),
    });
  }
  deployBefore(stack, projections);
  if (site.resources.eventBus !== undefined) {
    new EventBus(stack, 'Events', {
      eventBusName: site.resources.eventBus,
      description: 'All events of the platform, in the format of its webhooks.',
    });
  }
  new CfnOutput(stack, 'OrderMachine', { value: machines.order.stateMachineArn });
  new CfnOutput(stack, 'WithdrawalMachine', { value: machines.withdrawal.stateMachineArn });
  new CfnOutput(stack, 'MigrationMachine', { value: machines.migration.stateMachineArn });
  return { stack, machines };
};

/** Creates the functions that the bucket calls when a file of an order, or a picture or document of a party, has arrived. */
const createArrivalRules = (stack: Stack, site: Site): void => {
  const toPattern = (prefix: string): EventPattern => ({
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: {
      bucket: { name: [site.resources.uploads.bucketName] },
      object: { key: [{ prefix }] },
    },
  });
  createRuleFunction(stack, 'Uploaded', site, eventFunctions.recordUpload, {
    description: 'A file has arrived in the upload bucket.',
    eventPattern: toPattern(uploadPrefix),
  });
  createRuleFunction(stack, 'AssetArrived', site, toModeratedSpec(site, eventFunctions.checkAsset), {
    description: 'A picture or document of a party has arrived in the upload bucket.',
    eventPattern: toPattern(originalPrefix),
  });
};

/**
 * Deploys the reader of journal entries before all functions of the stack that post them. A reader of an earlier release
 * would count the entries that a new function has counted.
 */
const deployBefore = (stack: Stack, reader: IFunction): void => {
  for (const construct of stack.node.findAll()) {
    if (construct instanceof Alias && construct !== reader) construct.node.addDependency(reader);
  }
};

/** Executions from before the aliases still call the functions by their unqualified ARNs. */
const allowUnqualifiedCalls = (stage: Stage): PolicyStatement => {
  const { migrateItems: _newer, ...called } = taskFunctions;
  const resources = Object.values(called).map((spec) => functionArn(stage, spec));
  return new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources });
};

/** Only stages with content moderation have the permission for it. */
const toModeratedSpec = ({ stage }: Site, spec: FunctionSpec): FunctionSpec =>
  stage.contentModeration ? { ...spec, permissions: [...spec.permissions, 'content-moderation'] } : spec;

const createTaskFunctions = (stack: Stack, site: Site): OrderFunctions & WithdrawalFunctions => ({
  applyCommand: createServiceFunction(stack, site, taskFunctions.applyCommand),
  awaitDecision: createServiceFunction(stack, site, taskFunctions.awaitDecision),
  screenDeliverable: createServiceFunction(
    stack,
    site,
    toModeratedSpec(site, taskFunctions.screenDeliverable),
  ),
  provePublication: createServiceFunction(stack, site, taskFunctions.provePublication),
  withdrawAutomatically: createServiceFunction(stack, site, taskFunctions.withdrawAutomatically),
  submitPayout: createServiceFunction(stack, site, taskFunctions.submitPayout),
  queryPayout: createServiceFunction(stack, site, taskFunctions.queryPayout),
});
