import * as z from 'zod';
import { partyKinds } from '../accounts/account.ts';
import { partyKindOf } from '../accounts/party.ts';
import {
  AgencyId,
  AgreementId,
  ApplicationId,
  CreatorId,
  DepositId,
  Instant as InstantSchema,
  MessageId,
  Money,
  OrderId,
  QuestionId,
  Reason,
  ReportId,
  TaskId,
  WebhookId,
} from '../fields.ts';
import { holdScopes } from '../holds/hold.ts';
import type { PartyRole } from '../ledger/wallet-change.ts';
import { reportKinds } from '../reports/report-subjects.ts';
import type { Instant } from '../time.ts';
import { assetEvents } from './asset-events.ts';
import { advertiserAccount, creatorAccount, EventAccount } from './domain-event.ts';
import { type AboutOf, defineData, type EventRow } from './event-row.ts';
import { takedownEvents } from './takedown-events.ts';

const advertiserId = z.string();
const reasons = { reasons: z.array(Reason) };

const creatorApplication = defineData(
  { applicationId: ApplicationId, creatorId: CreatorId, platform: z.string() },
  ({ creatorId }) => [creatorAccount(creatorId)],
);

const standing = defineData({ creatorId: CreatorId }, ({ creatorId }) => [creatorAccount(creatorId)]);

const advertiser = defineData({ advertiserId }, (about) => [advertiserAccount(about.advertiserId)]);

const payee = {
  payee: z.strictObject({ role: z.enum(['creator', 'agency', 'advertiser']), id: z.string() }),
};

const payoutAccount = defineData(payee, ({ payee: { role, id } }) => [{ as: role, id }]);

const agreement = defineData(
  {
    agreementId: AgreementId,
    creatorId: CreatorId,
    agencyId: AgencyId,
    /** In basis points of the price without the platform's fee. */
    share: z.int(),
    by: z.enum(['creator', 'agency']),
  },
  ({ creatorId, agencyId }) => [creatorAccount(creatorId), { as: 'agency', id: agencyId }],
);

const deposit = defineData(
  {
    depositId: DepositId,
    advertiserId,
    provider: z.string(),
    amount: Money,
    /** The paid amount, if it differs. */
    paid: Money.optional(),
    /** What the provider took back. */
    reversed: Money.optional(),
  },
  (about) => [advertiserAccount(about.advertiserId)],
);

const otherAmount = { paid: { amount: 299_900, currency: 'CNY' } };

/** The parties that an account has opened. */
const openedParties = {
  creatorId: CreatorId.optional(),
  advertiserId: advertiserId.optional(),
  agencyId: AgencyId.optional(),
};

const toAudience = (as: PartyRole, id: string | undefined) => (id === undefined ? [] : [{ as, id }]);

/** Why an operator acted, and the account of the operator. */
const byOperator = { ...reasons, by: z.string() };

const hold = defineData(openedParties, ({ creatorId, advertiserId: advertiser, agencyId }) => [
  ...toAudience('creator', creatorId),
  ...toAudience('advertiser', advertiser),
  ...toAudience('agency', agencyId),
]);

const client = defineData(
  {
    clientId: z.string(),
    ...openedParties,
    roles: z.array(z.enum(partyKinds)),
  },
  ({ roles, ...ids }) => roles.flatMap((as) => toAudience(as, ids[`${as}Id`])),
);

