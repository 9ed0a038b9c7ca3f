import type { writeAgency as route } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { changedPartyWrites } from '../accounts/changed-party-writes.ts';
import { openParty } from '../accounts/open-party.ts';
import { refuseChangedResource } from '../if-match.ts';
import type { UseCase } from '../use-case.ts';
import { toAgencyView } from './get-agency.ts';

/** Opens the caller's agency, or changes its name. */
export const writeAgency =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body: { displayName, isOldEnough }, caller, now, ifMatch }) => {
    const opened = await openParty(deps, caller, { kind: 'agency', displayName, isOldEnough, now });
    if (isRefusal(opened)) return opened;
    const { id, opening } = opened;
    const before =
      opening.length > 0 ? undefined : toAgencyView(id, (await findParty(deps.table, id))?.displayName);
    const mismatch = refuseChangedResource(ifMatch, before);
    if (mismatch) return mismatch;
    const changes = opening.length > 0 ? opening : await changedPartyWrites(deps, id, { displayName });
    return { response: toAgencyView(id, displayName), writes: changes };
  };
