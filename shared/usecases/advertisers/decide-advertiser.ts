import type { decideAdvertiser as route } from '../../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { decideProfile } from '../../domain/advertisers/advertiser-profile.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  advertiserProfileWrite,
  findAdvertiserProfile,
} from '../../store/advertisers/advertiser-profile-store.ts';
import { changedPartyWrites } from '../accounts/changed-party-writes.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchAdvertiser, toAdvertiserView } from './advertiser-view.ts';

const eventTypes = { approve: 'advertiser.verified', reject: 'advertiser.rejected' } as const;

/** Verifies an advertiser, who can then publish tasks, or rejects them with reasons. */
export const decideAdvertiser =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  async ({ params: { advertiserId }, body, caller, now }) => {
    const conflict = refuseConflict(caller, 'decide_advertiser', { owner: advertiserId });
    if (conflict) return conflict;
    const pending = await findAdvertiserProfile(deps.table, advertiserId);
    if (!pending) return noSuchAdvertiser;
    const decided = decideProfile(pending, { ...body, reviewerId: caller.accountId }, now);
    if (isRefusal(decided)) return decided;
    const response = await toAdvertiserView(deps, decided);
    if (decided === pending) return { response };
    const { decision, reasons } = body;
    return {
      response,
      writes: [
        advertiserProfileWrite(decided),
        ...(await changedPartyWrites(deps, advertiserId, { isVerified: decision === 'approve' })),
        partyEventWrite(deps, eventTypes[decision], { advertiserId, reasons }, now),
      ],
    };
  };
