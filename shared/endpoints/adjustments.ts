import * as adjustments from '../contract/routes/adjustments.ts';
import * as deadLetters from '../contract/routes/dead-letters.ts';
import * as holds from '../contract/routes/holds.ts';
import * as proposals from '../contract/routes/proposals.ts';
import * as reconciliations from '../contract/routes/reconciliations.ts';
import * as staffActs from '../contract/routes/staff-acts.ts';
import type { ApiDeps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import {
  adjustmentAct,
  decideAdjustment,
  getAdjustment,
  listAdjustments,
} from '../usecases/adjustments/manage-adjustments.ts';
import { listDeadLetters, redriveDeadLetter } from '../usecases/dead-letters/manage-dead-letters.ts';
import { getAccountHold, holdAccount, payoutHoldReleaseAct } from '../usecases/holds/hold-account.ts';
import { listHolds } from '../usecases/holds/list-holds.ts';
import { getOrderHold, holdOrder, releaseOrderHold } from '../usecases/orders/hold-order.ts';
import { decideProposal } from '../usecases/proposals/decide-proposal.ts';
import { getProposal, listProposals } from '../usecases/proposals/read-proposals.ts';
import {
  getReconciliation,
  importStatement,
  listReconciliations,
} from '../usecases/reconciliations/import-statement.ts';
import { listStaffActs } from '../usecases/staff-acts/list-staff-acts.ts';

/** The routes of adjustments, holds, proposals and reconciliations with their use cases. */
export const controlEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  actEndpoint(deps, adjustmentAct),
  endpoint(adjustments.listAdjustments, listAdjustments(deps)),
  endpoint(adjustments.getAdjustment, getAdjustment(deps)),
  endpoint(adjustments.decideAdjustment, decideAdjustment(deps)),
  endpoint(staffActs.listStaffActs, listStaffActs(deps)),
  endpoint(deadLetters.listDeadLetters, listDeadLetters(deps)),
  endpoint(deadLetters.redriveDeadLetter, redriveDeadLetter(deps)),
  endpoint(holds.listHolds, listHolds(deps)),
  endpoint(holds.getAccountHold, getAccountHold(deps)),
  endpoint(holds.holdAccount, holdAccount(deps)),
  endpoint(holds.getOrderHold, getOrderHold(deps)),
  endpoint(holds.holdOrder, holdOrder(deps)),
  endpoint(holds.releaseOrderHold, releaseOrderHold(deps)),
  actEndpoint(deps, payoutHoldReleaseAct),
  endpoint(proposals.listProposals, listProposals(deps)),
  endpoint(proposals.getProposal, getProposal(deps)),
  endpoint(proposals.decideProposal, decideProposal(deps)),
  endpoint(reconciliations.importStatement, importStatement(deps)),
  endpoint(reconciliations.listReconciliations, listReconciliations(deps)),
  endpoint(reconciliations.getReconciliation, getReconciliation(deps)),
];
