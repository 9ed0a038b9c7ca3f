import { realDeps, withOrderMachine, withWithdrawalMachine, withWorkflow } from '#shared/deps.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { toEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';

const deps = realDeps(withWorkflow, withOrderMachine, withWithdrawalMachine);
export const handler = eachRecord(() => (item) => wakeWorkflow(deps, toEventRecord(item)));
