import type { Payee } from '../domain/ledger/accounts.ts';
import { foldText } from '../domain/screening/fold-text.ts';
import type { Instant } from '../domain/time.ts';

/**
 * How every item of the one table is found. This file alone knows how a key looks, and `lists.ts` which items a list holds.
 *
 * | Item | pk | sk | also listed by |
 * |---|---|---|---|
 * | order | ORDER#id | ORDER | gsi1 its creator, gsi2 its advertiser, newest first; gsi3 the invitations of its creator; gsi4 the platform's queue of its state, by when the platform is late; gsi5 all open orders, for a minute or so those that ended while their workflow waited, and those that are still to be withdrawn, by when to look whether it is lost |
 * | order event | ORDER#id | EVENT#seq | – |
 * | upload | ORDER#id | UPLOAD#id | – |
 * | message | ORDER#id | MESSAGE#id | – |
 * | counts of messages | ORDER#id | MESSAGES | – |
 * | task | TASK#id | TASK | gsi1 its advertiser, gsi2 its advertiser by status, newest first; gsi4 the queue of those in moderation; gsi5 all that are open or in moderation, by deadline |
 * | hall entry | HALL#sort#category@platform#shard | place#task | its own partition: the hall in one order, of one category or all, one platform or all |
 * | advertiser’s record | ADVERTISER#id | RECORD | – |
 * | agency’s record | AGENCY#id | RECORD | – |
 * | claim | TASK#id | CLAIM#creator | – |
 * | task application | TASK#id | APPLICATION#id | gsi1 its creator, newest first |
 * | applicant | TASK#id | APPLICANT#creator | – |
 * | question | TASK#id | QUESTION#id | gsi1 its task's public ones, gsi2 its creator's by task, gsi3 the task's advertiser, all by age; gsi4 whoever has not read it; gsi5 those that the platform owes an answer |
 * | task event | TASK#id | TASK_EVENT#id | – |
 * | party event | PARTY_EVENT#id | PARTY_EVENT#id | – |
 * | report | REPORT#id | REPORT | gsi1 the queue of open ones, oldest first; gsi2 whoever reported |
 * | notice | INBOX#party | NOTICE#id | gsi1 the unread ones of its inbox |
 * | listener | LISTENERS | ACCOUNT#id | its own partition: whoever has endpoints |
 * | endpoint | WEBHOOKS#account | ENDPOINT#id | its own partition |
 * | delivery | WEBHOOK#id | DELIVERY#id | its own partition: the log of an endpoint; gsi5 those that are to be tried, by when |
 * | rate count | RATE#account | WINDOW#action#from | – |
 * | application | APPLICATION#id | APPLICATION | gsi1 the queue of pending ones, oldest first; gsi2 its creator, newest first |
 * | platform account | ACCOUNT#platform#handle | ACCOUNT | – |
 * | creator | CREATOR#id | CREATOR | – |
 * | profile | CREATOR#id | PROFILE | – |
 * | preferences | CREATOR#id | PREFERENCES | – |
 * | change of standing | CREATOR#id | STANDING#seq | – |
 * | creator's place | CREATORS#platform#category | FOLLOWERS#followers#id | its own partition: the search, * for any platform or category |
 * | agency agreement | AGREEMENT#id | AGREEMENT | gsi1 its creator, gsi2 its agency, newest first |
 * | waiting rating | ORDER#id | RATING | gsi5 those that nobody has answered, by when they are shown |
 * | counted events | ORDER#id | COUNTED | – |
 * | payout account | CREATOR#id | PAYOUT_ACCOUNT | –; an agency’s is under AGENCY#id |
 * | wallet balance | WALLET#party | BALANCE#currency | – |
 * | journal entry | JOURNAL#kind#cause | ENTRY#id | gsi1, gsi2, gsi4: the wallets that it touches, by time; gsi3 all of a day, by time; gsi5 those of a day that went through a provider, by time |
 * | counted entry | JOURNAL#kind#cause | COUNTED#id | – |
 * | sums of all accounts | BOOKS#shard | KINDS#currency | its own partition: by the kind of the account |
 * | sums of an account | BOOKS#shard | ACCOUNT#account#currency | its own partition: the trial balance |
 * | month of a wallet | WALLET#party | MONTH#currency#month | its own partition, by month |
 * | withdrawal | WITHDRAWAL#id | WITHDRAWAL | gsi1 its payee, newest first; gsi4 the queue of those that a person decides on, oldest first; gsi5 those on their way, by when to look whether their execution is lost, and for some days those that were paid, by when to ask whether their bank has sent them back |
 * | withdrawal event | WITHDRAWAL#id | EVENT#seq | – |
 * | withdrawn in a period | WITHDRAWN#payee | USED#currency#period | – |
 * | tax year | CREATOR#id | TAX#year#currency | – |
 * | freeze switch | FREEZE | FREEZE | – |
 * | turn of the switch | FREEZE | CHANGE#seq | – |
 * | deposit | DEPOSIT#id | DEPOSIT | gsi1 its advertiser, newest first; gsi4 the queue of those that a person decides on, oldest first; gsi5 those that wait to be paid, by when to ask their provider |
 * | auditor | AUDITOR | AUDITOR | – |
 * | state of an audit | AUDIT_STATE#id | PART#part | – |
 * | audit | AUDIT#id | AUDIT | gsi1 all, gsi2 those of its status, newest first |
 * | adjustment | ADJUSTMENT#id | ADJUSTMENT | gsi1 all, gsi2 those of its status, newest first |
 * | machine client | CLIENT#client | CLIENT | gsi1 the account that it acts for |
 * | erasure of an account | ERASURE#account | ERASURE | – |
 * | reconciliation | RECONCILIATION#id | RECONCILIATION | gsi1 all, gsi2 those of its status, newest first |
 * | idempotency record | IDEMPOTENCY#account | KEY#key | – |
 * | sandbox payout | SANDBOX_PAYOUT#number | SANDBOX_PAYOUT | – |
 * | segment of a migration | MIGRATION#name | SEGMENT#number | – |
 */
