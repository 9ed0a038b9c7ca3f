import type { Item } from './document.ts';
import type { Key } from './keys.ts';

/**
 * The entity of an item, by the first part of its partition key and of its sort key. `*`: the sort key begins
 * with a value.
 */
const entities = {
  ORDER: {
    ORDER: 'order',
    EVENT: 'order_event',
    UPLOAD: 'upload',
    MESSAGE: 'message',
    MESSAGES: 'message_counts',
    RATING: 'waiting_rating',
    COUNTED: 'counted_events',
    INSPECTION: 'inspection',
    INSPECTION_REQUEST: 'inspection_request',
    FINGERPRINT: 'fingerprint',
  },
  TASK: {
    TASK: 'task',
    CLAIM: 'claim',
    APPLICATION: 'task_application',
    APPLICANT: 'applicant',
    QUESTION: 'question',
    TASK_EVENT: 'task_event',
  },
  ASSIGNMENT: { ASSIGNMENT: 'assignment' },
  VIEWS: { VIEW: 'saved_view' },
  NOTES: { NOTE: 'note' },
  WORK_FILE: { WORK_FILE: 'work_file' },
  ASSET: { ASSET: 'asset' },
  ANCHOR: { WORKS: 'fingerprint_anchor', WORK: 'fingerprint_anchor' },
  UPLOADS: { TOTAL: 'upload_total' },
  PUBLICATION: { PUBLICATION: 'publication_proof' },
  HALL: { '*': 'hall_entry' },
  PARTY_EVENT: { PARTY_EVENT: 'party_event' },
  INBOX: { NOTICE: 'notification', MARK: 'inbox_mark' },
  TAKEDOWN: { TAKEDOWN: 'takedown' },
  REPORT: { REPORT: 'report' },
  LISTENERS: { ACCOUNT: 'webhook_account' },
  WEBHOOKS: { ENDPOINT: 'webhook' },
  WEBHOOK: { DELIVERY: 'delivery' },
  RATE: { WINDOW: 'rate_count' },
  APPLICATION: { APPLICATION: 'application' },
  ACCOUNT: { ACCOUNT: 'platform_account' },
  PROFILE_URL: { PROFILE_URL: 'platform_profile' },
  ADVERTISER: { RECORD: 'advertiser_record', PROFILE: 'advertiser_profile' },
  AGENCY: { RECORD: 'agency_record', PAYOUT_ACCOUNT: 'payout_account' },
  CREATOR: {
    CREATOR: 'creator',
    PROFILE: 'profile',
    PREFERENCES: 'preferences',
    STANDING: 'standing_change',
    PAYOUT_ACCOUNT: 'payout_account',
    TAX: 'tax_year',
  },
  CREATORS: { FOLLOWERS: 'search_entry' },
  AGREEMENT: { AGREEMENT: 'agreement' },
  WALLET: { BALANCE: 'balance', MONTH: 'wallet_month' },
  JOURNAL: { ENTRY: 'journal_entry', COUNTED: 'counted_entry' },
  BOOKS: { SUMS: 'ledger_sums', KINDS: 'sums_by_kind', ACCOUNT: 'account_sum' },
  WITHDRAWAL: { WITHDRAWAL: 'withdrawal', EVENT: 'withdrawal_event' },
  WITHDRAWN: { USED: 'withdrawn_period' },
  FREEZE: { FREEZE: 'freeze', CHANGE: 'freeze_change' },
  PAYOUT_STOP: { PAYOUT_STOP: 'payout_stop' },
  DEPOSIT: { DEPOSIT: 'deposit' },
  DEAD_LETTER: { DEAD_LETTER: 'dead_letter' },
  AUDITOR: { AUDITOR: 'auditor' },
  AUDIT_STATE: { PART: 'audit_state' },
  CLOSED: { DAY: 'closed_numbers' },
  AUDIT: { AUDIT: 'audit' },
  REVIEWER: { CLAIMS: 'reviewer_claims' },
  STAFF_ACT: { STAFF_ACT: 'staff_act' },
  PROPOSAL: { PROPOSAL: 'proposal' },
  PROPOSED: { PROPOSED: 'latest_proposal' },
  DRAWS: { DRAWS: 'overdraft_guard' },
  ADJUSTMENT: { ADJUSTMENT: 'adjustment' },
  RECONCILIATION: { RECONCILIATION: 'reconciliation', PART: 'mismatches' },
  CLIENT: { CLIENT: 'machine_client' },
  PERSON: { PERSON: 'account' },
  PARTY: { PARTY: 'party', NAME: 'party_name' },
  BLOCKS: { PARTY: 'block' },
  ERASURE: { ERASURE: 'erasure' },
  IDEMPOTENCY: { KEY: 'idempotency' },
  SANDBOX_PAYOUT: { SANDBOX_PAYOUT: 'sandbox_payout' },
  SWEEPS: { SWEEP: 'sweep' },
  DELIVERY_COUNTS: { HOUR: 'delivery_count' },
  MIGRATION: { SEGMENT: 'migration_segment' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Entities = typeof entities;

export type Entity = { [Pk in keyof Entities]: Entities[Pk][keyof Entities[Pk]] }[keyof Entities];

const entityByKey = new Map<string, Entity>(
  Object.entries(entities).flatMap(([pk, bySk]) =>
    Object.entries(bySk).map(([sk, entity]) => [`${pk} ${sk}`, entity] as const),
  ),
);

const headOf = (text: string): string => text.split('#', 1)[0] ?? '';

/** The entity of the item with this key; `undefined` for keys of a later release. */
export const entityOf = ({ pk, sk }: Key): Entity | undefined =>
  entityByKey.get(`${headOf(pk)} ${headOf(sk)}`) ?? entityByKey.get(`${headOf(pk)} *`);

/** The entity of an item. Items of releases before 0.2.0 lack the attribute, so it comes from the key. */
export const readEntity = ({ entity, pk, sk }: Item): string | undefined =>
  typeof entity === 'string' ? entity : entityOf({ pk: String(pk), sk: String(sk) });
