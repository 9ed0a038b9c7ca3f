import { hash as digest } from 'node:crypto';
import type { Payee } from '../domain/ledger/accounts.ts';
import { normalizeUrl } from '../domain/normalize-url.ts';
import { foldText } from '../domain/screening/fold-text.ts';
import type { HallSort } from '../domain/tasks/hall-filters.ts';
import type { Instant } from '../domain/time.ts';

/** The key of an item. The README of this folder lists the keys of all items; `indexes.ts` defines the lists. */
export type Key = { readonly pk: string; readonly sk: string };

/**
 * Number of partitions of the deadline index. Items of releases before 0.2.0 are in the first eight until
 * their next change.
 */
export const deadlineShards = 16;

/** All partitions of the deadline index. */
export const shards: readonly number[] = Array.from({ length: deadlineShards }, (_, shard) => shard);

/** Number of partitions of each list of the hall. */
export const hallShards = 4;

/** Number of partitions of the list of accounts. */
export const accountShards = 8;

/** Number of partitions of the list of items whose numbers are closed. */
export const placeShards = 48;

/** Number of parts of a count that many requests share. */
export const countShards = 4;

/** Number of partitions of the sums by kind of account. */
export const kindShards = 64;

const padSequence = (seq: number): string => String(seq).padStart(8, '0');

const toKey = (pk: string, sk: string): Key => ({ pk, sk });

const singleItemKey = (kind: string, id: string): Key => ({ pk: `${kind}#${id}`, sk: kind });

const sha256Of = (text: string): string => digest('sha256', text, 'base64url');

/** Spreads items over partitions by their id. */
export const shardOf = (id: string, shards: number): number => {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % shards;
};

/** A list of the creator search. An absent field means any. */
export type CreatorFacet = { readonly platform?: string; readonly category?: string };

export const creatorSearchPk = ({ platform = '*', category = '*' }: CreatorFacet): string =>
  `CREATORS#${platform}#${category}`;

/** Maximum digits of a follower count. */
const followerDigits = 11;

export const followersSk = (followers: number): string =>
  `FOLLOWERS#${String(followers).padStart(followerDigits, '0')}`;

/** A list of the hall. An absent field means any. */
export type HallFacet = { readonly category?: string; readonly platform?: string };

export const hallPk = (sort: HallSort, { category = '', platform = '' }: HallFacet, shard: number): string =>
  `HALL#${sort}#${category}@${platform}#${shard}`;

