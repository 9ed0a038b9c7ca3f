import { createDeps, withTable, withWithdrawalMachine, withWorkflow } from '#shared/deps.ts';
import { WithdrawInput, withdrawAutomatically } from '#shared/usecases/withdrawals/withdraw-automatically.ts';

const deps = createDeps(withTable, withWorkflow, withWithdrawalMachine);
export const handler = (input: unknown) => withdrawAutomatically(deps, WithdrawInput.parse(input));
