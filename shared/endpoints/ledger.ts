import * as audits from '../contract/routes/audits.ts';
import * as ledger from '../contract/routes/ledger.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint, renderedEndpoint } from '../http/endpoint.ts';
import { getAudit, listAudits } from '../usecases/audits/read-audits.ts';
import { getMonth } from '../usecases/ledger/get-month.ts';
import { getTrialBalance } from '../usecases/ledger/get-trial-balance.ts';
import { renderMonthCsv } from './render-month-csv.ts';

/** The routes of the ledger with their use cases. */
export const financeEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(ledger.getTrialBalance, getTrialBalance(deps)),
  renderedEndpoint(ledger.getMonth, getMonth(deps), { 'text/csv': renderMonthCsv }),
  endpoint(audits.listAudits, listAudits(deps)),
  endpoint(audits.getAudit, getAudit(deps)),
];
