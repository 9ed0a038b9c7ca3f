import { foldText } from '../domain/screening/fold-text.ts';
import type { Instant } from '../domain/time.ts';

/**
 * How every item of the one table is found. This file alone knows how a key looks.
 *
 * | Item | pk | sk | also listed by |
 * |---|---|---|---|
 * | order | ORDER#id | ORDER | gsi1 its creator, gsi2 its advertiser, newest first; gsi3 the invitations of its creator; gsi4 the platform's queue of its state, by when the platform is late; gsi5 all open orders, by deadline |
 * | order event | ORDER#id | EVENT#seq | – |
 * | upload | ORDER#id | UPLOAD#id | – |
 * | message | ORDER#id | MESSAGE#id | – |
 * | counts of messages | ORDER#id | MESSAGES | – |
 * | task | TASK#id | TASK | gsi1 its advertiser, gsi2 its advertiser by status, newest first; gsi4 the queue of those in moderation; gsi5 all that are open or in moderation, by deadline |
 * | hall entry | HALL#sort#category@platform#shard | place#task | its own partition: the hall in one order, of one category or all, one platform or all |
 * | advertiser’s record | ADVERTISER#id | RECORD | – |
 * | claim | TASK#id | CLAIM#creator | – |
 * | task application | TASK#id | APPLICATION#id | gsi1 its creator, newest first |
 * | applicant | TASK#id | APPLICANT#creator | – |
 * | question | TASK#id | QUESTION#id | gsi1 its task's public ones, gsi2 its creator, gsi3 the task's advertiser, all by age; gsi4 whoever has not read it; gsi5 those that the platform owes an answer |
 * | task event | TASK#id | TASK_EVENT#id | – |
 * | report | REPORT#id | REPORT | gsi1 the queue of open ones, oldest first |
 * | notice | INBOX#party | NOTICE#id | gsi1 the unread ones of its inbox |
 * | rate count | RATE#account | WINDOW#action#from | – |
 * | application | APPLICATION#id | APPLICATION | gsi1 the queue of pending ones, oldest first; gsi2 its creator, newest first |
 * | platform account | ACCOUNT#platform#handle | ACCOUNT | – |
 * | creator | CREATOR#id | CREATOR | – |
 * | profile | CREATOR#id | PROFILE | – |
 * | preferences | CREATOR#id | PREFERENCES | – |
 * | change of standing | CREATOR#id | STANDING#seq | – |
 * | creator's place | CREATORS#platform#category | FOLLOWERS#followers#id | its own partition: the search, * for any platform or category |
 * | counted events | ORDER#id | COUNTED | – |
 * | payout account | CREATOR#id | PAYOUT_ACCOUNT | – |
 * | wallet balance | WALLET#party | BALANCE#currency | – |
 * | journal entry | JOURNAL#kind#cause | ENTRY#id | gsi1, gsi2, gsi4: the wallets that it touches, newest first |
 * | withdrawal | WITHDRAWAL#id | WITHDRAWAL | gsi1 its creator, newest first |
 * | withdrawal event | WITHDRAWAL#id | EVENT#seq | – |
 * | idempotency record | IDEMPOTENCY#account | KEY#key | – |
 * | sandbox payout | SANDBOX_PAYOUT#number | SANDBOX_PAYOUT | – |
 */
export type Key = { readonly pk: string; readonly sk: string };

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3' | 'gsi4' | 'gsi5';

/** Open orders, and open tasks, are spread over this many partitions of the deadline index. */
export const deadlineShards = 8;

/** Each list of the hall is spread over this many partitions. */
export const hallShards = 4;

const sequence = (seq: number): string => String(seq).padStart(8, '0');

const at = (pk: string, sk: string): Key => ({ pk, sk });

const alone = (kind: string, id: string): Key => ({ pk: `${kind}#${id}`, sk: kind });

/** A small number that depends on the id alone, to spread items over partitions. */
export const shardOf = (id: string, shards: number): number => {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % shards;
};

/** A list of the creator search: those with an account there and about this; what is absent is any. */
export type CreatorFacet = { readonly platform?: string; readonly category?: string };

const creatorsOf = ({ platform = '*', category = '*' }: CreatorFacet): string =>
  `CREATORS#${platform}#${category}`;

/** The most digits that a number of followers has. */
const followerDigits = 11;

const atFollowers = (followers: number): string =>
  `FOLLOWERS#${String(followers).padStart(followerDigits, '0')}`;

/** The orders of the hall: newest first, soonest deadline first, highest reward first. */
export type HallSort = 'newest' | 'deadline' | 'reward';

/** A list of the hall: the tasks of this category for this platform; what is absent is any. */
export type HallFacet = { readonly category?: string; readonly platform?: string };

const hallOf = (sort: HallSort, { category = '', platform = '' }: HallFacet, shard: number): string =>
  `HALL#${sort}#${category}@${platform}#${shard}`;

