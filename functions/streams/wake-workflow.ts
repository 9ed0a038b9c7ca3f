import {
  createDeps,
  withOrderMachine,
  withTable,
  withWithdrawalMachine,
  withWorkflow,
} from '#shared/deps.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';

const deps = createDeps(withTable, withWorkflow, withOrderMachine, withWithdrawalMachine);
export const handler = createStreamHandler(() => (item) => wakeWorkflow(deps, toWorkflowEventRecord(item)));
