import * as audits from '../contract/routes/audits.ts';
import * as ledger from '../contract/routes/ledger.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { getAudit, listAudits } from '../usecases/audits/read-audits.ts';
import { getTrialBalance } from '../usecases/ledger/get-trial-balance.ts';

/** The routes of the ledger with their use cases. */
export const financeEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(ledger.getTrialBalance, getTrialBalance(deps)),
  endpoint(audits.listAudits, listAudits(deps)),
  endpoint(audits.getAudit, getAudit(deps)),
];