export type Key = { readonly pk: string; readonly sk: string };

/**
 * Items that wait for a moment are spread over this many partitions of the deadline index. Those that release 0.1.1 or
 * 0.1.0 wrote are in the first eight, until their next change moves them.
 */
export const deadlineShards = 16;

/** Each list of the hall is spread over this many partitions. */
export const hallShards = 4;

/** The sums of an account are in one of this many partitions. */
export const accountShards = 8;

/** The sums by the kind of the account are spread over this many partitions. */
export const kindShards = 64;

/**
 * An audit compares the sums of shards that are equal modulo this number. It is the number of shards up to release 0.1.1:
 * an entry is in the same group, whichever release counted it.
 */
export const kindShardGroups = 8;

const padSequence = (seq: number): string => String(seq).padStart(8, '0');

const toKey = (pk: string, sk: string): Key => ({ pk, sk });

const singleItemKey = (kind: string, id: string): Key => ({ pk: `${kind}#${id}`, sk: kind });

/** A small number that depends on the id alone, to spread items over partitions. */
export const shardOf = (id: string, shards: number): number => {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % shards;
};

/** A list of the creator search: those with an account there and about this; what is absent is any. */
export type CreatorFacet = { readonly platform?: string; readonly category?: string };

export const creatorSearchPk = ({ platform = '*', category = '*' }: CreatorFacet): string =>
  `CREATORS#${platform}#${category}`;

/** The most digits that a number of followers has. */
const followerDigits = 11;

export const followersSk = (followers: number): string =>
  `FOLLOWERS#${String(followers).padStart(followerDigits, '0')}`;

/** The orders of the hall: newest first, soonest deadline first, highest reward first. */
export type HallSort = 'newest' | 'deadline' | 'reward';

/** A list of the hall: the tasks of this category for this platform; what is absent is any. */
export type HallFacet = { readonly category?: string; readonly platform?: string };

export const hallPk = (sort: HallSort, { category = '', platform = '' }: HallFacet, shard: number): string =>
  `HALL#${sort}#${category}@${platform}#${shard}`;

