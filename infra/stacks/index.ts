import type { App } from 'aws-cdk-lib/core';
import type { CodeLayout } from '#infra/bundle.ts';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import { machineArn, startArn } from '#infra/constructs/state-machine.ts';
import type { PackageFolders } from '#infra/native-packages.ts';
import type { Route } from '#shared/contract/define-route.ts';
import { createApiStack, deployedApiFunctions } from './api.ts';
import { createFirewallStack } from './firewall.ts';
import { eventFunctions, pageFunctions, signInFunctions, taskFunctions } from './functions.ts';
import { createIdentityStack } from './identity.ts';
import { createOperationsStack } from './operations.ts';
import { nameIn, type Stage } from './stage.ts';
import { createStorageStack } from './storage.ts';
import { createWorkflowStack } from './workflow.ts';

/** The inputs of the stacks, in addition to the stage. */
export type StackInputs = {
  readonly routes: readonly Route[];
  /** The folder of the bundles. */
  readonly build: string;
  /** How they lie in it. Default: separate. */
  readonly layout?: CodeLayout;
  /** The folders of native packages, if the code is deployed. */
  readonly packages?: PackageFolders | undefined;
};

/** Every function that these routes need. The user pool's triggers exist only with the user pool. */
export const deployedFunctions = (
  routes: readonly Route[],
  { issuer }: Partial<Pick<Stage, 'issuer'>> = {},
): readonly FunctionSpec[] => [
  ...(issuer ? [] : Object.values(signInFunctions)),
  ...deployedApiFunctions(routes),
  ...Object.values(pageFunctions),
  ...Object.values(taskFunctions),
  ...Object.values(eventFunctions),
];

/** Adds every stack of the stage to the app. Each depends only on earlier ones. */
export const addStacks = (
  app: App,
  stage: Stage,
  { routes, build, layout = 'separate', packages }: StackInputs,
): void => {
  const storage = createStorageStack(app, stage);
  const site = {
    stage,
    build,
    layout,
    packages,
    resources: {
      ...storage,
      machineArns: { order: machineArn(stage, 'order'), withdrawal: machineArn(stage, 'withdrawal') },
      startArns: { order: startArn(stage, 'order'), withdrawal: startArn(stage, 'withdrawal') },
      providerSecrets: stage.providerSecrets,
      eventBus: stage.hasEventBus ? nameIn(stage, 'events') : undefined,
    },
  };
  const issuer = stage.issuer ?? createIdentityStack(app, site);
  const workflow = createWorkflowStack(app, site);
  const api = createApiStack(app, site, issuer, routes);
  // The workflow must support what a new API writes.
  api.stack.addStackDependency(workflow.stack);
  if (stage.firewallFor) createFirewallStack(app, stage, stage.firewallFor);
  createOperationsStack(app, stage, {
    functions: deployedFunctions(routes, stage),
    api,
    workflow,
    table: storage.table,
  });
};
