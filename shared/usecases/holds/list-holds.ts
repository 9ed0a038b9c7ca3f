import type { listHolds as route } from '../../contract/routes/holds.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/accounts/party.ts';
import { activeHoldOf } from '../../domain/holds/hold.ts';
import type { Instant } from '../../domain/time.ts';
import { listParties } from '../../store/accounts/party-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const toRestrictedParty = ({ id, kind, displayName, hold, suspension }: Party, now: Instant) => {
  const active = activeHoldOf(hold, now);
  return {
    ...{ id, kind },
    ...(displayName !== undefined && { displayName }),
    ...(active && { hold: active }),
    ...(suspension && { suspension }),
  };
};

/** Lists parties on hold or suspended, latest first. A hold that has ended is left out. */
export const listHolds =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, now }) => {
    const { kind } = query;
    const range = indexes.restrictedParties(kind);
    return listPage(deps, range.pk, query, (page) =>
      mapPage(listParties(deps.table, range, page), (parties) =>
        parties
          .map((party) => toRestrictedParty(party, now))
          .filter((one) => (kind === undefined ? 'hold' in one || 'suspension' in one : kind in one)),
      ),
    );
  };
