import type { reinstateCreator, suspendCreator } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import {
  changeStanding as change,
  isKnownStanding,
  type StandingChange,
} from '../../domain/creators/standing.ts';
import { refuse } from '../../domain/refusal.ts';
import {
  creatorAndSearchWrites,
  findCreator,
  standingChangeWrite,
} from '../../store/creators/creator-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { suspensionOf, suspensionWrites } from '../holds/suspend-advertiser.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchCreator } from './creator-view.ts';

/** A creator's standing without its history. */
export const toStandingView = ({ id, status, standingChanges = 0 }: Creator) => ({
  creatorId: id,
  status,
  changes: standingChanges,
});

const laterStanding = refuse('conflict', 'A later release set this standing. Change it with that release.');

const standingEventTypes = { suspend: 'creator.suspended', reinstate: 'creator.reinstated' } as const;

/** Suspends or reinstates a creator, with author and reason. The present standing stays unchanged. */
export const changeStanding =
  (
    deps: ApiDeps,
    action: StandingChange['action'],
  ): UseCase<typeof suspendCreator | typeof reinstateCreator> =>
  async ({ params, body, caller, now }) => {
    const before = await findCreator(deps.table, params.creatorId);
    if (!before) return noSuchCreator;
    const matter = { owner: before.id, agency: before.agency?.id };
    const conflict = refuseConflict(caller, 'change_standing', matter);
    if (conflict) return conflict;
    if (!isKnownStanding(before)) return laterStanding;
    const changed = change(before, { action, by: caller.accountId, reasons: body.reasons }, now);
    if (!changed) return { response: toStandingView(before) };
    return {
      response: toStandingView(changed.creator),
      writes: [
        ...creatorAndSearchWrites(before, changed.creator),
        standingChangeWrite(before.id, changed.change),
        ...(await suspensionWrites(deps, before.id, suspensionOf(action, changed.change))),
        partyEventWrite(
          deps,
          standingEventTypes[action],
          { creatorId: before.id, reasons: body.reasons },
          now,
        ),
      ],
    };
  };
