import * as accounts from '../contract/routes/accounts.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { eraseAccount } from '../usecases/accounts/erase-account.ts';
import { exportAccount } from '../usecases/accounts/export-account.ts';
import { getErasure } from '../usecases/accounts/get-erasure.ts';

/** The routes of data export and erasure with their use cases. */
export const accountEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(accounts.exportAccount, exportAccount(deps)),
  endpoint(accounts.getErasure, getErasure(deps)),
  endpoint(accounts.eraseAccount, eraseAccount(deps)),
];