export const keys = {
  order: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'ORDER' }),
  orderEvent: (orderId: string, seq: number): Key => toKey(`ORDER#${orderId}`, `EVENT#${padSequence(seq)}`),
  upload: (orderId: string, uploadId: string): Key => ({ pk: `ORDER#${orderId}`, sk: `UPLOAD#${uploadId}` }),
  message: (orderId: string, messageId: string): Key => toKey(`ORDER#${orderId}`, `MESSAGE#${messageId}`),
  messageCounts: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'MESSAGES' }),
  task: (taskId: string): Key => ({ pk: `TASK#${taskId}`, sk: 'TASK' }),
  hallEntry: (sort: HallSort, facet: HallFacet, taskId: string, place: string): Key =>
    toKey(hallPk(sort, facet, shardOf(taskId, hallShards)), `${place}#${taskId}`),
  advertiserRecord: (advertiserId: string): Key => ({ pk: `ADVERTISER#${advertiserId}`, sk: 'RECORD' }),
  agencyRecord: (agencyId: string): Key => ({ pk: `AGENCY#${agencyId}`, sk: 'RECORD' }),
  claim: (taskId: string, creatorId: string): Key => ({ pk: `TASK#${taskId}`, sk: `CLAIM#${creatorId}` }),
  taskApplication: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `APPLICATION#${id}` }),
  applicant: (taskId: string, creatorId: string): Key => toKey(`TASK#${taskId}`, `APPLICANT#${creatorId}`),
  question: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `QUESTION#${id}` }),
  taskEvent: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `TASK_EVENT#${id}` }),
  partyEvent: (id: string): Key => toKey(`PARTY_EVENT#${id}`, `PARTY_EVENT#${id}`),
  report: (id: string): Key => singleItemKey('REPORT', id),
  notification: (partyId: string, id: string): Key => ({ pk: `INBOX#${partyId}`, sk: `NOTICE#${id}` }),
  webhookAccount: (accountId: string): Key => toKey('LISTENERS', `ACCOUNT#${accountId}`),
  webhook: (accountId: string, id: string): Key => toKey(`WEBHOOKS#${accountId}`, `ENDPOINT#${id}`),
  delivery: (webhookId: string, id: string): Key => toKey(`WEBHOOK#${webhookId}`, `DELIVERY#${id}`),
  rateCount: (accountId: string, action: string, from: Instant): Key =>
    toKey(`RATE#${accountId}`, `WINDOW#${action}#${from}`),
  application: (id: string): Key => singleItemKey('APPLICATION', id),
  platformAccount: (platform: string, handle: string): Key =>
    singleItemKey('ACCOUNT', `${platform}#${foldText(handle).replace(/^@+/, '')}`),
  creator: (creatorId: string): Key => singleItemKey('CREATOR', creatorId),
  profile: (creatorId: string): Key => ({ pk: `CREATOR#${creatorId}`, sk: 'PROFILE' }),
  preferences: (creatorId: string): Key => ({ pk: `CREATOR#${creatorId}`, sk: 'PREFERENCES' }),
  standingChange: (creatorId: string, seq: number): Key =>
    toKey(`CREATOR#${creatorId}`, `STANDING#${padSequence(seq)}`),
  creatorSearchEntry: (facet: CreatorFacet, followers: number, creatorId: string): Key =>
    toKey(creatorSearchPk(facet), `${followersSk(followers)}#${creatorId}`),
  waitingRating: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'RATING' }),
  agreement: (id: string): Key => singleItemKey('AGREEMENT', id),
  countedEvents: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'COUNTED' }),
  payoutAccount: ({ role, id }: Payee): Key => ({ pk: `${role.toUpperCase()}#${id}`, sk: 'PAYOUT_ACCOUNT' }),
  wallet: (partyId: string, currency: string): Key => toKey(`WALLET#${partyId}`, `BALANCE#${currency}`),
  journalEntry: (kind: string, causeId: string, entryId: string): Key =>
    toKey(`JOURNAL#${kind}#${causeId}`, `ENTRY#${entryId}`),
  countedEntry: (kind: string, causeId: string, entryId: string): Key =>
    toKey(`JOURNAL#${kind}#${causeId}`, `COUNTED#${entryId}`),
  sumsByKind: (shard: number, currency: string): Key => toKey(`BOOKS#${shard}`, `KINDS#${currency}`),
  accountSum: (account: string, currency: string): Key =>
    toKey(`BOOKS#${shardOf(account, accountShards)}`, `ACCOUNT#${account}#${currency}`),
  walletMonth: (partyId: string, currency: string, month: string): Key =>
    toKey(`WALLET#${partyId}`, `MONTH#${currency}#${month}`),
  withdrawal: (id: string): Key => singleItemKey('WITHDRAWAL', id),
  withdrawalEvent: (id: string, seq: number): Key => toKey(`WITHDRAWAL#${id}`, `EVENT#${padSequence(seq)}`),
  withdrawnPeriod: (payeeId: string, currency: string, period: string): Key =>
    toKey(`WITHDRAWN#${payeeId}`, `USED#${currency}#${period}`),
  taxYear: (creatorId: string, year: string, currency: string): Key =>
    toKey(`CREATOR#${creatorId}`, `TAX#${year}#${currency}`),
  freeze: (): Key => toKey('FREEZE', 'FREEZE'),
  freezeChange: (seq: number): Key => toKey('FREEZE', `CHANGE#${padSequence(seq)}`),
  auditor: (): Key => toKey('AUDITOR', 'AUDITOR'),
  auditState: (stateId: string, part: number): Key =>
    toKey(`AUDIT_STATE#${stateId}`, `PART#${padSequence(part)}`),
  audit: (id: string): Key => singleItemKey('AUDIT', id),
  adjustment: (id: string): Key => singleItemKey('ADJUSTMENT', id),
  machineClient: (clientId: string): Key => singleItemKey('CLIENT', clientId),
  erasure: (accountId: string): Key => singleItemKey('ERASURE', accountId),
  reconciliation: (id: string): Key => singleItemKey('RECONCILIATION', id),
  deposit: (id: string): Key => singleItemKey('DEPOSIT', id),
  // Both names are anybody's choice: one key each keeps them from running into each other.
  idempotency: (accountId: string, key: string): Key => toKey(`IDEMPOTENCY#${accountId}`, `KEY#${key}`),
  sandboxPayout: (merchantNumber: string): Key => singleItemKey('SANDBOX_PAYOUT', merchantNumber),
  migrationSegment: (name: string, segment: number): Key => toKey(`MIGRATION#${name}`, `SEGMENT#${segment}`),
} as const;
