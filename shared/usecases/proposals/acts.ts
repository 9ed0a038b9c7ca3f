import type { ActName } from '../../domain/proposals/acts.ts';
import { adjustmentAct } from '../adjustments/manage-adjustments.ts';
import { depositResolutionAct } from '../deposits/deposit-cases.ts';
import { payoutHoldReleaseAct } from '../holds/hold-account.ts';
import { clientBindingAct } from '../machine-clients/machine-clients.ts';
import { cancellationAct } from '../orders/cancellation-act.ts';
import { disputeResolutionAct } from '../reviews/resolve-dispute.ts';
import { withdrawalResolutionAct } from '../withdrawals/withdrawal-cases.ts';
import type { Act } from './act.ts';

/** Every act that a second person approves, for its decision. */
export const actsByName: Readonly<Record<ActName, Act>> = {
  cancellation: cancellationAct,
  dispute_resolution: disputeResolutionAct,
  withdrawal_resolution: withdrawalResolutionAct,
  deposit_resolution: depositResolutionAct,
  adjustment: adjustmentAct,
  payout_hold_release: payoutHoldReleaseAct,
  client_binding: clientBindingAct,
};
