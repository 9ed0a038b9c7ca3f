import { realDeps, withPayouts, withTable, withVault } from '#shared/deps.ts';
import { PayoutInput, submitPayout } from '#shared/usecases/workflow/payout.ts';

const deps = realDeps(withTable, withPayouts, withVault);
export const handler = (input: unknown) => submitPayout(deps, PayoutInput.parse(input));
