import type { Resources } from '#infra/constructs/access.ts';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import type { Api } from './api.ts';
import type { Workflow } from './workflow.ts';

/** The resources that alarms and the dashboard monitor. */
export type MonitoredResources = {
  readonly functions: readonly FunctionSpec[];
  readonly api: Api;
  readonly workflow: Workflow;
  readonly table: Resources['table'];
};
