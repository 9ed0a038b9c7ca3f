import * as adjustments from '../contract/routes/adjustments.ts';
import * as deadLetters from '../contract/routes/dead-letters.ts';
import * as holds from '../contract/routes/holds.ts';
import * as proposals from '../contract/routes/proposals.ts';
import * as reconciliations from '../contract/routes/reconciliations.ts';
import * as staffActs from '../contract/routes/staff-acts.ts';
import * as work from '../contract/routes/work.ts';
import type { ApiDeps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type BulkActs, bulkEndpoint } from '../http/bulk-endpoint.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import {
  adjustmentAct,
  decideAdjustment,
  getAdjustment,
  listAdjustments,
} from '../usecases/adjustments/manage-adjustments.ts';
import { listDeadLetters, redriveDeadLetter } from '../usecases/dead-letters/manage-dead-letters.ts';
import {
  faultsOfAccountHold,
  getAccountHold,
  holdAccount,
  payoutHoldReleaseAct,
} from '../usecases/holds/hold-account.ts';
import { listHolds } from '../usecases/holds/list-holds.ts';
import { assignWork, releaseWork } from '../usecases/operations/list-work.ts';
import {
  faultsOfOrderHold,
  getOrderHold,
  holdOrder,
  releaseOrderHold,
} from '../usecases/orders/hold-order.ts';
import { decideProposal } from '../usecases/proposals/decide-proposal.ts';
import { getProposal, listProposals } from '../usecases/proposals/read-proposals.ts';
import {
  faultsOfImport,
  getReconciliation,
  importStatement,
  listReconciliations,
} from '../usecases/reconciliations/import-statement.ts';
import { listMismatches } from '../usecases/reconciliations/list-mismatches.ts';
import { redriveOrder } from '../usecases/reviews/staff-commands.ts';
import { listStaffActs } from '../usecases/staff-acts/list-staff-acts.ts';

/** The acts that staff can do on several things at once, each by its own use case. */
const bulkActs = (deps: ApiDeps): BulkActs => ({
  assign_work: endpoint(work.assignWork, assignWork),
  release_work: endpoint(work.releaseWork, releaseWork(deps)),
  hold_account: endpoint(holds.holdAccount, holdAccount(deps)),
  hold_order: endpoint(holds.holdOrder, holdOrder(deps)),
  release_order: endpoint(holds.releaseOrderHold, releaseOrderHold(deps)),
  redrive_order: redriveOrder(deps),
  redrive_dead_letter: endpoint(deadLetters.redriveDeadLetter, redriveDeadLetter(deps)),
});

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
  endpoint(holds.holdAccount, holdAccount(deps), faultsOfAccountHold),
  endpoint(holds.getOrderHold, getOrderHold(deps)),
  endpoint(holds.holdOrder, holdOrder(deps), faultsOfOrderHold),
  endpoint(holds.releaseOrderHold, releaseOrderHold(deps)),
  actEndpoint(deps, payoutHoldReleaseAct),
  endpoint(proposals.listProposals, listProposals(deps)),
  endpoint(proposals.getProposal, getProposal(deps)),
  endpoint(proposals.decideProposal, decideProposal(deps)),
  bulkEndpoint(deps, bulkActs(deps)),
  endpoint(reconciliations.importStatement, importStatement(deps), faultsOfImport(deps)),
  endpoint(reconciliations.listReconciliations, listReconciliations(deps)),
  endpoint(reconciliations.getReconciliation, getReconciliation(deps)),
  endpoint(reconciliations.listMismatches, listMismatches(deps)),
];
