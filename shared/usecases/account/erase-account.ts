import type { eraseAccount as route } from '../../contract/routes/account.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  beginErasure,
  type Erasure,
  goesOnFrom,
  movedTo,
  type Obstacle,
} from '../../domain/account/erasure.ts';
import { isWithoutPerson } from '../../domain/creator/application.ts';
import { withoutAccounts } from '../../domain/creator/creator.ts';
import { changeStanding, type StandingChange } from '../../domain/creator/standing.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../../http/caller.ts';
import type { Use } from '../../http/endpoint.ts';
import { listApplications, writesOfErasedApplications } from '../../store/application-store.ts';
import { anyway, remove, type Write } from '../../store/commit.ts';
import { findCreator, writeOfStandingChange, writesOfCreator } from '../../store/creator-store.ts';
import { findErasure, writeOfErasure, writeOfNoErasure } from '../../store/erasure-store.ts';
import { keys } from '../../store/keys.ts';
import { lists } from '../../store/lists.ts';
import { writesOfEmptiedInbox } from '../../store/notice-store.ts';
import type { Position } from '../../store/table.ts';
import { writesOfNoWebhooks } from '../../store/webhook-store.ts';
import { viewOfErasure } from './erasure-view.ts';
import { obstaclesTo } from './obstacles.ts';

/** How much one step takes away: with marks and the record of the request it must fit into one transaction. */
const mostNotices = 60;
const mostApplications = 30;

/**
 * Carries the caller's erasure one step further. First the account is closed to new business; then, when nothing has
 * come in between, what is personal goes. Orders, messages to the other party, the journal and its events stay: they are
 * the other party's, too, and name nobody but by an id that no longer leads anywhere.
 */
export const eraseAccount =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ caller, now }) => {
    const erasure = await findErasure(deps.table, caller.accountId);
    if (erasure?.phase === 'erased') return { answer: viewOfErasure(erasure) };
    if (erasure?.phase === 'erasing') return eraseSome(deps, erasure, caller, now);
    if (erasure && now < goesOnFrom(erasure)) return { answer: viewOfErasure(erasure) };
    const obstacles = await obstaclesTo(deps, caller);
    if (erasure)
      return obstacles.length > 0
        ? reopen(deps, erasure, obstacles, caller, now)
        : erasePerson(deps, erasure, caller, now);
    return obstacles.length > 0
      ? refuse('conflict', 'Something stands in the way of the erasure.', { obstacles })
      : close(deps, caller, now);
  };

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
const close = async (deps: ApiDeps, caller: Caller, now: Instant) => {
  const writes = await standing(deps, caller, 'suspend', now);
  const creator = await findCreator(deps.table, caller.creatorId);
  const begun = beginErasure(caller.accountId, creator?.status === 'suspended', now);
  return { answer: viewOfErasure(begun), writes: [writeOfErasure(begun), ...writes] };
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

const eraseSome = async (deps: ApiDeps, erasure: Erasure, caller: Caller, now: Instant) => {
  const writes = await nextWrites(deps, erasure, caller);
  const next = movedTo(erasure, writes.length > 0 ? 'erasing' : 'erased', now);
  return { answer: viewOfErasure(next), writes: [writeOfErasure(next), ...writes] };
};

const nextWrites = async (
  { table }: ApiDeps,
  { wasSuspended }: Erasure,
  { creatorId, advertiserId, agencyId }: Caller,
): Promise<readonly Write[]> => {
  let after: Position | undefined;
  do {
    const page = await listApplications(table, lists.applicationsOf(creatorId), mostApplications, after);
    const found = page.records.map(({ application }) => application).filter((one) => !isWithoutPerson(one));
    if (found.length > 0) return writesOfErasedApplications(table, found, !wasSuspended);
    after = page.next;
  } while (after);
  for (const partyId of [creatorId, advertiserId, agencyId]) {
    const writes = await writesOfEmptiedInbox(table, partyId, mostNotices);
    if (writes.length > 0) return writes;
  }
  for (const accountId of [creatorId, advertiserId, agencyId]) {
    const writes = await writesOfNoWebhooks(table, accountId);
    if (writes.length > 0) return writes;
  }
  return [];
};
