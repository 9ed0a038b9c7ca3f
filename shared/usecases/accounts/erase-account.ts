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
import { changeStanding, type StandingChange } from '../../domain/creators/standing.ts';
import { refuseHeldErasure } from '../../domain/holds/hold.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { cancelledErasureWrite, erasureWrite, findErasure } from '../../store/accounts/erasure-store.ts';
import type { Write } from '../../store/commit.ts';
import {
  creatorAndSearchWrites,
  findCreator,
  standingChangeWrite,
} from '../../store/creators/creator-store.ts';
import type { Caller } from '../caller.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { type ErasureDeps, nextErasureStep } from './erase-next-step.ts';
import { toErasureView } from './erasure-view.ts';
import { findErasureBlockers, findOtherBlockers, toOrderBlockers } from './find-erasure-blockers.ts';
import { openedIdsOf } from './party-ids.ts';
import { accountPhaseWrites, hasPersonalData, personalDataWrites } from './personal-data.ts';
import { renouncedWrites } from './renounced-balance-writes.ts';
import { scanForRunningOrders } from './scan-for-running-orders.ts';

/**
 * Continues the erasure of the caller's account by one bounded step. First it closes the account to new
 * business. Then it checks all orders, and waits until the balances are withdrawn or renounced. Then it
 * deletes personal data. Orders, messages to the other party, the journal and events stay: they belong to the
 * other party too, and name nobody except by an id.
 */
export const eraseAccount =
  (deps: ErasureDeps): UseCase<typeof route> =>
  async ({ body: { renounce }, caller, now }) => {
    const held = refuseHeldErasure(caller.hold, now);
    if (held) return held;
    const erasure = await findErasure(deps.table, caller.accountId);
    if (erasure && !isUnderstood(erasure)) return begunLater;
    if (erasure?.phase === 'erased') return eraseRemainder(deps, erasure, { caller, renounce, now });
    if (erasure?.phase === 'erasing') {
      // All balances are gone by now.
      return refuseUnknownBalances(renounce, []) ?? continueErasing(deps, erasure, caller, now);
    }
    if (erasure && now < nextErasureStepAt(erasure) && renounce.length === 0)
      return { response: toErasureView(erasure) };
    const request: ErasureRequest = { caller, renounce, now };
    return erasure ? continueClosing(deps, erasure, request) : closeAccount(deps, request);
  };

const begunLater = refuse(
  'conflict',
  'A later release of the platform continues this erasure. Send the request again later.',
);

type ErasureRequest = {
  readonly caller: Caller;
  readonly renounce: readonly RenouncedBalance[];
  readonly now: Instant;
};

/** A renounced balance must be available with this exact amount. */
const refuseUnknownBalances = (renounce: readonly RenouncedBalance[], blockers: readonly ErasureBlocker[]) =>
  refuseBodyFaults(
    'A renounced balance does not match. Give each available balance with its exact amount.',
    findUnmatchedRenunciations(renounce, blockers).map((at) => ({
      path: ['renounce', at],
      code: 'no_such_balance',
      message: 'must be an available balance with its exact amount',
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

/** Suspends the creator first, so that no transaction gives them an order during the checks. */
const closeAccount = async (deps: ApiDeps, { caller, renounce, now }: ErasureRequest) => {
  const found = await findErasureBlockers(deps, caller);
  const refused = refuseUnknownBalances(renounce, found);
  if (refused) return refused;
  const blockers = removeRenouncedBlockers(renounce, found);
  if (blockers.some(isClosureBlocker)) {
    return refuseBlockers(blockers);
  }
  const writes = await standingWrites(deps, caller, 'suspend', now);
  const creator = await findCreator(deps.table, caller.creatorId);
  const started = beginErasure(caller.accountId, creator?.status === 'suspended', now);
  return {
    response: toErasureView(started, blockers),
    writes: [
      erasureWrite(started),
      ...(await accountPhaseWrites(deps, caller, 'closing')),
      ...writes,
      ...renouncedWrites(deps, caller, renounce, now),
    ],
  };
};

/**
 * Continues the checks. A blocker opens the account again; balances make it wait; otherwise the deletion
 * starts.
 */
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
  // Renounced balances are posted first; the next request shows the other blockers.
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
  const opened = await accountPhaseWrites(deps, caller, undefined);
  return { response, writes: [cancelledErasureWrite(erasure), ...opened, ...writes] };
};

const erasePersonalData = async (deps: ApiDeps, erasure: Erasure, caller: Caller, now: Instant) => {
  const next = setErasurePhase(erasure, 'erasing', now);
  return {
    response: toErasureView(next),
    writes: [
      erasureWrite(next),
      ...(await accountPhaseWrites(deps, caller, 'erasing')),
      ...(await personalDataWrites(deps, caller)),
    ],
  };
};

/**
 * Erases again what an erased account has: releases before 0.3.0 let it write. Money must be renounced first. If there
 * is nothing, the account stays erased.
 */
const eraseRemainder = async (
  deps: ErasureDeps,
  erasure: Erasure,
  { caller, renounce, now }: ErasureRequest,
) => {
  const found = await findOtherBlockers(deps, caller);
  const refused = refuseUnknownBalances(renounce, found);
  if (refused) return refused;
  const blockers = removeRenouncedBlockers(renounce, found);
  if (blockers.length > 0) return refuseBlockers(blockers);
  const isLeft = renounce.length > 0 || (await hasPersonalData(deps, { erasure, caller, now }));
  if (!isLeft) return { response: toErasureView(erasure) };
  const { response, writes } = await erasePersonalData(deps, erasure, caller, now);
  return { response, writes: [...writes, ...renouncedWrites(deps, caller, renounce, now)] };
};

const refuseBlockers = (blockers: readonly ErasureBlocker[]) =>
  refuse('conflict', 'Resolve the blockers of the erasure first.', { obstacles: blockers });

const continueErasing = async (deps: ErasureDeps, erasure: Erasure, caller: Caller, now: Instant) => {
  const { writes, place } = await nextErasureStep(deps, { erasure, caller, now });
  if (place) {
    const next = setErasurePlace(erasure, place);
    return { response: toErasureView(next), writes: [erasureWrite(next), ...writes] };
  }
  const erased = setErasurePhase(erasure, 'erased', now);
  // Subscribers with a copy of the data must delete it too.
  const erasedEvent = partyEventWrite(deps, 'account.erased', openedIdsOf(caller), now);
  const closed = await accountPhaseWrites(deps, caller, 'erased');
  return { response: toErasureView(erased), writes: [erasureWrite(erased), ...closed, erasedEvent] };
};
