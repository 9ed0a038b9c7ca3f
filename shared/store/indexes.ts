import type { Payee } from '../domain/ledger/accounts.ts';
import type { NotifiedRole } from '../domain/notifications/order-recipients.ts';
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

/** A list in an index, in ascending order. */
const listIn = (index: IndexName, pk: string): IndexRange => ({ index, pk });

const newestFirstIn = (index: IndexName, pk: string): IndexRange => ({ index, pk, newestFirst: true });

/** All items, or those of one status. */
const newestFirstByStatus = (pk: string, status: string | undefined): IndexRange =>
  status ? newestFirstIn('gsi2', `${pk}#${status}`) : newestFirstIn('gsi1', pk);

/** The items that are due by a moment, most overdue first. */
const dueBy = (pk: string, before: Instant): IndexRange => ({ index: 'gsi5', pk, between: ['', before] });

/** A part of a base partition. */
const partOf = (
  pk: string,
  beginsWith: string,
  order: Pick<IndexRange, 'consistent' | 'newestFirst'> = {},
): IndexRange => ({ pk, beginsWith, ...order });

/** The partition of names with a first character. */
const namesPk = (name: string): string => `PARTY_NAMES#${[...name][0] ?? ''}`;

/** The partition of later words with a first character. */
const laterWordsPk = (word: string): string => `PARTY_WORDS#${[...word][0] ?? ''}`;

type ProposalFilter = { readonly act?: string; readonly status?: string; readonly before?: Instant };

type StaffActFilter = {
  readonly subject?: string;
  readonly by?: string;
  readonly operation?: string;
  readonly between?: readonly [string, string];
};

