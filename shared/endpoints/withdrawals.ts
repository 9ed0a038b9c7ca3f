import * as cases from '../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { getFreeze, listFreezeChanges, setFreeze } from '../usecases/withdrawals/freeze.ts';
import { listWithdrawalCases, resolveWithdrawal } from '../usecases/withdrawals/withdrawal-cases.ts';

/** The routes of withdrawal cases and the payment freeze with their use cases. */
export const withdrawalCaseEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(cases.listWithdrawalCases, listWithdrawalCases(deps)),
  endpoint(cases.resolveWithdrawal, resolveWithdrawal(deps)),
  endpoint(cases.getFreeze, getFreeze(deps)),
  endpoint(cases.setFreeze, setFreeze(deps)),
  endpoint(cases.listFreezeChanges, listFreezeChanges(deps)),
];
