import type { Deps } from '#shared/deps.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { receiveDepositNotification } from '#shared/usecases/deposits/check-deposit.ts';
import { perform } from '#shared/usecases/perform.ts';
import { recheckPayout } from '#shared/usecases/withdrawals/payouts.ts';

/** The product's reaction to a notification of a payout: a query. */
export const receivePayoutNotification = async (deps: Deps, number: string): Promise<boolean> =>
  !(await recheckPayout(deps, { withdrawalId: `wdr_${number}` })).unclear;

/** The product's reaction to a notification of a deposit: a query. */
export const receiveDepositChange = async (deps: Deps, id: string): Promise<boolean> =>
  !isRefusal(await perform(deps, () => receiveDepositNotification(deps, id, deps.now())));
