import { createDeps, withEncryption, withPayouts, withRefunds, withTable } from '#shared/deps.ts';
import { PayoutInput, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';

const deps = createDeps(withTable, withPayouts, withRefunds, withEncryption);
export const handler = (input: unknown) => submitPayout(deps, PayoutInput.parse(input));
