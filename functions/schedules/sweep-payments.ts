import { createDeps, withDeposits, withPayouts, withRefunds, withTable } from '#shared/deps.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';

const deps = createDeps(withTable, withDeposits, withPayouts, withRefunds);
export const handler = () => recordSweep(deps, 'payments', () => sweepPayments(deps));
