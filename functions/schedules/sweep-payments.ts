import { createDeps, withDeposits, withPayouts, withTable } from '#shared/deps.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';

const deps = createDeps(withTable, withDeposits, withPayouts);
export const handler = () => sweepPayments(deps);