export const keys = {
  order: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'ORDER' }),
  orderEvent: (orderId: string, seq: number): Key => toKey(`ORDER#${orderId}`, `EVENT#${padSequence(seq)}`),
  upload: (orderId: string, uploadId: string): Key => ({ pk: `ORDER#${orderId}`, sk: `UPLOAD#${uploadId}` }),
  inspection: (orderId: string, uploadId: string): Key => toKey(`ORDER#${orderId}`, `INSPECTION#${uploadId}`),
  inspectionRequest: (orderId: string, uploadId: string, at: Instant): Key =>
    toKey(`ORDER#${orderId}`, `INSPECTION_REQUEST#${at}#${uploadId}`),
  fingerprint: (orderId: string, uploadId: string): Key =>
    toKey(`ORDER#${orderId}`, `FINGERPRINT#${uploadId}`),
  fingerprintAnchor: (kind: string, word: string): Key => toKey(`ANCHOR#${kind}#${word}`, 'WORKS'),
  workFile: (sha256: string): Key => singleItemKey('WORK_FILE', sha256),
  asset: (assetId: string): Key => singleItemKey('ASSET', assetId),
  uploadTotal: (owner: string, period: string): Key => toKey(`UPLOADS#${owner}`, `TOTAL#${period}`),
  message: (orderId: string, messageId: string): Key => toKey(`ORDER#${orderId}`, `MESSAGE#${messageId}`),
  assignment: (subject: string): Key => singleItemKey('ASSIGNMENT', subject),
  savedView: (accountId: string, id: string): Key => toKey(`VIEWS#${accountId}`, `VIEW#${id}`),
  note: (subject: string, id: string): Key => toKey(`NOTES#${subject}`, `NOTE#${id}`),
  messageCounts: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'MESSAGES' }),
  task: (taskId: string): Key => ({ pk: `TASK#${taskId}`, sk: 'TASK' }),
  hallEntry: (sort: HallSort, facet: HallFacet, taskId: string, position: string): Key =>
    toKey(hallPk(sort, facet, shardOf(taskId, hallShards)), `${position}#${taskId}`),
  advertiserRecord: (advertiserId: string): Key => ({ pk: `ADVERTISER#${advertiserId}`, sk: 'RECORD' }),
  agencyRecord: (agencyId: string): Key => ({ pk: `AGENCY#${agencyId}`, sk: 'RECORD' }),
  claim: (taskId: string, creatorId: string): Key => ({ pk: `TASK#${taskId}`, sk: `CLAIM#${creatorId}` }),
  taskApplication: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `APPLICATION#${id}` }),
  applicant: (taskId: string, creatorId: string): Key => toKey(`TASK#${taskId}`, `APPLICANT#${creatorId}`),
  question: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `QUESTION#${id}` }),
  publicationProof: (identity: string): Key => singleItemKey('PUBLICATION', sha256Of(identity)),
  taskEvent: (taskId: string, id: string): Key => ({ pk: `TASK#${taskId}`, sk: `TASK_EVENT#${id}` }),
  partyEvent: (id: string): Key => toKey(`PARTY_EVENT#${id}`, `PARTY_EVENT#${id}`),
  report: (id: string): Key => singleItemKey('REPORT', id),
  takedown: (id: string): Key => singleItemKey('TAKEDOWN', id),
  notification: (partyId: string, id: string): Key => ({ pk: `INBOX#${partyId}`, sk: `NOTICE#${id}` }),
  inboxMark: (partyId: string): Key => ({ pk: `INBOX#${partyId}`, sk: 'MARK' }),
  webhookAccount: (accountId: string): Key => toKey('LISTENERS', `ACCOUNT#${accountId}`),
  webhook: (accountId: string, id: string): Key => toKey(`WEBHOOKS#${accountId}`, `ENDPOINT#${id}`),
  delivery: (webhookId: string, id: string): Key => toKey(`WEBHOOK#${webhookId}`, `DELIVERY#${id}`),
  rateCount: (accountId: string, action: string, from: Instant): Key =>
    toKey(`RATE#${accountId}`, `WINDOW#${action}#${from}`),
  application: (id: string): Key => singleItemKey('APPLICATION', id),
  platformAccount: (platform: string, handle: string): Key =>
    singleItemKey('ACCOUNT', `${platform}#${foldText(handle).replace(/^@+/, '')}`),
  /** A URL can be longer than a key. */
  platformProfile: (platform: string, profileUrl: string): Key =>
    singleItemKey('PROFILE_URL', `${platform}#${sha256Of(normalizeUrl(profileUrl))}`),

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
  kindSums: (shard: number, currency: string): Key => toKey(`BOOKS#${shard}`, `SUMS#${currency}`),
  earlierKindSums: (shard: number, currency: string): Key => toKey(`BOOKS#${shard}`, `KINDS#${currency}`),
  earlierAccountSum: (account: string, currency: string): Key =>
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
  payoutStop: (provider: string): Key => singleItemKey('PAYOUT_STOP', provider),
  freezeChange: (seq: number): Key => toKey('FREEZE', `CHANGE#${padSequence(seq)}`),
  auditor: (): Key => toKey('AUDITOR', 'AUDITOR'),
  closedNumbers: (place: string, day: string): Key => toKey(`CLOSED#${place}`, `DAY#${day}`),
  audit: (id: string): Key => singleItemKey('AUDIT', id),
  reviewerClaims: (reviewerId: string): Key => toKey(`REVIEWER#${reviewerId}`, 'CLAIMS'),
  staffAct: (id: string): Key => singleItemKey('STAFF_ACT', id),
  proposal: (id: string): Key => singleItemKey('PROPOSAL', id),
  latestProposal: (contentKey: string): Key => singleItemKey('PROPOSED', contentKey),
  overdraftGuard: (account: string): Key => singleItemKey('DRAWS', account),
  adjustment: (id: string): Key => singleItemKey('ADJUSTMENT', id),
  machineClient: (clientId: string): Key => singleItemKey('CLIENT', clientId),
  account: (accountId: string): Key => singleItemKey('PERSON', accountId),
  party: (partyId: string): Key => singleItemKey('PARTY', partyId),
  partyName: (partyId: string): Key => ({ pk: `PARTY#${partyId}`, sk: 'NAME' }),
  block: (accountId: string, blockedId: string): Key => toKey(`BLOCKS#${accountId}`, `PARTY#${blockedId}`),
  advertiserProfile: (advertiserId: string): Key => ({ pk: `ADVERTISER#${advertiserId}`, sk: 'PROFILE' }),
  erasure: (accountId: string): Key => singleItemKey('ERASURE', accountId),
  reconciliation: (id: string): Key => singleItemKey('RECONCILIATION', id),
  mismatches: (id: string, part: number): Key => toKey(`RECONCILIATION#${id}`, `PART#${padSequence(part)}`),
  deposit: (id: string): Key => singleItemKey('DEPOSIT', id),
  deadLetter: (id: string): Key => singleItemKey('DEAD_LETTER', id),
  // Callers choose both values freely; separate keys prevent collisions.
  idempotency: (accountId: string, key: string): Key => toKey(`IDEMPOTENCY#${accountId}`, `KEY#${key}`),
  sandboxPayout: (merchantNumber: string): Key => singleItemKey('SANDBOX_PAYOUT', merchantNumber),
  sweep: (name: string): Key => toKey('SWEEPS', `SWEEP#${name}`),
  deliveryCount: (shard: number, hour: Instant): Key => toKey(`DELIVERY_COUNTS#${shard}`, `HOUR#${hour}`),
  migrationSegment: (name: string, segment: number): Key => toKey(`MIGRATION#${name}`, `SEGMENT#${segment}`),
} as const;
