import * as z from 'zod';
import { Absence } from '../../domain/creators/absence.ts';
import { Creator, refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { searchKeysOf } from '../../domain/creators/search-keys.ts';
import { StandingChange } from '../../domain/creators/standing.ts';
import { type Counts, countNames } from '../../domain/creators/track-record.ts';
import { UsageCount } from '../../domain/rate-limits/rate-limits.ts';
import { TakedownNote } from '../../domain/takedowns/takedown-note.ts';
import type { Change } from '../change.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  exists,
  isEqual,
  isMissing,
  isNew,
  type OnConditionFailed,
  put,
  remove,
  update,
  type Write,
} from '../commit.ts';
import { indexes } from '../indexes.ts';
import { type CreatorFacet, type Key, keys } from '../keys.ts';
import { mapPage, type Page, type PageRequest } from '../page.ts';
import { numberIn } from '../stored.ts';
import { type Item, listItems, type Table } from '../table.ts';

/**
 * A creator with the counts of their orders, which are separate attributes of the same item, so that a change
 * of one leaves the other. Profile and preferences are separate items, because every claim checks this one.
 */
export type CreatorRecord = {
  readonly creator: Creator;
  readonly counts: Counts;
  /** The claims in the window of the last claim. */
  readonly claims?: UsageCount;
  /** Orders that the creator took. Ended ones are removed when the list is full. */
  readonly openOrders?: readonly string[];
  /** Applications to tasks. Decided ones are removed when the list is full. */
  readonly waitingApplications?: readonly WaitingApplication[];
};

const WaitingApplication = z.object({ taskId: z.string(), id: z.string() });

export type WaitingApplication = z.infer<typeof WaitingApplication>;

const readWaitingApplications = attributeReader(
  'waitingApplications',
  z.array(WaitingApplication).optional(),
);

const readCreator = attributeReader('creator', Creator);

const readClaims = attributeReader('claims', UsageCount.optional());

const readOpenOrders = attributeReader('openOrders', z.array(z.string()).optional());

const readAbsence = attributeReader('absence', Absence.optional());

const readTakedown = attributeReader('takenDown', TakedownNote.optional());

export const toCreatorRecord = (item: Item): CreatorRecord => {
  const claims = readClaims(item);
  const absence = readAbsence(item);
  const takenDown = readTakedown(item);
  const openOrders = readOpenOrders(item);
  const waitingApplications = readWaitingApplications(item);
  return {
    creator: { ...readCreator(item), ...(absence && { absence }), ...(takenDown && { takenDown }) },
    counts: Object.fromEntries(
      countNames.flatMap((name) => {
        const count = numberIn(item, name);
        return count === undefined ? [] : [[name, count]];
      }),
    ),
    ...(claims && { claims }),
    ...(openOrders && { openOrders }),
    ...(waitingApplications && { waitingApplications }),
  };
};

export const { find: findCreatorRecord } = openCollection(keys.creator, toCreatorRecord);

/** A creator's standing and accounts, without profile and preferences. */
export const findCreator = async (table: Table, creatorId: string): Promise<Creator | undefined> =>
  (await findCreatorRecord(table, creatorId))?.creator;

/**
 * Replaces the creator that was read; version 1 is new. A creator without accounts was erased, and with them the
 * note of an absence.
 */
export const creatorWrite = ({
  absence: _absence,
  takenDown: _takenDown,
  profile: _profile,
  preferences: _preferences,
  ...creator
}: Creator): Write =>
  creator.version === 1
    ? put({ ...keys.creator(creator.id), creator }, isNew)
    : update(
        keys.creator(creator.id),
        { set: { creator, ...(creator.accounts.length === 0 && { absence: undefined }) } },
        isEqual('creator.version', creator.version - 1),
      );

/** Sets or ends the absence that was read. */
export const absenceWrite = (
  creatorId: string,
  before: Absence | undefined,
  after: Absence | undefined,
): Write =>
  update(
    keys.creator(creatorId),
    { set: { absence: after } },
    allOf(exists, before ? isEqual('absence', before) : isMissing('absence')),
  );

