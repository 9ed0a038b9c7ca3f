import * as z from 'zod';
import { Reason } from '../../contract/schemas/basics.ts';
import type { PartyEvent, PartyEventType } from '../../domain/events/party-event.ts';
import { itemReader } from '../stored.ts';
import { PayeeSchema } from '../withdrawals/withdrawal-schema.ts';

const eventOf = <Type extends PartyEventType, Shape extends z.ZodRawShape>(type: Type, about: Shape) =>
  z.strictObject({ id: z.string(), at: z.string(), type: z.literal(type), about: z.strictObject(about) });

const reasons = z.array(Reason);
const application = { applicationId: z.string(), creatorId: z.string(), platform: z.string() };
const standing = { creatorId: z.string(), reasons };
const payee = { payee: PayeeSchema };
const agreement = {
  agreementId: z.string(),
  creatorId: z.string(),
  agencyId: z.string(),
  share: z.int(),
  by: z.enum(['creator', 'agency']),
};
const Sum = z.strictObject({ amount: z.int(), currency: z.string() });
const deposit = {
  depositId: z.string(),
  advertiserId: z.string(),
  provider: z.string(),
  amount: Sum,
  paid: Sum.optional(),
};
const client = {
  clientId: z.string(),
  creatorId: z.string(),
  advertiserId: z.string(),
  roles: z.array(z.enum(['creator', 'advertiser'])),
  isNews: z.literal(false).optional(),
};

/** An event of a party as it was written; those who only write it need none of this. */
export const PartyEventSchema = z.discriminatedUnion('type', [
  eventOf('message.sent', {
    messageId: z.string(),
    orderId: z.string(),
    taskId: z.string(),
    creatorId: z.string(),
    advertiserId: z.string(),
    by: z.enum(['creator', 'advertiser']),
    title: z.string(),
    isNews: z.boolean(),
  }),
  eventOf('creator_application.received', application),
  eventOf('creator_application.approved', application),
  eventOf('creator_application.rejected', { ...application, reasons }),
  eventOf('creator.suspended', standing),
  eventOf('creator.reinstated', standing),
  eventOf('payout_account.bound', payee),
  eventOf('payout_account.changed', { ...payee, masked: z.string() }),
  eventOf('withdrawal.skipped', { ...payee, orderId: z.string(), why: z.string() }),
  eventOf('agreement.requested', agreement),
  eventOf('agreement.accepted', agreement),
  eventOf('agreement.declined', agreement),
  eventOf('agreement.ended', agreement),
  eventOf('deposit.received', deposit),
  eventOf('deposit.closed', deposit),
  eventOf('deposit.needs_operator', deposit),
  eventOf('deposit.returned', deposit),
  eventOf('client.bound', client),
  eventOf('client.unbound', client),
  eventOf('account.erased', {
    creatorId: z.string(),
    advertiserId: z.string(),
    agencyId: z.string(),
  }),
  eventOf('webhook.disabled', {
    webhookId: z.string(),
    owner: z.strictObject({ as: z.enum(['creator', 'advertiser', 'agency', 'platform']), id: z.string() }),
    because: z.enum(['failing', 'gone']),
    url: z.string(),
  }),
  eventOf('question_report.resolved', {
    reportId: z.string(),
    questionId: z.string(),
    taskId: z.string(),
    title: z.string(),
    reporterId: z.string(),
    action: z.enum(['dismiss', 'hide']),
  }),
]) as unknown as z.ZodType<PartyEvent>;

/** A new event of a party, as the table's stream tells of it. */
export const toPartyEventRecord = itemReader(z.object({ partyEvent: PartyEventSchema }));