/** Every event of a party other than those of its orders, tasks and money. */
export const partyEvents = {
  'message.sent': {
    description: 'One party of an order wrote to the other.',
    ...defineData(
      {
        messageId: MessageId,
        orderId: OrderId,
        taskId: TaskId,
        advertiserId,
        creatorId: CreatorId,
        by: z.enum(['creator', 'advertiser']),
      },
      (about) => [creatorAccount(about.creatorId), advertiserAccount(about.advertiserId)],
    ),
    /** `isNews`: the reader had read everything before. An inbox contains one notification per conversation. */
    internal: { title: z.string(), isNews: z.boolean() },
  },
  'creator_application.received': { description: 'A person applied as a creator.', ...creatorApplication },
  'creator_application.approved': {
    description: 'A reviewer approved an application as a creator.',
    ...creatorApplication,
  },
  'creator_application.rejected': {
    description: 'A reviewer rejected an application as a creator.',
    ...creatorApplication,
    internal: reasons,
  },
  'advertiser.verified': {
    description: 'The platform verified an advertiser, who can now publish tasks.',
    ...advertiser,
    internal: reasons,
  },
  'advertiser.rejected': {
    description: 'The platform rejected the legal data of an advertiser.',
    ...advertiser,
    internal: reasons,
  },
  'advertiser.suspended': {
    description: 'An advertiser was suspended. Their tasks are paused.',
    ...advertiser,
    internal: reasons,
  },
  'advertiser.reinstated': {
    description: 'An advertiser can open tasks again.',
    ...advertiser,
    internal: reasons,
  },
  'creator.suspended': {
    description: 'A creator was suspended and cannot take orders.',
    ...standing,
    internal: reasons,
  },
  'creator.reinstated': { description: 'A creator can take orders again.', ...standing, internal: reasons },
  'payout_account.bound': { description: 'A party bound its first payout account.', ...payoutAccount },
  'payout_account.changed': {
    description: 'A party changed its payout account.',
    ...payoutAccount,
    internal: { masked: z.string() },
  },
  'withdrawal.skipped': {
    description: 'No automatic withdrawal followed a settlement.',
    ...defineData({ ...payee, orderId: OrderId }, payoutAccount.audience),
    internal: { why: z.string() },
  },
  'agreement.requested': { description: 'A creator asked an agency to represent them.', ...agreement },
  'agreement.accepted': {
    description: 'An agency accepted to represent a creator.',
    ...agreement,
    example: { by: 'agency' },
  },
  'agreement.declined': {
    description: 'An agency declined to represent a creator.',
    ...agreement,
    example: { by: 'agency' },
  },
  'agreement.ended': {
    description: 'An agreement of a creator and an agency, or the request for it, ended.',
    ...agreement,
    /** Whether the agency had not accepted it. Events of early releases do not say it. */
    internal: { wasRequest: z.boolean().optional() },
  },
  'deposit.received': { description: 'A deposit was paid.', ...deposit },
  'deposit.closed': { description: 'A deposit was not paid and is closed.', ...deposit },
  'deposit.needs_operator': {
    description:
      'An operator must check a deposit: its amount differs, it was paid late, or it was taken back.',
    ...deposit,
    example: otherAmount,
  },
  'deposit.returned': {
    description: 'A deposit was returned to its payer.',
    ...deposit,
    example: otherAmount,
  },
  'client.bound': {
    description: 'A machine client was assigned to an account. It acts once the owner has accepted it.',
    ...client,
  },
  'client.unbound': {
    description: 'A machine client can no longer act for an account.',
    ...client,
    /** False if the account was erased: it gets no more notifications. */
    internal: { isNews: z.literal(false).optional() },
  },
  'account.held': {
    description: 'An operator put an account on hold.',
    ...defineData(
      { ...openedParties, scope: z.enum(holdScopes), until: InstantSchema.optional() },
      hold.audience,
    ),
    internal: byOperator,
  },
  'account.released': { description: 'An account is no longer on hold.', ...hold, internal: byOperator },
  'account.erased': {
    description: 'An account was erased. Erase your copies of its personal data.',
    ...defineData(openedParties, () => []),
  },
  'webhook.disabled': {
    description: 'A webhook endpoint was disabled, because it failed for too long or no longer exists.',
    ...defineData(
      {
        webhookId: WebhookId,
        /** The owner's events reach the owner and the platform. */
        owner: EventAccount,
        because: z.enum(['failing', 'gone']),
      },
      ({ owner }) => (owner.as === 'platform' ? [] : [owner]),
    ),
    internal: { url: z.string() },
  },
  'report.resolved': {
    description: 'An operator decided on a report of a party, a profile, a task or a message.',
    ...defineData(
      {
        reportId: ReportId,
        kind: z.enum(reportKinds),
        reporterId: z.string(),
        action: z.enum(['dismiss', 'uphold']),
      },
      ({ reporterId: id }) => toAudience(partyKindOf(id) ?? 'advertiser', id),
    ),
    internal: { title: z.string().optional() },
  },
  ...assetEvents,
  ...takedownEvents,
  'question_report.resolved': {
    description: 'An operator decided on a report of a question.',
    ...defineData(
      {
        reportId: ReportId,
        questionId: QuestionId,
        taskId: TaskId,
        reporterId: z.string(),
        action: z.enum(['dismiss', 'hide']),
      },
      ({ reporterId: id }) => toAudience(partyKindOf(id) ?? 'advertiser', id),
    ),
    internal: { title: z.string() },
  },
} as const satisfies Readonly<Record<string, EventRow>>;

export type PartyEventType = keyof typeof partyEvents;

/** The stored data of an event, by its type. */
export type PartyEventAbout = { readonly [T in PartyEventType]: AboutOf<(typeof partyEvents)[T]> };

/** An event of one of these types, as it is stored in the transaction that records the fact. */
export type PartyEventOf<T extends PartyEventType> = {
  readonly [K in T]: {
    readonly id: string;
    readonly at: Instant;
    readonly type: K;
    readonly about: PartyEventAbout[K];
  };
}[T];

export type PartyEvent = PartyEventOf<PartyEventType>;

const audiences: {
  readonly [T in PartyEventType]: {
    readonly audience: (about: PartyEventAbout[T]) => readonly EventAccount[];
  };
} = partyEvents;

/** The accounts that receive an event, in addition to the platform. */
export const audienceOfPartyEvent = <T extends PartyEventType>({ type, about }: PartyEventOf<T>) =>
  audiences[type].audience(about);
