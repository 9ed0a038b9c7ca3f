import { createDeps, withDeposits, withPayouts, withTable } from '#shared/deps.ts';
import { sweepPayments } from '#shared/usecases/payments/sweep-payments.ts';

const deps = createDeps(withTable, withDeposits, withPayouts);
export const handler = () => sweepPayments(deps);
