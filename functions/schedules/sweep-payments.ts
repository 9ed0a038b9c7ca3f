import { createDeps, withDeposits, withPayouts, withRefunds, withTable } from '#shared/deps.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';

const deps = createDeps(withTable, withDeposits, withPayouts, withRefunds);
export const handler = () => sweepPayments(deps);
