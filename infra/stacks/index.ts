import type { App } from 'aws-cdk-lib/core';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import { machineArn, startArn } from '#infra/constructs/state-machine.ts';
import type { Route } from '#shared/contract/define-route.ts';
import { apiStack, deployedApiFunctions } from './api.ts';
import { eventFunctions, taskFunctions } from './functions.ts';
import { identityStack } from './identity.ts';
import { operationsStack } from './operations.ts';
import { nameIn, type Stage } from './stage.ts';
import { storageStack } from './storage.ts';
import { workflowStack } from './workflow.ts';

/** What the stacks are made from besides the stage. */
export type Parts = {
  readonly routes: readonly Route[];
  /** The folder that `bundleFunctions` wrote to. */
  readonly build: string;
};

/** Every function that is deployed when the contract has these routes. */
export const deployedFunctions = (routes: readonly Route[]): readonly FunctionSpec[] => [
  ...deployedApiFunctions(routes),
  ...Object.values(taskFunctions),
  ...Object.values(eventFunctions),
];

/** Puts every stack of the stage into the app; each depends only on those made before it. */
export const addStacks = (app: App, stage: Stage, { routes, build }: Parts): void => {
  const storage = storageStack(app, stage);
  const site = {
    stage,
    build,
    resources: {
      ...storage,
      machineArns: { order: machineArn(stage, 'order'), withdrawal: machineArn(stage, 'withdrawal') },
      startArns: { order: startArn(stage, 'order'), withdrawal: startArn(stage, 'withdrawal') },
      providerSecrets: stage.providerSecrets,
      eventBus: stage.hasEventBus ? nameIn(stage, 'events') : undefined,
    },
  };
  const identity = identityStack(app, stage);
  const workflow = workflowStack(app, site);
  const api = apiStack(app, site, identity, routes);
  // What a new API writes, the workflow must know before.
  api.stack.addStackDependency(workflow.stack);
  operationsStack(app, stage, {
    functions: deployedFunctions(routes),
    api,
    workflow,
    table: storage.table,
  });
};
