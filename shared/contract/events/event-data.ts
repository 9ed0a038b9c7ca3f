import * as z from 'zod';
import type { PublishedTaskEvent } from '../../domain/events/event-kinds.ts';
import type { PartyEventType } from '../../domain/events/party-event.ts';
import {
  AgencyId,
  AgreementId,
  ApplicationId,
  CreatorId,
  Currency,
  DepositId,
  Instant,
  MessageId,
  Money,
  OrderId,
  QuestionId,
  ReportId,
  TaskApplicationId,
  TaskId,
  WebhookId,
  WithdrawalId,
} from '../schemas/basics.ts';
import { OrderStatus } from '../schemas/orders.ts';
import { ClosedBecause } from '../schemas/tasks.ts';

/** What every event of an order carries; `seq` counts its events without a gap, so that a receiver can put them in order. */
export const OrderEventData = z.strictObject({
  orderId: OrderId,
  taskId: TaskId,
  creatorId: CreatorId,
  advertiserId: z.string(),
  seq: z.int(),
  by: z.enum(['creator', 'advertiser', 'reviewer', 'operator', 'system', 'clock']),
  from: OrderStatus.optional(),
  status: OrderStatus,
  dueAt: Instant.optional(),
  price: Money,
  fee: Money,
  net: Money,
});

const task = { taskId: TaskId, advertiserId: z.string() };
const application = { ...task, applicationId: TaskApplicationId, creatorId: CreatorId };
const question = { ...task, questionId: QuestionId, creatorId: CreatorId };

export const taskEventData: Readonly<Record<PublishedTaskEvent, z.ZodObject>> = {
  task_opened: z.strictObject(task),
  task_closed: z.strictObject({ ...task, because: ClosedBecause.optional() }),
  task_approved: z.strictObject(task),
  task_rejected: z.strictObject(task),
  application_received: z.strictObject(application),
  application_withdrawn: z.strictObject(application),
  application_declined: z.strictObject(application),
  question_asked: z.strictObject({ ...question, to: z.enum(['advertiser', 'platform']) }),
  question_answered: z.strictObject({ ...question, by: z.enum(['advertiser', 'operator']) }),
  question_hidden: z.strictObject(question),
};

/** Of an application that was left, and of a task that suits a creator as well as its score says. */
export const ApplicationNotChosenData = z.strictObject(application);
export const TaskRecommendedData = z.strictObject({
  ...task,
  creatorId: CreatorId,
  score: z.number().min(0).max(1),
});

const creatorApplication = { applicationId: ApplicationId, creatorId: CreatorId, platform: z.string() };

/** Whoever is paid. */
const payee = {
  payee: z.strictObject({ role: z.enum(['creator', 'agency']), id: z.string() }),
};

const agreement = {
  agreementId: AgreementId,
  creatorId: CreatorId,
  agencyId: AgencyId,
  /** In basis points of what is left of the price after the platform's fee. */
  share: z.int(),
  by: z.enum(['creator', 'agency']),
};

const deposit = {
  depositId: DepositId,
  advertiserId: z.string(),
  provider: z.string(),
  amount: Money,
  /** What was paid, if it is not what was asked for. */
  paid: Money.optional(),
};

const client = {
  clientId: z.string(),
  creatorId: CreatorId,
  advertiserId: z.string(),
  roles: z.array(z.enum(['creator', 'advertiser'])),
};

export const partyEventData: Readonly<Record<PartyEventType, z.ZodObject>> = {
  'message.sent': z.strictObject({
    messageId: MessageId,
    orderId: OrderId,
    ...task,
    creatorId: CreatorId,
    by: z.enum(['creator', 'advertiser']),
  }),
  'creator_application.received': z.strictObject(creatorApplication),
  'creator_application.approved': z.strictObject(creatorApplication),
  'creator_application.rejected': z.strictObject(creatorApplication),
  'creator.suspended': z.strictObject({ creatorId: CreatorId }),
  'creator.reinstated': z.strictObject({ creatorId: CreatorId }),
  'payout_account.bound': z.strictObject(payee),
  'payout_account.changed': z.strictObject(payee),
  'withdrawal.skipped': z.strictObject({ ...payee, orderId: OrderId }),
  'agreement.requested': z.strictObject(agreement),
  'agreement.accepted': z.strictObject(agreement),
  'agreement.declined': z.strictObject(agreement),
  'agreement.ended': z.strictObject(agreement),
  'deposit.received': z.strictObject(deposit),
  'deposit.closed': z.strictObject(deposit),
  'deposit.needs_operator': z.strictObject(deposit),
  'deposit.returned': z.strictObject(deposit),
  'client.bound': z.strictObject(client),
  'client.unbound': z.strictObject(client),
  'account.erased': z.strictObject({ creatorId: CreatorId, advertiserId: z.string(), agencyId: AgencyId }),
  'webhook.disabled': z.strictObject({
    webhookId: WebhookId,
    /** Whose it is: the platform hears of everybody's, an account of its own. */
    owner: z.strictObject({ as: z.enum(['creator', 'advertiser', 'agency', 'platform']), id: z.string() }),
    because: z.enum(['failing', 'gone']),
  }),
  'question_report.resolved': z.strictObject({
    reportId: ReportId,
    questionId: QuestionId,
    taskId: TaskId,
    reporterId: z.string(),
    action: z.enum(['dismiss', 'hide']),
  }),
};

export const withdrawalEventData = (status: string) =>
  z.strictObject({
    withdrawalId: WithdrawalId,
    /** Whoever is paid: a creator or an agency. */
    creatorId: CreatorId.optional(),
    agencyId: AgencyId.optional(),
    seq: z.int(),
    step: z.string(),
    status: z.literal(status),
    amount: Money,
    fee: Money,
    payout: Money,
  });

/** What one entry of the journal did to one wallet: the change of each of its purses, in minor units. */
export const WalletBookedData = z.strictObject({
  entryId: z.string(),
  cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
  wallet: z.strictObject({ as: z.enum(['creator', 'advertiser', 'agency']), id: z.string() }),
  currency: Currency,
  changes: z.record(z.string(), z.int()),
});

export const WebhookTestData = z.strictObject({ message: z.string() });