export const keys = {
  order: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'ORDER' }),
  orderEvent: (orderId: string, seq: number): Key => at(`ORDER#${orderId}`, `EVENT#${sequence(seq)}`),
  upload: (orderId: string, uploadId: string): Key => ({ pk: `ORDER#${orderId}`, sk: `UPLOAD#${uploadId}` }),
  message: (orderId: string, messageId: string): Key => at(`ORDER#${orderId}`, `MESSAGE#${messageId}`),
  messageCounts: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'MESSAGES' }),
  task: (taskId: string): Key => ({ pk: `TASK#${taskId}`, sk: 'TASK' }),
  hallEntry: (sort: HallSort, facet: HallFacet, taskId: string, place: string): Key =>
    at(hallOf(sort, facet, shardOf(taskId, hallShards)), `${place}#${taskId}`),
  advertiserRecord: (advertiserId: string): Key => ({ pk: `ADVERTISER#${advertiserId}`, sk: 'RECORD' }),
  claim: (taskId: string, creatorId: string): Key => ({ pk: `TASK#${taskId}`, sk: `CLAIM#${creatorId}` }),
  taskApplication: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `APPLICATION#${id}` }),
  applicant: (taskId: string, creatorId: string): Key => at(`TASK#${taskId}`, `APPLICANT#${creatorId}`),
  question: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `QUESTION#${id}` }),
  taskEvent: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `TASK_EVENT#${id}` }),
  report: (id: string): Key => alone('REPORT', id),
  notice: (partyId: string, id: string): Key => ({ pk: `INBOX#${partyId}`, sk: `NOTICE#${id}` }),
  rateCount: (accountId: string, action: string, from: Instant): Key =>
    at(`RATE#${accountId}`, `WINDOW#${action}#${from}`),
  application: (id: string): Key => alone('APPLICATION', id),
  platformAccount: (platform: string, handle: string): Key =>
    alone('ACCOUNT', `${platform}#${foldText(handle).replace(/^@+/, '')}`),
  creator: (creatorId: string): Key => alone('CREATOR', creatorId),
  profile: (creatorId: string): Key => ({ pk: `CREATOR#${creatorId}`, sk: 'PROFILE' }),
  preferences: (creatorId: string): Key => ({ pk: `CREATOR#${creatorId}`, sk: 'PREFERENCES' }),
  standingChange: (creatorId: string, seq: number): Key =>
    at(`CREATOR#${creatorId}`, `STANDING#${sequence(seq)}`),
  creatorPlace: (facet: CreatorFacet, followers: number, creatorId: string): Key =>
    at(creatorsOf(facet), `${atFollowers(followers)}#${creatorId}`),
  countedEvents: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'COUNTED' }),
  payoutAccount: (creatorId: string): Key => ({ pk: `CREATOR#${creatorId}`, sk: 'PAYOUT_ACCOUNT' }),
  wallet: (partyId: string, currency: string): Key => at(`WALLET#${partyId}`, `BALANCE#${currency}`),
  journalEntry: (kind: string, causeId: string, entryId: string): Key =>
    at(`JOURNAL#${kind}#${causeId}`, `ENTRY#${entryId}`),
  withdrawal: (id: string): Key => alone('WITHDRAWAL', id),
  withdrawalEvent: (id: string, seq: number): Key => at(`WITHDRAWAL#${id}`, `EVENT#${sequence(seq)}`),
  deposit: (id: string): Key => alone('DEPOSIT', id),
  // Both names are anybody's choice: one key each keeps them from running into each other.
  idempotency: (accountId: string, key: string): Key => at(`IDEMPOTENCY#${accountId}`, `KEY#${key}`),
  sandboxPayout: (merchantNumber: string): Key => alone('SANDBOX_PAYOUT', merchantNumber),
} as const;

/** A list of the table: an index partition, or a stretch of an item's own partition. */
export type Listing = {
  readonly index?: IndexName;
  readonly pk: string;
  /** Only sort keys that begin so. */
  readonly beginsWith?: string;
  /** Only sort keys from the first to the last, both included. */
  readonly between?: readonly [string, string];
  /** Whether a write that was acknowledged is always seen; an index cannot promise that. */
  readonly consistent?: boolean;
  /** Whether the list is read from its greatest sort key down. */
  readonly newestFirst: boolean;
};

