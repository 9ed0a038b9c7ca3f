import type { ApiDeps } from '../deps.ts';
import type { Act } from '../usecases/proposals/act.ts';
import { proposeOrAct } from '../usecases/proposals/propose-act.ts';
import type { Endpoint } from './endpoint.ts';

/** The endpoint of an act: the act is carried out, or proposed to a second person. */
export const actEndpoint = (deps: ApiDeps, act: Act): Endpoint => ({
  route: act.route,
  useCase: proposeOrAct(deps, act),
});
