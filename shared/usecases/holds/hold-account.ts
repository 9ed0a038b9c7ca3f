import * as routes from '../../contract/routes/holds.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Fault } from '../../domain/fault.ts';
import { changeHold, type Hold } from '../../domain/holds/hold.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { refuseChangedResource } from '../if-match.ts';
import { defineAct } from '../proposals/act.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { FaultsBetween, UseCase } from '../use-case.ts';
import { findHoldSubject, holdOf, holdWrites, noHoldRefusal, ownerOf } from './held-account.ts';

const pastEndFault = { path: ['until'], code: 'too_early', message: 'must be in the future' };

const faultsOfEnd = (until: Instant | undefined, now: Instant): readonly Fault[] =>
  until !== undefined && until <= now ? [pastEndFault] : [];

/** A fault of the end of a hold. */
export const faultsOfAccountHold: FaultsBetween<typeof routes.holdAccount> = ({ body: { until }, now }) =>
  faultsOfEnd(until, now);

/** Returns the hold of an account. */
export const getAccountHold =
  (deps: ApiDeps): UseCase<typeof routes.getAccountHold> =>
  async ({ params, now }) => {
    const subject = await findHoldSubject(deps, params.partyId);
    if (isRefusal(subject)) return subject;
    const response = holdOf(subject, now);
    return response ? { response } : noHoldRefusal;
  };

/** Puts an account on hold, or changes its hold. It can end later, but not earlier. */
export const holdAccount =
  (deps: ApiDeps): UseCase<typeof routes.holdAccount> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const subject = await findHoldSubject(deps, params.partyId);
    if (isRefusal(subject)) return subject;
    const before = holdOf(subject, now);
    const refused =
      refuseConflict(caller, 'hold', ownerOf(subject)) ??
      refuseChangedResource(ifMatch, before) ??
      refuseFaults(faultsOfEnd(body.until, now));
    if (refused) return refused;
    const { scope, reasons, until } = body;
    const hold: Hold = {
      ...{ scope, at: now, by: caller.accountId, reasons },
      ...(until !== undefined && { until }),
    };
    const after = changeHold(before, hold);
    if (isRefusal(after)) return after;
    const writes =
      after === before ? [] : holdWrites(deps, subject, after, { reasons, by: caller.accountId, now });
    return { response: after, writes };
  };

/** Releases an account. The response is the hold that ends. */
const releaseAccountHold =
  (deps: ApiDeps): UseCase<typeof routes.releaseAccountHold> =>
  async ({ params, body, caller, now }) => {
    const subject = await findHoldSubject(deps, params.partyId);
    if (isRefusal(subject)) return subject;
    const conflict = refuseConflict(caller, 'hold', ownerOf(subject));
    if (conflict) return conflict;
    const before = holdOf(subject, now);
    if (!before) return noHoldRefusal;
    const { reasons } = body;
    return {
      response: before,
      writes: holdWrites(deps, subject, undefined, { reasons, by: caller.accountId, now }),
    };
  };

/** The release of an account, after which its money can leave again. */
export const payoutHoldReleaseAct = defineAct({
  route: routes.releaseAccountHold,
  permission: 'accounts.hold',
  findSubject: async (deps, { params: { partyId }, now }) => {
    const subject = await findHoldSubject(deps, partyId);
    if (isRefusal(subject)) return undefined;
    return {
      kind: 'account',
      id: partyId,
      state: holdOf(subject, now)?.at ?? 'free',
      matter: ownerOf(subject),
    };
  },
  useCase: releaseAccountHold,
});
