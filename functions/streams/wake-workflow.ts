import { createDeps, withMachines, withTable, withWorkflow } from '#shared/deps.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';

const deps = createDeps(withTable, withWorkflow, withMachines);
export const handler = createStreamHandler(() => (item) => wakeWorkflow(deps, toWorkflowEventRecord(item)));
