import * as adjustments from '../contract/routes/adjustments.ts';
import * as reconciliations from '../contract/routes/reconciliations.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import {
  decideAdjustment,
  getAdjustment,
  listAdjustments,
  proposeAdjustment,
} from '../usecases/adjustments/manage-adjustments.ts';
import {
  getReconciliation,
  importStatement,
  listReconciliations,
} from '../usecases/reconciliations/import-statement.ts';

/** The routes of adjustments and reconciliations with their use cases. */
export const controlEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(adjustments.proposeAdjustment, proposeAdjustment(deps)),
  endpoint(adjustments.listAdjustments, listAdjustments(deps)),
  endpoint(adjustments.getAdjustment, getAdjustment(deps)),
  endpoint(adjustments.decideAdjustment, decideAdjustment(deps)),
  endpoint(reconciliations.importStatement, importStatement(deps)),
  endpoint(reconciliations.listReconciliations, listReconciliations(deps)),
  endpoint(reconciliations.getReconciliation, getReconciliation(deps)),
];
