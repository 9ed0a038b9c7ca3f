import { realDeps } from '#shared/deps.ts';
import { PayoutInput, submitPayout } from '#shared/usecases/workflow/payout.ts';

const deps = realDeps();
export const handler = (input: unknown) => submitPayout(deps, PayoutInput.parse(input));
