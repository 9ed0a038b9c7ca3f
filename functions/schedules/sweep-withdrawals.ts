import { createDeps, withExecutions, withTable, withWithdrawalMachine, withWorkflow } from '#shared/deps.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';
import { sweepWithdrawals } from '#shared/usecases/withdrawals/sweep-withdrawals.ts';

const deps = createDeps(withTable, withWorkflow, withExecutions, withWithdrawalMachine);
export const handler = () => recordSweep(deps, 'withdrawals', () => sweepWithdrawals(deps));
