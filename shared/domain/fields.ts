import * as z from 'zod';
import { text } from './text.ts';

export * from './text.ts';

const ulid = '[0-9A-HJKMNP-TV-Z]{26}';

const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_${ulid}$`), `an id that begins with ${prefix}_`);

export const ApplicationId = idOf('apl');
export const CreatorId = idOf('crt');
export const TaskId = idOf('tsk');
export const OrderId = idOf('ord');
export const UploadId = idOf('upl');
export const AssetId = idOf('ast');
export const AppealId = idOf('apc');
export const RequestId = idOf('req');
export const MessageId = idOf('msg');
export const DepositId = idOf('dep');
export const WithdrawalId = idOf('wdr');
export const TaskApplicationId = idOf('tap');
export const InvitationId = idOf('inv');
export const QuestionId = idOf('que');
export const TakedownId = idOf('tkd');
export const ReportId = idOf('rpt');
export const AdvertiserId = idOf('adv');
export const AgencyId = idOf('agy');
/** A creator, an advertiser or an agency. */
export const PartyId = z
  .string()
  .regex(new RegExp(`^(?:crt|adv|agy)_${ulid}$`), 'an id that begins with crt_, adv_ or agy_');
export const AgreementId = idOf('agr');
export const NotificationId = idOf('ntc');
/** The id of anything that staff write notes about or assign: an order, a task, a party, a payment, a case. */
export const SubjectId = z
  .string()
  .regex(new RegExp(`^[a-z]{3}_${ulid}$`), 'an id like ord_01JD3YQ0000000000000000000');
export const ViewId = idOf('viw');
export const NoteId = idOf('not');
export const ProposalId = idOf('prp');
export const StaffActId = idOf('act');
export const AdjustmentId = idOf('adj');
export const ReconciliationId = idOf('rec');
export const AuditId = idOf('aud');
export const WebhookId = idOf('whk');
export const DeliveryId = idOf('dlv');
export const DeadLetterId = idOf('dlt');
export const EventId = idOf('evt');

const withMilliseconds = (moment: string): string =>
  Number.isNaN(Date.parse(moment)) ? moment : new Date(moment).toISOString();

/** Far from the limits of dates, so that a duration can be added to every moment. */
const knownYears = /^(?:19[7-9]\d|2\d{3})-/;

/** A time in UTC, normalized to milliseconds, so that text order is time order. */
export const Instant = z.iso
  .datetime({ error: 'a time in UTC like 2026-11-22T20:17:00.000Z', abort: true })
  .regex(knownYears, 'a time from 1970 to 2999')
  .overwrite(withMilliseconds)
  .meta({ id: 'Instant', description: 'A time in UTC.' });

/** A day of the calendar. */
export const Day = z.iso
  .date({ error: 'a day like 2026-11-25', abort: true })
  .regex(knownYears, 'a day from 1970 to 2999');

/** Sums of many amounts stay below the largest exact integer of a double. */
export const maxAmount = 1_000_000_000_000;

export const Currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code like CNY');

export const Money = z
  .strictObject({
    amount: z.int().min(0).max(maxAmount),
    currency: Currency,
  })
  .meta({ id: 'Money', description: 'Whole minor units: 120000 CNY are ¥1,200.00.' });

/** A sum of amounts. It can exceed the limit of a single amount. */
export const Balance = z
  .strictObject({ amount: z.int().min(0), currency: Currency })
  .meta({ id: 'Balance', description: 'A sum of amounts in whole minor units.' });

export const PositiveMoney = z
  .strictObject({
    amount: z.int().min(1).max(maxAmount),
    currency: Currency,
  })
  .meta({ id: 'PositiveMoney', description: 'Whole minor units, more than nothing.' });

/** A short name that programs compare: a category, a platform, a format. */
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'lower-case letters, digits, - and _');

/** Blanks, and characters that nobody sees: controls, breaks of words, directions of writing. A URL spells them in per cent. */
const hidden =
  '\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF';

/** Browsers correct a URL without slashes and hide an account in it. Both would make misleading links. */
const absoluteHttpsUrl = new RegExp(`^https:\\/\\/[^${hidden}/?#@\\\\]+(?:[/?#][^${hidden}]*)?$`, 'iu');

export const HttpsUrl = z
  .url({ protocol: /^https$/, error: 'an https URL', abort: true })
  .regex(absoluteHttpsUrl, 'an https URL in full, without blanks, invisible characters or an account')
  .max(2048);

/** A URL of any protocol whose characters all show. */
export const VisibleUrl = z
  .string()
  .min(1)
  .max(2048)
  .regex(new RegExp(`^[^${hidden}]+$`, 'u'), 'a URL without blanks and invisible characters');

export const Reason = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/, 'lower-case letters, digits, dots, - and _'),
    message: text(1000),
    messageZh: text(1000).optional(),
    atSecond: z.number().min(0).max(86_400).optional(),
  })
  .meta({
    id: 'Reason',
    description:
      'Why something was decided: a code for programs, a sentence for people, and perhaps the same in Chinese.',
  });

/** An enum in responses. Values of later releases are shown as `unknown`. */
export const orUnknown = <const Names extends z.core.util.EnumLike>(known: z.ZodEnum<Names>) =>
  z
    .enum({ ...known.def.entries, unknown: 'unknown' })
    .meta({ description: '`unknown` is a value that this release does not know.' });

/** A read-only JSON value. An optional field is absent or has a value. */
export type Json<T> = T extends readonly (infer Item)[]
  ? readonly Json<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Json<Exclude<T[K], undefined>> }
    : T;

/** The values of a set of fields. */
export type ValuesOf<Fields extends z.ZodRawShape> = Json<z.output<z.ZodObject<Fields>>>;