/** Sets or ends the takedown of the public profile that was read. */
export const creatorTakedownWrite = (
  { id, takenDown: before }: Creator,
  after: TakedownNote | undefined,
): Write =>
  update(
    keys.creator(id),
    { set: { takenDown: after } },
    allOf(exists, before ? isEqual('takenDown', before) : isMissing('takenDown')),
  );

/** A changed creator, with the search entries that they gain or lose. */
export const creatorAndSearchWrites = (before: Creator | undefined, after: Creator): readonly Write[] => {
  const old = searchKeys(before);
  const fresh = searchKeys(after);
  const lost = [...old].filter(([name]) => !fresh.has(name)).map(([, key]) => key);
  const gained = [...fresh].filter(([name]) => !old.has(name)).map(([, key]) => key);
  return [
    creatorWrite(after),
    ...lost.map((key) => remove(key, isFreeOrOwnedBy(after.id))),
    ...gained.map((key) => put({ ...key, creatorId: after.id }, isFreeOrOwnedBy(after.id))),
  ];
};

const isFreeOrOwnedBy = (creatorId: string): Condition => ({
  expression: 'attribute_not_exists(pk) OR creatorId = :creatorId',
  values: { ':creatorId': creatorId },
});

const searchKeys = (creator: Creator | undefined): ReadonlyMap<string, Key> =>
  new Map(
    searchKeysOf(creator).map((place) => {
      const key = keys.creatorSearchEntry(place, place.followers, creator?.id ?? '');
      return [`${key.pk} ${key.sk}`, key] as const;
    }),
  );

/** The ids of one page of a search list, most followers first. */
export const searchCreators = (
  table: Table,
  facet: CreatorFacet,
  minFollowers: number,
  { limit, after }: PageRequest,
): Promise<Page<string>> =>
  mapPage(listItems(table, indexes.creators(facet, minFollowers), limit, after), (items) =>
    items.map(({ creatorId }) => String(creatorId)),
  );

/**
 * Counts a taken order, if the creator may take orders of its platform and has the agency of its terms or none. It is in
 * the transaction that gives the order, so that a suspension or a change of agency cannot slip in between.
 */
export const takenOrderWrite = (
  { id, agency }: { readonly id: string; readonly agency?: Creator['agency'] | undefined },
  platform: string,
  add: NonNullable<Change['add']>,
): Write => update(keys.creator(id), { add }, isActiveWithAgency(agency), refuseIneligibleTaker(platform));

/** The same for a claim, which is counted too. Claims at the same time wait for each other. */
export const claimedOrderWrite = (
  { creator, claims: before }: CreatorRecord,
  platform: string,
  after: { readonly claims: UsageCount; readonly openOrders: readonly string[] },
  add: NonNullable<Change['add']>,
): Write =>
  update(
    keys.creator(creator.id),
    { set: after, add },
    allOf(isActiveWithAgency(creator.agency), before ? isEqual('claims', before) : isMissing('claims')),
    refuseIneligibleTaker(platform),
  );

/** The applications that wait after one more, over those that were read. */
export const waitingApplicationsWrite = (
  { creator, waitingApplications: before }: CreatorRecord,
  after: readonly WaitingApplication[],
): Write =>
  update(
    keys.creator(creator.id),
    { set: { waitingApplications: after } },
    before ? isEqual('waitingApplications', before) : isMissing('waitingApplications'),
  );

/** Active, and with the agency that was read, or none. */
const isActiveWithAgency = (agency: Creator['agency']): Condition =>
  allOf(
    isEqual('creator.status', 'active'),
    agency ? isEqual('creator.agency.agreementId', agency.agreementId) : isMissing('creator.agency'),
  );

/** Returns the present reason why the creator cannot take the order. */
const refuseIneligibleTaker =
  (platform: string): OnConditionFailed =>
  (item) =>
    refuseIneligibleCreator(item && toCreatorRecord(item).creator, platform) ?? 'stale';

export const standingChangeWrite = (creatorId: string, change: StandingChange): Write =>
  put({ ...keys.standingChange(creatorId, change.seq), change }, isNew);

export const { list: listStandingChanges } = openCollection(
  keys.standingChange,
  attributeReader('change', StandingChange),
);
