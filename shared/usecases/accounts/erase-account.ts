import type { eraseAccount as route } from '../../contract/routes/accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  beginErasure,
  type Erasure,
  type ErasureBlocker,
  findUnmatchedRenunciations,
  isClosureBlocker,
  isUnderstood,
  nextErasureStepAt,
  type RenouncedBalance,
  removeRenouncedBlockers,
  setErasurePhase,
  setErasurePlace,
} from '../../domain/accounts/erasure.ts';
import { removeAccounts } from '../../domain/creators/creator.ts';
import { changeStanding, type StandingChange } from '../../domain/creators/standing.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { cancelledErasureWrite, erasureWrite, findErasure } from '../../store/accounts/erasure-store.ts';
import { alwaysTrue, remove, type Write } from '../../store/commit.ts';
import {
  creatorAndSearchWrites,
  findCreator,
  standingChangeWrite,
} from '../../store/creators/creator-store.ts';
import { keys } from '../../store/keys.ts';
import type { Caller } from '../caller.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseBodyFaults } from '../refuse-body-faults.ts';
import type { UseCase } from '../use-case.ts';
import { nextErasureStep } from './erase-next-step.ts';
import { toErasureView } from './erasure-view.ts';
import { findErasureBlockers, findOtherBlockers, toOrderBlockers } from './find-erasure-blockers.ts';
import { renouncedWrites } from './renounced-balance-writes.ts';
import { scanForRunningOrders } from './scan-for-running-orders.ts';

/**
 * Carries the caller's erasure one step further, a bounded one whatever the account holds. First the account is closed
 * to new business; then all its orders are looked through, and what is left in its balances waits to be withdrawn or
 * given up; then what is personal goes. Orders, messages to the other party, the journal and its events stay: they are
 * the other party's, too, and name nobody but by an id that no longer leads anywhere.
 */
export const eraseAccount =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body: { renounce }, caller, now }) => {
    const erasure = await findErasure(deps.table, caller.accountId);
    if (erasure && !isUnderstood(erasure)) return begunLater;
    if (erasure && erasure.phase !== 'closing') {
      // There are no balances any more.
      const refused = refuseUnknownBalances(renounce, []);
      if (refused) return refused;
      return erasure.phase === 'erased'
        ? { response: toErasureView(erasure) }
        : continueErasing(deps, erasure, caller, now);
    }
    if (erasure && now < nextErasureStepAt(erasure) && renounce.length === 0)
      return { response: toErasureView(erasure) };
    const request: ErasureRequest = { caller, renounce, now };
    return erasure ? continueClosing(deps, erasure, request) : closeAccount(deps, request);
  };

const begunLater = refuse(
  'conflict',
  'A later release of the platform goes on with this erasure; ask again.',
);

type ErasureRequest = {
  readonly caller: Caller;
  readonly renounce: readonly RenouncedBalance[];
  readonly now: Instant;
};

/** What is given up must be there by its exact sum. */
const refuseUnknownBalances = (renounce: readonly RenouncedBalance[], blockers: readonly ErasureBlocker[]) =>
  refuseBodyFaults(
    'No such balance can be given up.',
    findUnmatchedRenunciations(renounce, blockers).map((at) => ({
      path: ['renounce', at],
      code: 'no_such_balance',
      message: 'a balance that is available, by its exact sum',
    })),
  );

const standingWrites = async (
  { table }: ApiDeps,
  { creatorId, accountId }: Caller,
  action: StandingChange['action'],
  now: Instant,
): Promise<readonly Write[]> => {
  const before = await findCreator(table, creatorId);
  const reasons = [{ code: 'account_erasure', message: 'The account’s owner asked for its erasure.' }];
  const changed = before && changeStanding(before, { action, by: accountId, reasons }, now);
  return changed
    ? [...creatorAndSearchWrites(before, changed.creator), standingChangeWrite(before.id, changed.change)]
    : [];
};

