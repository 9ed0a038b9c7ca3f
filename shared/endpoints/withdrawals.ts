import * as withdrawals from '../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { getFreeze, listFreezeChanges, setFreeze } from '../usecases/withdrawals/freeze.ts';
import { listAllWithdrawals } from '../usecases/withdrawals/list-all-withdrawals.ts';
import { withdrawalResolutionAct } from '../usecases/withdrawals/withdrawal-cases.ts';

/** The routes of withdrawal cases and the payment freeze with their use cases. */
export const withdrawalCaseEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(withdrawals.listWithdrawalCases, listAllWithdrawals(deps)),
  actEndpoint(deps, withdrawalResolutionAct),
  endpoint(withdrawals.getFreeze, getFreeze(deps)),
  endpoint(withdrawals.setFreeze, setFreeze(deps)),
  endpoint(withdrawals.listFreezeChanges, listFreezeChanges(deps)),
];