export const lists = {
  orderEvents: (orderId: string): Listing => ({
    pk: `ORDER#${orderId}`,
    beginsWith: 'EVENT#',
    newestFirst: false,
  }),
  ordersOfCreator: (id: string): Listing => ({
    index: 'gsi1',
    pk: `CREATOR#${id}#ORDERS`,
    newestFirst: true,
  }),
  ordersOfAdvertiser: (id: string): Listing => ({
    index: 'gsi2',
    pk: `ADVERTISER#${id}#ORDERS`,
    newestFirst: true,
  }),
  tasksOfAdvertiser: (id: string, status?: string): Listing => ({
    index: status ? 'gsi2' : 'gsi1',
    pk: `ADVERTISER#${id}#TASKS${status ? `#${status}` : ''}`,
    newestFirst: true,
  }),
  /** The orders that wait for the platform; with `lateBefore` only those whose limit had run out by then. */
  platformQueue: (status: string, lateBefore?: Instant): Listing => ({
    index: 'gsi4',
    pk: `QUEUE#${status}`,
    ...(lateBefore && { between: ['', lateBefore] as const }),
    newestFirst: false,
  }),
  orderMessages: (orderId: string): Listing => ({
    pk: `ORDER#${orderId}`,
    beginsWith: 'MESSAGE#',
    newestFirst: true,
  }),
  ordersDueBefore: (shard: number, before: Instant): Listing => ({
    index: 'gsi5',
    pk: `DUE#${shard}`,
    between: ['', before],
    newestFirst: false,
  }),
  /** A partition of the hall, from one place to another, both included. */
  hall: (sort: HallSort, facet: HallFacet, shard: number, from: string, to: string): Listing => ({
    pk: hallOf(sort, facet, shard),
    between: [from, to],
    newestFirst: sort !== 'deadline',
  }),
  tasksInModeration: (): Listing => ({ index: 'gsi4', pk: 'TASKS#in_moderation', newestFirst: false }),
  tasksDueBefore: (shard: number, before: Instant): Listing => ({
    index: 'gsi5',
    pk: `TASKS_DUE#${shard}`,
    between: ['', before],
    newestFirst: false,
  }),
  invitationsOf: (creatorId: string): Listing => ({
    index: 'gsi3',
    pk: `CREATOR#${creatorId}#INVITATIONS`,
    newestFirst: true,
  }),
  taskApplications: (taskId: string): Listing => ({
    pk: `TASK#${taskId}`,
    beginsWith: 'APPLICATION#',
    consistent: true,
    newestFirst: false,
  }),
  taskApplicationsOf: (creatorId: string): Listing => ({
    index: 'gsi1',
    pk: `CREATOR#${creatorId}#TASK_APPLICATIONS`,
    newestFirst: true,
  }),
  questions: (taskId: string): Listing => ({
    pk: `TASK#${taskId}`,
    beginsWith: 'QUESTION#',
    newestFirst: true,
  }),
  publicQuestions: (taskId: string): Listing => ({
    index: 'gsi1',
    pk: `TASK#${taskId}#QUESTIONS`,
    newestFirst: true,
  }),
  questionsOf: (taskId: string, creatorId: string): Listing => ({
    index: 'gsi2',
    pk: `TASK#${taskId}#QUESTIONS#${creatorId}`,
    newestFirst: true,
  }),
  questionsForAdvertiser: (taskId: string): Listing => ({
    index: 'gsi3',
    pk: `TASK#${taskId}#QUESTIONS#advertiser`,
    newestFirst: true,
  }),
  unreadQuestions: (taskId: string, partyId: string): Listing => ({
    index: 'gsi4',
    pk: `TASK#${taskId}#UNREAD#${partyId}`,
    newestFirst: false,
  }),
  questionsToPlatform: (): Listing => ({ index: 'gsi5', pk: 'QUESTIONS#platform', newestFirst: false }),
  openReports: (): Listing => ({ index: 'gsi1', pk: 'REPORTS#open', newestFirst: false }),
  notices: (partyId: string, fromId: string): Listing => ({
    pk: `INBOX#${partyId}`,
    between: [`NOTICE#${fromId}`, 'NOTICE#~'],
    newestFirst: true,
  }),
  unreadNotices: (partyId: string, fromId: string): Listing => ({
    index: 'gsi1',
    pk: `INBOX#${partyId}#UNREAD`,
    between: [fromId, '~'],
    newestFirst: false,
  }),
  creators: (facet: CreatorFacet, minFollowers: number): Listing => ({
    pk: creatorsOf(facet),
    between: [atFollowers(minFollowers), 'FOLLOWERS#~'],
    newestFirst: true,
  }),
  standingChanges: (creatorId: string): Listing => ({
    pk: `CREATOR#${creatorId}`,
    beginsWith: 'STANDING#',
    newestFirst: false,
  }),
  applicationsOf: (creatorId: string): Listing => ({
    index: 'gsi2',
    pk: `CREATOR#${creatorId}#APPLICATIONS`,
    newestFirst: true,
  }),
  pendingApplications: (): Listing => ({ index: 'gsi1', pk: 'APPLICATIONS#pending', newestFirst: false }),
  walletEntries: (index: 'gsi1' | 'gsi2' | 'gsi4', partyId: string, from: Instant, to: Instant): Listing => ({
    index,
    pk: `WALLET#${partyId}`,
    between: [from, `${to}#~`],
    newestFirst: true,
  }),
  withdrawalsOf: (creatorId: string): Listing => ({
    index: 'gsi1',
    pk: `CREATOR#${creatorId}#WITHDRAWALS`,
    newestFirst: true,
  }),
} as const;

/** The attributes that put an item into a list, at its place by `sortKey`. */
export const listed = (listing: Listing, sortKey: string): Readonly<Record<string, string>> =>
  listing.index ? { [`${listing.index}pk`]: listing.pk, [`${listing.index}sk`]: sortKey } : {};
