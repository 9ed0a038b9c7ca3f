import * as agencies from '../contract/routes/agencies.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { decideAgreement, endAgreement } from '../usecases/agencies/change-agreement.ts';
import { getAgency } from '../usecases/agencies/get-agency.ts';
import { listAgreements } from '../usecases/agencies/list-agreements.ts';
import { requestAgreement } from '../usecases/agencies/request-agreement.ts';
import { writeAgency } from '../usecases/agencies/write-agency.ts';

/** The routes of agencies with their use cases. */
export const agencyEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(agencies.getAgency, getAgency(deps)),
  endpoint(agencies.writeAgency, writeAgency(deps)),
  endpoint(agencies.listAgencyAgreements, listAgreements(deps, 'agency')),
  endpoint(agencies.requestAgreement, requestAgreement(deps)),
  endpoint(agencies.listOwnAgreements, listAgreements(deps, 'creator')),
  endpoint(agencies.decideAgreement, decideAgreement(deps)),
  endpoint(agencies.endAgreement, endAgreement(deps)),
];
