import type { eraseAccount as route } from '../../contract/routes/account.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  beginErasure,
  type Erasure,
  goesOnFrom,
  goneOnTo,
  isUnderstood,
  keepsOpen,
  movedTo,
  type Obstacle,
  type Renounced,
  unfoundAmong,
  without,
} from '../../domain/account/erasure.ts';
import { withoutAccounts } from '../../domain/creator/creator.ts';
import { changeStanding, type StandingChange } from '../../domain/creator/standing.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../../http/caller.ts';
import type { Use } from '../../http/endpoint.ts';
import { anyway, remove, type Write } from '../../store/commit.ts';
import { findCreator, writeOfStandingChange, writesOfCreator } from '../../store/creator-store.ts';
import { findErasure, writeOfErasure, writeOfNoErasure } from '../../store/erasure-store.ts';
import { keys } from '../../store/keys.ts';
import { refuseBody } from '../body-faults.ts';
import { tidings } from '../party-event.ts';
import { nextPiece } from './erase-some.ts';
import { viewOfErasure } from './erasure-view.ts';
import { lookForOrders } from './look-for-orders.ts';
import { obstacleOfOrders, obstaclesBesidesOrders, obstaclesTo } from './obstacles.ts';
import { writesOfRenounced } from './renounce.ts';

/**
 * Carries the caller's erasure one step further, a bounded one whatever the account holds. First the account is closed
 * to new business; then all its orders are looked through, and what is left in its balances waits to be withdrawn or
 * given up; then what is personal goes. Orders, messages to the other party, the journal and its events stay: they are
 * the other party's, too, and name nobody but by an id that no longer leads anywhere.
 */
export const eraseAccount =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body: { renounce }, caller, now }) => {
    const erasure = await findErasure(deps.table, caller.accountId);
    if (erasure && !isUnderstood(erasure)) return begunLater;
    if (erasure && erasure.phase !== 'closing') {
      // There are no balances any more.
      const unfound = refuseUnfound(renounce, []);
      if (unfound) return unfound;
      return erasure.phase === 'erased'
        ? { answer: viewOfErasure(erasure) }
        : eraseMore(deps, erasure, caller, now);
    }
    if (erasure && now < goesOnFrom(erasure) && renounce.length === 0)
      return { answer: viewOfErasure(erasure) };
    const asked: Asked = { caller, renounce, now };
    return erasure ? goOnClosing(deps, erasure, asked) : close(deps, asked);
  };

const begunLater = refuse(
  'conflict',
  'A later release of the platform goes on with this erasure; ask again.',
);

type Asked = { readonly caller: Caller; readonly renounce: readonly Renounced[]; readonly now: Instant };

/** What is given up must be there by its exact sum. */
const refuseUnfound = (renounce: readonly Renounced[], obstacles: readonly Obstacle[]) =>
  refuseBody(
    'No such balance can be given up.',
    unfoundAmong(renounce, obstacles).map((at) => ({
      path: ['renounce', at],
      code: 'no_such_balance',
      message: 'a balance that is available, by its exact sum',
    })),
  );

const standing = async (
  { table }: ApiDeps,
  { creatorId, accountId }: Caller,
  action: StandingChange['action'],
  now: Instant,
): Promise<readonly Write[]> => {
  const before = await findCreator(table, creatorId);
  const reasons = [{ code: 'account_erasure', message: 'The account’s owner asked for its erasure.' }];
  const changed = before && changeStanding(before, { action, by: accountId, reasons }, now);
  return changed
    ? [...writesOfCreator(before, changed.creator), writeOfStandingChange(before.id, changed.change)]
    : [];
};

/** A creator who is suspended is given no order by any transaction, so that none slips in while we look. */
const close = async (deps: ApiDeps, { caller, renounce, now }: Asked) => {
  const found = await obstaclesTo(deps, caller);
  const unfound = refuseUnfound(renounce, found);
  if (unfound) return unfound;
  const obstacles = without(renounce, found);
  if (obstacles.some(keepsOpen)) {
    return refuse('conflict', 'Something stands in the way of the erasure.', { obstacles });
  }
  const writes = await standing(deps, caller, 'suspend', now);
  const creator = await findCreator(deps.table, caller.creatorId);
  const begun = beginErasure(caller.accountId, creator?.status === 'suspended', now);
  return {
    answer: viewOfErasure(begun, obstacles),
    writes: [writeOfErasure(begun), ...writes, ...writesOfRenounced(deps, caller, renounce, now)],
  };
};

/** Looks on for what stands in the way: opens the account again if something does, waits for what is left, or begins to erase. */
const goOnClosing = async (deps: ApiDeps, erasure: Erasure, { caller, renounce, now }: Asked) => {
  const found = await obstaclesBesidesOrders(deps, caller);
  const unfound = refuseUnfound(renounce, found);
  if (unfound) return unfound;
  const isEarly = now < goesOnFrom(erasure);
  const { running, place } = isEarly
    ? { running: [], place: erasure.place }
    : await lookForOrders(deps, caller, erasure.place);
  const obstacles = [...obstacleOfOrders(running), ...without(renounce, found)];
  // What is given up is booked first; whoever asks again learns what else there is.
  if (obstacles.some(keepsOpen) && renounce.length === 0)
    return reopen(deps, erasure, obstacles, caller, now);
  if (!place && obstacles.length === 0 && renounce.length === 0)
    return erasePerson(deps, erasure, caller, now);
  const next = goneOnTo(erasure, place ?? erasure.place);
  return {
    answer: viewOfErasure(next, obstacles),
    writes: [writeOfErasure(next), ...writesOfRenounced(deps, caller, renounce, now)],
  };
};

const reopen = async (
  deps: ApiDeps,
  erasure: Erasure,
  obstacles: readonly Obstacle[],
  caller: Caller,
  now: Instant,
) => {
  const writes = erasure.wasSuspended ? [] : await standing(deps, caller, 'reinstate', now);
  const answer = { ...viewOfErasure(undefined, obstacles), phase: 'stopped' as const };
  return { answer, writes: [writeOfNoErasure(erasure), ...writes] };
};

const erasePerson = async (
  { table }: ApiDeps,
  erasure: Erasure,
  { creatorId, agencyId }: Caller,
  now: Instant,
) => {
  const creator = await findCreator(table, creatorId);
  const next = movedTo(erasure, 'erasing', now);
  const own = [
    keys.profile(creatorId),
    keys.preferences(creatorId),
    keys.payoutAccount({ role: 'creator', id: creatorId }),
    keys.payoutAccount({ role: 'agency', id: agencyId }),
  ];
  return {
    answer: viewOfErasure(next),
    writes: [
      writeOfErasure(next),
      ...(creator ? writesOfCreator(creator, withoutAccounts(creator)) : []),
      ...own.map((key) => remove(key, anyway)),
    ],
  };
};

const eraseMore = async (deps: ApiDeps, erasure: Erasure, caller: Caller, now: Instant) => {
  const { writes, place } = await nextPiece(deps, { erasure, caller, now });
  if (place) {
    const next = goneOnTo(erasure, place);
    return { answer: viewOfErasure(next), writes: [writeOfErasure(next), ...writes] };
  }
  const { creatorId, advertiserId, agencyId } = caller;
  const erased = movedTo(erasure, 'erased', now);
  // Whoever keeps a copy of what the platform tells has to forget, too.
  const told = tidings(deps, 'account.erased', { creatorId, advertiserId, agencyId }, now);
  return { answer: viewOfErasure(erased), writes: [writeOfErasure(erased), told] };
};