export const indexes = {
  orderEvents: (orderId: string) => partOf(`ORDER#${orderId}`, 'EVENT#'),
  /** All orders by creation, from one moment to another, inclusive. The first event of an order is its place. */
  allOrders: (from = '', to = '~'): IndexRange => ({
    ...listIn('gsi1', 'ORDERS'),
    between: [from, `${to}~`],
  }),
  /** The claims of a task, each with its order, by creator. */
  claims: (taskId: string) => partOf(`TASK#${taskId}`, 'CLAIM#'),
  ordersOfCreator: (id: string) => newestFirstIn('gsi1', `CREATOR#${id}#ORDERS`),
  ordersOfAdvertiser: (id: string) => newestFirstIn('gsi2', `ADVERTISER#${id}#ORDERS`),
  tasksOfAdvertiser: (id: string, status?: string) => newestFirstByStatus(`ADVERTISER#${id}#TASKS`, status),
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
  /** Orders, tasks and payments by the last six characters of their ids. */
  idEnds: (index: 'gsi2' | 'gsi3', end: string) => listIn(index, `ID_ENDS#${end}`),
  /** Payments that have ended, by their number at the provider. */
  providerReferences: (reference: string) => listIn('gsi4', `PROVIDER_REFERENCES#${reference}`),
  /** Advertisers by the keyed digest of their mail address. */
  advertisersByMail: (mark: string) => listIn('gsi1', `ADVERTISERS#mail#${mark}`),
  /** Parties by the beginning of their folded name. */
  partyNames: (name: string): IndexRange => ({ ...listIn('gsi4', namesPk(name)), beginsWith: name }),
  /** Parties by the beginning of the second word of their folded name. */
  partyWords: (word: string): IndexRange => ({ ...listIn('gsi5', namesPk(word)), beginsWith: word }),
  /** Parties by the beginning of a later word of their folded name. Each index has another word. */
  laterPartyWords: (index: IndexName, word: string): IndexRange => ({
    ...listIn(index, laterWordsPk(word)),
    beginsWith: word,
  }),
  /** The views that a person of staff keeps, oldest first. */
  savedViews: (accountId: string) => partOf(`VIEWS#${accountId}`, 'VIEW#', { consistent: true }),
  /** The work that was assigned to a person of staff. */
  assignmentsOf: (accountId: string) => newestFirstIn('gsi1', `ASSIGNED#${accountId}`),
  /** The notes of staff: all, or those on a subject. */
  notes: (subject?: string) =>
    subject === undefined
      ? newestFirstIn('gsi1', 'NOTES')
      : partOf(`NOTES#${subject}`, 'NOTE#', { newestFirst: true }),
  /** The assets of a party. */
  assetsOf: (partyId: string) => newestFirstIn('gsi1', `PARTY#${partyId}#ASSETS`),
  /** Assets that wait for a reviewer, oldest first. */
  assetsInModeration: () => listIn('gsi4', 'ASSETS#in_moderation'),
  orderMessages: (orderId: string) => partOf(`ORDER#${orderId}`, 'MESSAGE#', { newestFirst: true }),
  /** Orders with unfinished work, by `nextCheckAt`. */
  ordersToCheck: (shard: number, before: Instant) => dueBy(`LOOK_AT#${shard}`, before),
  /** Running withdrawals, by when to check their execution. */
  withdrawalsToCheck: (shard: number, before: Instant) => dueBy(`WITHDRAWALS_LOOK_AT#${shard}`, before),
  /** Paid withdrawals that a bank may return, and cases of unknown outcome, by when to ask the provider. */
  paidWithdrawalsToCheck: (shard: number, before: Instant) => dueBy(`RETURNS_LOOK_FOR#${shard}`, before),
  /** Pending deposits, by when to ask their provider. */
  depositsToCheck: (shard: number, before: Instant) => dueBy(`DEPOSITS_LOOK_AT#${shard}`, before),
  /** Items whose effects keep failing, oldest first. */
  deadLetters: () => listIn('gsi1', 'DEAD_LETTERS'),
  /** Dead letters, by when they are tried again. */
  deadLettersDue: (shard: number, before: Instant) => dueBy(`DEAD_LETTERS_DUE#${shard}`, before),
  /** A partition of the hall, from one sort key to another, inclusive. */
  hall: (sort: HallSort, facet: HallFacet, shard: number, from: string, to: string): IndexRange => ({
    pk: hallPk(sort, facet, shard),
    between: [from, to],
    newestFirst: sort !== 'deadline',
  }),
  tasksInModeration: () => listIn('gsi4', 'TASKS#in_moderation'),
  tasksDueBefore: (shard: number, before: Instant) => dueBy(`TASKS_DUE#${shard}`, before),
  /** Advertisers' ratings that both parties may see before a moment, and that are not counted yet. */
  ratingsShownBefore: (before: Instant) => dueBy('RATINGS#waiting', before),
  invitationsOf: (creatorId: string) => newestFirstIn('gsi3', `CREATOR#${creatorId}#INVITATIONS`),
  taskApplications: (taskId: string) => partOf(`TASK#${taskId}`, 'APPLICATION#', { consistent: true }),
  taskApplicationsOf: (creatorId: string) => newestFirstIn('gsi1', `CREATOR#${creatorId}#TASK_APPLICATIONS`),
  questions: (taskId: string) => partOf(`TASK#${taskId}`, 'QUESTION#', { newestFirst: true }),
  publicQuestions: (taskId: string) => newestFirstIn('gsi1', `TASK#${taskId}#QUESTIONS`),
  questionsOf: (taskId: string, creatorId: string): IndexRange => ({
    ...newestFirstIn('gsi2', `CREATOR#${creatorId}#QUESTIONS`),
    beginsWith: `${taskId}#`,
  }),
  /** All questions of a creator, task by task. */
  questionsOfCreator: (creatorId: string) => newestFirstIn('gsi2', `CREATOR#${creatorId}#QUESTIONS`),
  questionsForAdvertiser: (taskId: string) => newestFirstIn('gsi3', `TASK#${taskId}#QUESTIONS#advertiser`),
  unreadQuestions: (taskId: string, partyId: string) => listIn('gsi4', `TASK#${taskId}#UNREAD#${partyId}`),
  questionsToPlatform: () => listIn('gsi5', 'QUESTIONS#platform'),
  reportsOf: (partyId: string) => newestFirstIn('gsi2', `REPORTER#${partyId}`),
  openReports: () => listIn('gsi1', 'REPORTS#open'),
  openReportsAbout: (partyId: string) => listIn('gsi3', `REPORTS#open#${partyId}`),
  /** All takedowns, or those in one state. */
  takedowns: (state?: string) => newestFirstByStatus('TAKEDOWNS', state),
  takedownsOf: (partyId: string) => newestFirstIn('gsi3', `PARTY#${partyId}#TAKEDOWNS`),
  /** Appeals against takedowns that wait for a decision, oldest first. */
  takedownAppeals: () => listIn('gsi4', 'TAKEDOWNS#appeals'),
  webhookAccounts: (): IndexRange => ({ pk: 'LISTENERS', consistent: true }),
  webhooksOf: (accountId: string) => partOf(`WEBHOOKS#${accountId}`, 'ENDPOINT#', { consistent: true }),
  /** The delivery log of an endpoint. With `fromId`, only deliveries from that id on, oldest first. */
  deliveries: (webhookId: string, fromId = ''): IndexRange => ({
    pk: `WEBHOOK#${webhookId}`,
    between: [`DELIVERY#${fromId}`, 'DELIVERY#~'],
    newestFirst: fromId === '',
  }),
  /** Attempts to deliver webhooks by the hour, from one on. */
  deliveryCounts: (shard: number, from: Instant): IndexRange => ({
    pk: `DELIVERY_COUNTS#${shard}`,
    between: [`HOUR#${from}`, 'HOUR#~'],
  }),
  /** The last runs of all sweeps. */
  sweeps: () => partOf('SWEEPS', 'SWEEP#'),
  deliveriesDue: (shard: number, before: Instant) => dueBy(`DELIVERIES_DUE#${shard}`, before),
  /** The stored notifications of a party, from one id to another, inclusive. */
  notifications: (partyId: string, fromId: string, toId = '~'): IndexRange => ({
    pk: `INBOX#${partyId}`,
    between: [`NOTICE#${fromId}`, `NOTICE#${toId}`],
    newestFirst: true,
  }),
  /** The events of orders that notify a party, by the ids of the notifications, oldest first. An event can notify both parties. */
  orderNotifications: (role: NotifiedRole, partyId: string, fromId = '', toId = '~'): IndexRange => ({
    ...listIn(role === 'creator' ? 'gsi3' : 'gsi4', `INBOX#${partyId}#ORDERS`),
    between: [fromId, toId],
  }),
  unreadNotifications: (partyId: string, fromId: string): IndexRange => ({
    ...listIn('gsi1', `INBOX#${partyId}#UNREAD`),
    between: [fromId, '~'],
  }),
  creators: (facet: CreatorFacet, minFollowers: number): IndexRange => ({
    pk: creatorSearchPk(facet),
    between: [followersSk(minFollowers), 'FOLLOWERS#~'],
    newestFirst: true,
  }),
  standingChanges: (creatorId: string) => partOf(`CREATOR#${creatorId}`, 'STANDING#'),
  agreementsOfCreator: (creatorId: string) => newestFirstIn('gsi1', `CREATOR#${creatorId}#AGREEMENTS`),
  agreementsOfAgency: (agencyId: string) => newestFirstIn('gsi2', `AGENCY#${agencyId}#AGREEMENTS`),
  applicationsOf: (creatorId: string) => newestFirstIn('gsi2', `CREATOR#${creatorId}#APPLICATIONS`),
  machineClientsOf: (accountId: string) => listIn('gsi1', `ACCOUNT#${accountId}#CLIENTS`),
  pendingAdvertisers: () => listIn('gsi4', 'ADVERTISERS#pending'),
  pendingApplications: () => listIn('gsi1', 'APPLICATIONS#pending'),
  walletEntries: (
    index: 'gsi1' | 'gsi2' | 'gsi4',
    partyId: string,
    from: Instant,
    to: Instant,
  ): IndexRange => ({ ...newestFirstIn(index, `WALLET#${partyId}`), between: [from, `${to}#~`] }),
  /** The journal entries that were posted for a document. */
  entriesOf: (kind: string, id: string) => partOf(`JOURNAL#${kind}#${id}`, 'ENTRY#', { consistent: true }),
  /** Journal entries of one UTC day, from a moment on. */
  journalOfDay: (day: string, shard: number, from: Instant): IndexRange => ({
    ...newestFirstIn('gsi3', `JOURNAL#${day}#${shard}`),
    between: [from, '~'],
  }),
  /** Journal entries of one UTC day that moved money through a provider. */
  clearingOfDay: (provider: string, day: string, shard: number, from: Instant, to: Instant): IndexRange => ({
    ...listIn('gsi5', `CLEARING#${provider}#${day}#${shard}`),
    between: [from, `${to}#~`],
  }),
  /** Those between two providers, for the second one. They change no wallet. */
  otherClearingOfDay: (
    provider: string,
    day: string,
    shard: number,
    from: Instant,
    to: Instant,
  ): IndexRange => ({
    ...listIn('gsi1', `CLEARING#${provider}#${day}#${shard}`),
    between: [from, `${to}#~`],
  }),
  /** The sums of a shard, and those of earlier releases. */
  sumsByKind: (shard: number): IndexRange => ({
    pk: `BOOKS#${shard}`,
    between: ['KINDS#', 'SUMS#~'],
    consistent: true,
  }),
  /** Wallets, and tasks and orders by the entries that funded them, by account. */
  accounts: (shard: number) => listIn('gsi5', `ACCOUNTS#${shard}`),
  earlierAccountSums: (shard: number) => partOf(`BOOKS#${shard}`, 'ACCOUNT#', { consistent: true }),
  walletMonths: (partyId: string, currency: string, from: string, to: string): IndexRange => ({
    pk: `WALLET#${partyId}`,
    between: [`MONTH#${currency}#${from}`, `MONTH#${currency}#${to}`],
    consistent: true,
  }),
  withdrawalsOf: ({ role, id }: Payee) => newestFirstIn('gsi1', `${role.toUpperCase()}#${id}#WITHDRAWALS`),
  freezeChanges: () => partOf('FREEZE', 'CHANGE#', { newestFirst: true }),
  /** The numbers of an item at the ends of the days that changed it, up to a day. */
  closedNumbers: (place: string, day: string): IndexRange => ({
    pk: `CLOSED#${place}`,
    between: ['DAY#', `DAY#${day}`],
    newestFirst: true,
    consistent: true,
  }),
  /** Items that journal entries changed, by their first closed numbers. */
  closedPlaces: (shard: number) => listIn('gsi1', `CLOSED_PLACES#${shard}`),
  audits: (status?: string) => newestFirstByStatus('AUDITS', status),
  /** Proposals of staff, all or by act and status, and only those proposed before a moment. */
  proposals: ({ act, status, before }: ProposalFilter = {}): IndexRange => {
    const pk = ['PROPOSALS', act, status].filter(Boolean).join('#');
    const index = act === undefined ? (status ? 'gsi2' : 'gsi1') : status ? 'gsi4' : 'gsi3';
    return { ...newestFirstIn(index, pk), ...(before && { between: ['', before] as const }) };
  },
  /** Acts of staff: all, or those on a subject, by a person or of an operation, in this order. */
  staffActs: ({ subject, by, operation, between }: StaffActFilter): IndexRange => {
    const order = between && { between };
    if (subject !== undefined) return { ...newestFirstIn('gsi3', `STAFF_ACTS#ON#${subject}`), ...order };
    if (by !== undefined) return { ...newestFirstIn('gsi2', `STAFF_ACTS#BY#${by}`), ...order };
    return operation === undefined
      ? { ...newestFirstIn('gsi1', 'STAFF_ACTS'), ...order }
      : { ...newestFirstIn('gsi4', `STAFF_ACTS#OF#${operation}`), ...order };
  },
  /** Parties on hold or suspended: all, or those with one of both. */
  restrictedParties: (kind?: 'hold' | 'suspension') =>
    kind === undefined
      ? newestFirstIn('gsi1', 'RESTRICTED')
      : newestFirstIn(kind === 'hold' ? 'gsi2' : 'gsi3', `RESTRICTED#${kind}`),
  /** The parties that an account has blocked. */
  blocksOf: (accountId: string) => partOf(`BLOCKS#${accountId}`, 'PARTY#', { consistent: true }),
  /** The blocks of a party by others, latest first. */
  blocksAgainst: (partyId: string) => newestFirstIn('gsi1', `BLOCKED#${partyId}`),
  /** Pending proposals, by when they expire. */
  proposalsDue: (shard: number, before: Instant) => dueBy(`PROPOSALS_DUE#${shard}`, before),
  adjustments: (status?: string) => newestFirstByStatus('ADJUSTMENTS', status),
  reconciliations: (status?: string) => newestFirstByStatus('RECONCILIATIONS', status),
  depositsOf: (advertiserId: string) => newestFirstIn('gsi1', `ADVERTISER#${advertiserId}#DEPOSITS`),
  taxYears: (creatorId: string) => partOf(`CREATOR#${creatorId}`, 'TAX#'),
  /** Deposits by when they were received, from a moment on. */
  depositsReceived: (from: Instant): IndexRange => ({
    ...listIn('gsi2', 'DEPOSITS#received'),
    between: [from, '~'],
  }),
  depositCases: () => listIn('gsi4', 'DEPOSITS#needs_operator'),
  /** Deposits in one of the other states that have no time of receipt, by creation. */
  depositsIn: (status: 'pending' | 'closed' | 'returned') => listIn('gsi4', `DEPOSITS#${status}`),
  withdrawalCases: () => listIn('gsi4', 'WITHDRAWALS#needs_operator'),
  /** Withdrawals whose outcome the provider has not stated yet, longest wait first. */
  runningWithdrawals: () => listIn('gsi4', 'WITHDRAWALS#running'),
  /** All withdrawals, by when they were requested. */
  allWithdrawals: () => listIn('gsi3', 'WITHDRAWALS'),
} as const;

/** The index attributes that put an item into a list. */
export const indexKeys = (
  { index, pk, beginsWith = '' }: IndexRange,
  sortKey: string,
): Readonly<Record<string, string>> =>
  index ? { [`${index}pk`]: pk, [`${index}sk`]: `${beginsWith}${sortKey}` } : {};
