import type { reinstateAdvertiser, suspendAdvertiser } from '../../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { StandingChange } from '../../domain/creators/standing.ts';
import { changeSuspension, type Suspension } from '../../domain/holds/suspension.ts';
import { findParty, partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { noSuchAdvertiser } from '../advertisers/advertiser-view.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';

const eventTypes = { suspend: 'advertiser.suspended', reinstate: 'advertiser.reinstated' } as const;

/** The suspension after an action of an operator; none after a reinstatement. */
export const suspensionOf = (
  action: StandingChange['action'],
  { at, by, reasons }: Suspension,
): Suspension | undefined =>
  action === 'suspend' ? { ...(at && { at }), ...(by && { by }), reasons } : undefined;

/** Notes a suspension, or its end, on a party, where staff list it. */
export const suspensionWrites = async (
  { table }: Pick<Deps, 'table'>,
  partyId: string,
  suspension: Suspension | undefined,
): Promise<readonly Write[]> => {
  const party = await findParty(table, partyId);
  const changed = party && changeSuspension(party, suspension);
  return changed ? [partyWrite(changed)] : [];
};

/** Suspends or reinstates an advertiser. The stream pauses or resumes the tasks. */
export const changeAdvertiserStanding =
  (
    deps: ApiDeps,
    action: StandingChange['action'],
  ): UseCase<typeof suspendAdvertiser | typeof reinstateAdvertiser> =>
  async ({ params: { advertiserId }, body: { reasons }, caller, now }) => {
    const party = await findParty(deps.table, advertiserId);
    if (party?.kind !== 'advertiser') return noSuchAdvertiser;
    const owner = [party.id, ...(party.accountId === undefined ? [] : [party.accountId])];
    const conflict = refuseConflict(caller, 'change_standing', { owner });
    if (conflict) return conflict;
    const status = action === 'suspend' ? ('suspended' as const) : ('active' as const);
    const changed = changeSuspension(party, suspensionOf(action, { at: now, by: caller.accountId, reasons }));
    return {
      response: { advertiserId, status },
      writes: changed
        ? [partyWrite(changed), partyEventWrite(deps, eventTypes[action], { advertiserId, reasons }, now)]
        : [],
    };
  };