/** A creator who is suspended is given no order by any transaction, so that none slips in while we look. */
const closeAccount = async (deps: ApiDeps, { caller, renounce, now }: ErasureRequest) => {
  const found = await findErasureBlockers(deps, caller);
  const refused = refuseUnknownBalances(renounce, found);
  if (refused) return refused;
  const blockers = removeRenouncedBlockers(renounce, found);
  if (blockers.some(isClosureBlocker)) {
    return refuse('conflict', 'Something stands in the way of the erasure.', { obstacles: blockers });
  }
  const writes = await standingWrites(deps, caller, 'suspend', now);
  const creator = await findCreator(deps.table, caller.creatorId);
  const started = beginErasure(caller.accountId, creator?.status === 'suspended', now);
  return {
    response: toErasureView(started, blockers),
    writes: [erasureWrite(started), ...writes, ...renouncedWrites(deps, caller, renounce, now)],
  };
};

/** Looks on for what stands in the way: opens the account again if something does, waits for what is left, or begins to erase. */
const continueClosing = async (
  deps: ApiDeps,
  erasure: Erasure,
  { caller, renounce, now }: ErasureRequest,
) => {
  const found = await findOtherBlockers(deps, caller);
  const refused = refuseUnknownBalances(renounce, found);
  if (refused) return refused;
  const isEarly = now < nextErasureStepAt(erasure);
  const { running, place } = isEarly
    ? { running: [], place: erasure.place }
    : await scanForRunningOrders(deps, caller, erasure.place);
  const blockers = [...toOrderBlockers(running), ...removeRenouncedBlockers(renounce, found)];
  // What is given up is booked first; whoever asks again learns what else there is.
  if (blockers.some(isClosureBlocker) && renounce.length === 0)
    return reopenAccount(deps, erasure, blockers, caller, now);
  if (!place && blockers.length === 0 && renounce.length === 0)
    return erasePersonalData(deps, erasure, caller, now);
  const next = setErasurePlace(erasure, place ?? erasure.place);
  return {
    response: toErasureView(next, blockers),
    writes: [erasureWrite(next), ...renouncedWrites(deps, caller, renounce, now)],
  };
};

const reopenAccount = async (
  deps: ApiDeps,
  erasure: Erasure,
  blockers: readonly ErasureBlocker[],
  caller: Caller,
  now: Instant,
) => {
  const writes = erasure.wasSuspended ? [] : await standingWrites(deps, caller, 'reinstate', now);
  const response = { ...toErasureView(undefined, blockers), phase: 'stopped' as const };
  return { response, writes: [cancelledErasureWrite(erasure), ...writes] };
};

const erasePersonalData = async (
  { table }: ApiDeps,
  erasure: Erasure,
  { creatorId, agencyId }: Caller,
  now: Instant,
) => {
  const creator = await findCreator(table, creatorId);
  const next = setErasurePhase(erasure, 'erasing', now);
  const own = [
    keys.profile(creatorId),
    keys.preferences(creatorId),
    keys.payoutAccount({ role: 'creator', id: creatorId }),
    keys.payoutAccount({ role: 'agency', id: agencyId }),
  ];
  return {
    response: toErasureView(next),
    writes: [
      erasureWrite(next),
      ...(creator ? creatorAndSearchWrites(creator, removeAccounts(creator)) : []),
      ...own.map((key) => remove(key, alwaysTrue)),
    ],
  };
};

const continueErasing = async (deps: ApiDeps, erasure: Erasure, caller: Caller, now: Instant) => {
  const { writes, place } = await nextErasureStep(deps, { erasure, caller, now });
  if (place) {
    const next = setErasurePlace(erasure, place);
    return { response: toErasureView(next), writes: [erasureWrite(next), ...writes] };
  }
  const { creatorId, advertiserId, agencyId } = caller;
  const erased = setErasurePhase(erasure, 'erased', now);
  // Whoever keeps a copy of what the platform tells has to forget, too.
  const erasedEvent = partyEventWrite(deps, 'account.erased', { creatorId, advertiserId, agencyId }, now);
  return { response: toErasureView(erased), writes: [erasureWrite(erased), erasedEvent] };
};
