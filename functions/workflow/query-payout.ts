import { realDeps, withPayouts, withTable } from '#shared/deps.ts';
import { PayoutInput, queryPayout } from '#shared/usecases/workflow/payout.ts';

const deps = realDeps(withTable, withPayouts);
export const handler = (input: unknown) => queryPayout(deps, PayoutInput.parse(input));
