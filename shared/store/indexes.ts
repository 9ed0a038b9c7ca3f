import type { Payee } from '../domain/ledger/accounts.ts';
import type { HallSort } from '../domain/tasks/hall-filters.ts';
import type { Instant } from '../domain/time.ts';
import { type CreatorFacet, creatorSearchPk, followersSk, type HallFacet, hallPk } from './keys.ts';

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3' | 'gsi4' | 'gsi5';

/** A list of items: a partition of an index, or a range of a base partition. */
export type IndexRange = {
  readonly index?: IndexName;
  readonly pk: string;
  /** Only sort keys with this prefix. */
  readonly beginsWith?: string;
  /** Only sort keys from the first to the second, inclusive. */
  readonly between?: readonly [string, string];
  /** Whether the read is strongly consistent; an index cannot be. */
  readonly consistent?: boolean;
  /** Whether the read is in descending order of sort keys. */
  readonly newestFirst?: boolean;
};

export const indexes = {
  orderEvents: (orderId: string): IndexRange => ({
    pk: `ORDER#${orderId}`,
    beginsWith: 'EVENT#',
  }),
  ordersOfCreator: (id: string): IndexRange => ({
    index: 'gsi1',
    pk: `CREATOR#${id}#ORDERS`,
    newestFirst: true,
  }),
  ordersOfAdvertiser: (id: string): IndexRange => ({
    index: 'gsi2',
    pk: `ADVERTISER#${id}#ORDERS`,
    newestFirst: true,
  }),
  tasksOfAdvertiser: (id: string, status?: string): IndexRange => ({
    index: status ? 'gsi2' : 'gsi1',
    pk: `ADVERTISER#${id}#TASKS${status ? `#${status}` : ''}`,
    newestFirst: true,
  }),
  /** Orders that wait for staff. With `lateBefore`, only those that were overdue by then. */
  platformQueue: (status: string, lateBefore?: Instant): IndexRange => ({
    index: 'gsi4',
    pk: `QUEUE#${status}`,
    ...(lateBefore && { between: ['', lateBefore] as const }),
  }),
  uploads: (orderId: string, from: string, to: string): IndexRange => ({
    pk: `ORDER#${orderId}`,
    between: [`UPLOAD#${from}`, `UPLOAD#${to}`],
  }),
  orderMessages: (orderId: string): IndexRange => ({
    pk: `ORDER#${orderId}`,
    beginsWith: 'MESSAGE#',
    newestFirst: true,
  }),
  /** Orders with unfinished work, by `nextCheckAt`. */
  ordersToCheck: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `LOOK_AT#${shard}`,
    between: ['', before],
  }),
  /** Running withdrawals, by when to check their execution. */
  withdrawalsToCheck: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `WITHDRAWALS_LOOK_AT#${shard}`,
    between: ['', before],
  }),
  /** Paid withdrawals, by when to ask whether the bank returned them. */
  paidWithdrawalsToCheck: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `RETURNS_LOOK_FOR#${shard}`,
    between: ['', before],
  }),
  /** Pending deposits, by when to ask their provider. */
  depositsToCheck: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `DEPOSITS_LOOK_AT#${shard}`,
    between: ['', before],
  }),
  /** A partition of the hall, from one sort key to another, inclusive. */
  hall: (sort: HallSort, facet: HallFacet, shard: number, from: string, to: string): IndexRange => ({
    pk: hallPk(sort, facet, shard),
    between: [from, to],
    newestFirst: sort !== 'deadline',
  }),
  tasksInModeration: (): IndexRange => ({ index: 'gsi4', pk: 'TASKS#in_moderation' }),
  tasksDueBefore: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `TASKS_DUE#${shard}`,
    between: ['', before],
  }),
  /** Advertisers' ratings that both parties may see before a moment, and that are not counted yet. */
  ratingsShownBefore: (before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: 'RATINGS#waiting',
    between: ['', before],
  }),
  invitationsOf: (creatorId: string): IndexRange => ({
    index: 'gsi3',
    pk: `CREATOR#${creatorId}#INVITATIONS`,
    newestFirst: true,
  }),
  taskApplications: (taskId: string): IndexRange => ({
    pk: `TASK#${taskId}`,
    beginsWith: 'APPLICATION#',
    consistent: true,
  }),
  taskApplicationsOf: (creatorId: string): IndexRange => ({
    index: 'gsi1',
    pk: `CREATOR#${creatorId}#TASK_APPLICATIONS`,
    newestFirst: true,
  }),
  questions: (taskId: string): IndexRange => ({
    pk: `TASK#${taskId}`,
    beginsWith: 'QUESTION#',
    newestFirst: true,
  }),
  publicQuestions: (taskId: string): IndexRange => ({
    index: 'gsi1',
    pk: `TASK#${taskId}#QUESTIONS`,
    newestFirst: true,
  }),
  questionsOf: (taskId: string, creatorId: string): IndexRange => ({
    index: 'gsi2',
    pk: `CREATOR#${creatorId}#QUESTIONS`,
    beginsWith: `${taskId}#`,
    newestFirst: true,
  }),
  /** All questions of a creator, task by task. */
  questionsOfCreator: (creatorId: string): IndexRange => ({
    index: 'gsi2',
    pk: `CREATOR#${creatorId}#QUESTIONS`,
    newestFirst: true,
  }),
  questionsForAdvertiser: (taskId: string): IndexRange => ({
    index: 'gsi3',
    pk: `TASK#${taskId}#QUESTIONS#advertiser`,
    newestFirst: true,
  }),
  unreadQuestions: (taskId: string, partyId: string): IndexRange => ({
    index: 'gsi4',
    pk: `TASK#${taskId}#UNREAD#${partyId}`,
  }),
  questionsToPlatform: (): IndexRange => ({ index: 'gsi5', pk: 'QUESTIONS#platform' }),
  reportsOf: (partyId: string): IndexRange => ({
    index: 'gsi2',
    pk: `REPORTER#${partyId}`,
    newestFirst: true,
  }),
  openReports: (): IndexRange => ({ index: 'gsi1', pk: 'REPORTS#open' }),
  webhookAccounts: (): IndexRange => ({ pk: 'LISTENERS', consistent: true }),
  webhooksOf: (accountId: string): IndexRange => ({
    pk: `WEBHOOKS#${accountId}`,
    beginsWith: 'ENDPOINT#',
    consistent: true,
  }),
  /** The delivery log of an endpoint. With `fromId`, only deliveries from that id on, oldest first. */
  deliveries: (webhookId: string, fromId = ''): IndexRange => ({
    pk: `WEBHOOK#${webhookId}`,
    between: [`DELIVERY#${fromId}`, 'DELIVERY#~'],
    newestFirst: fromId === '',
  }),
  deliveriesDue: (shard: number, before: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `DELIVERIES_DUE#${shard}`,
    between: ['', before],
  }),
  notifications: (partyId: string, fromId: string): IndexRange => ({
    pk: `INBOX#${partyId}`,
    between: [`NOTICE#${fromId}`, 'NOTICE#~'],
    newestFirst: true,
  }),
  unreadNotifications: (partyId: string, fromId: string): IndexRange => ({
    index: 'gsi1',
    pk: `INBOX#${partyId}#UNREAD`,
    between: [fromId, '~'],
  }),
  creators: (facet: CreatorFacet, minFollowers: number): IndexRange => ({
    pk: creatorSearchPk(facet),
    between: [followersSk(minFollowers), 'FOLLOWERS#~'],
    newestFirst: true,
  }),
  standingChanges: (creatorId: string): IndexRange => ({
    pk: `CREATOR#${creatorId}`,
    beginsWith: 'STANDING#',
  }),
  agreementsOfCreator: (creatorId: string): IndexRange => ({
    index: 'gsi1',
    pk: `CREATOR#${creatorId}#AGREEMENTS`,
    newestFirst: true,
  }),
  agreementsOfAgency: (agencyId: string): IndexRange => ({
    index: 'gsi2',
    pk: `AGENCY#${agencyId}#AGREEMENTS`,
    newestFirst: true,
  }),
  applicationsOf: (creatorId: string): IndexRange => ({
    index: 'gsi2',
    pk: `CREATOR#${creatorId}#APPLICATIONS`,
    newestFirst: true,
  }),
  machineClientsOf: (accountId: string): IndexRange => ({
    index: 'gsi1',
    pk: `ACCOUNT#${accountId}#CLIENTS`,
  }),
  pendingApplications: (): IndexRange => ({ index: 'gsi1', pk: 'APPLICATIONS#pending' }),
  walletEntries: (
    index: 'gsi1' | 'gsi2' | 'gsi4',
    partyId: string,
    from: Instant,
    to: Instant,
  ): IndexRange => ({
    index,
    pk: `WALLET#${partyId}`,
    between: [from, `${to}#~`],
    newestFirst: true,
  }),
  /** Journal entries of one UTC day, from a moment on. */
  journalOfDay: (day: string, shard: number, from: Instant): IndexRange => ({
    index: 'gsi3',
    pk: `JOURNAL#${day}#${shard}`,
    between: [from, '~'],
    newestFirst: true,
  }),
  /** Journal entries of one UTC day that moved money through a provider. */
  clearingOfDay: (provider: string, day: string, shard: number, from: Instant, to: Instant): IndexRange => ({
    index: 'gsi5',
    pk: `CLEARING#${provider}#${day}#${shard}`,
    between: [from, `${to}#~`],
  }),
  sumsByKind: (shard: number): IndexRange => ({
    pk: `BOOKS#${shard}`,
    beginsWith: 'KINDS#',
    consistent: true,
  }),
  accountSums: (shard: number): IndexRange => ({
    pk: `BOOKS#${shard}`,
    beginsWith: 'ACCOUNT#',
    consistent: true,
  }),
  walletMonths: (partyId: string, currency: string, from: string, to: string): IndexRange => ({
    pk: `WALLET#${partyId}`,
    between: [`MONTH#${currency}#${from}`, `MONTH#${currency}#${to}`],
    consistent: true,
  }),
  withdrawalsOf: ({ role, id }: Payee): IndexRange => ({
    index: 'gsi1',
    pk: `${role.toUpperCase()}#${id}#WITHDRAWALS`,
    newestFirst: true,
  }),
  freezeChanges: (): IndexRange => ({ pk: 'FREEZE', beginsWith: 'CHANGE#', newestFirst: true }),
  audits: (status?: string): IndexRange => ({
    index: status ? 'gsi2' : 'gsi1',
    pk: `AUDITS${status ? `#${status}` : ''}`,
    newestFirst: true,
  }),
  adjustments: (status?: string): IndexRange => ({
    index: status ? 'gsi2' : 'gsi1',
    pk: `ADJUSTMENTS${status ? `#${status}` : ''}`,
    newestFirst: true,
  }),
  reconciliations: (status?: string): IndexRange => ({
    index: status ? 'gsi2' : 'gsi1',
    pk: `RECONCILIATIONS${status ? `#${status}` : ''}`,
    newestFirst: true,
  }),
  depositsOf: (advertiserId: string): IndexRange => ({
    index: 'gsi1',
    pk: `ADVERTISER#${advertiserId}#DEPOSITS`,
    newestFirst: true,
  }),
  taxYears: (creatorId: string): IndexRange => ({
    pk: `CREATOR#${creatorId}`,
    beginsWith: 'TAX#',
  }),
  depositCases: (): IndexRange => ({ index: 'gsi4', pk: 'DEPOSITS#needs_operator' }),
  withdrawalCases: (): IndexRange => ({
    index: 'gsi4',
    pk: 'WITHDRAWALS#needs_operator',
  }),
} as const;

/** The index attributes that put an item into a list. */
export const indexKeys = (
  { index, pk, beginsWith = '' }: IndexRange,
  sortKey: string,
): Readonly<Record<string, string>> =>
  index ? { [`${index}pk`]: pk, [`${index}sk`]: `${beginsWith}${sortKey}` } : {};
