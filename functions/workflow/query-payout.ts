import { createDeps, withPayouts, withRefunds, withTable } from '#shared/deps.ts';
import { PayoutInput, queryPayout } from '#shared/usecases/withdrawals/payouts.ts';

const deps = createDeps(withTable, withPayouts, withRefunds);
export const handler = (input: unknown) => queryPayout(deps, PayoutInput.parse(input));
