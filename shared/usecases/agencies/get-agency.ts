import type { getAgency as route } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import type { UseCase } from '../use-case.ts';

const noAgency = refuse('not-found', 'You have no agency yet. Open one with PUT /agencies/me.');

/** An agency as its owner sees it. */
export const toAgencyView = (agencyId: string, displayName: string | undefined) => ({
  agencyId,
  ...(displayName !== undefined && { displayName }),
});

/** Returns the caller's agency. */
export const getAgency =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller: { agencyId } }) => {
    if (agencyId === '') return noAgency;
    return { response: toAgencyView(agencyId, (await findParty(deps.table, agencyId))?.displayName) };
  };
