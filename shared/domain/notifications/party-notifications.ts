import { advertiserAccount, creatorAccount, type EventAccount } from '../events/domain-event.ts';
import {
  audienceOfPartyEvent,
  type PartyEventAbout,
  type PartyEventOf,
  type PartyEventType,
} from '../events/party-events.ts';
import { findOwn } from '../find-own.ts';
import { takedownSubjects } from '../takedowns/takedown-subjects.ts';
import type { Notification, NotificationSubject } from './notification.ts';
import {
  createNotification,
  isNotificationKind,
  type NotificationKind,
  type NotificationParams,
} from './notification-texts.ts';

/** The kind of notification of an event type. */
type KindOf<Type extends string> = Type extends `${infer Subject}.${infer Event}`
  ? Extract<`${Subject}_${Event}`, NotificationKind>
  : never;

/** The content of a notification. Without `to` it goes to the audience of the event. */
type Draft<Kind extends NotificationKind = NotificationKind> = {
  readonly to?: readonly EventAccount[];
  readonly subject?: NotificationSubject;
  readonly title?: string;
  readonly params: NotificationParams<Kind>;
};

type DraftOf<Type extends PartyEventType> = (about: PartyEventAbout[Type]) => Draft<KindOf<Type>> | undefined;

/** A notification whose text has no values. */
const plain = () => ({ params: {} });

const creatorApplication = ({
  applicationId,
  platform,
}: PartyEventAbout['creator_application.approved']) => ({
  subject: { creatorApplicationId: applicationId },
  params: { platform },
});

type AgreementAbout = PartyEventAbout['agreement.ended'];

/** Goes to the side that did not act. */
const agreement = ({ agreementId, by, creatorId, agencyId }: AgreementAbout) => ({
  to: [by === 'creator' ? ({ as: 'agency', id: agencyId } as const) : creatorAccount(creatorId)],
  subject: { agreementId },
});

const deposit = ({ depositId }: PartyEventAbout['deposit.received']) => ({ subject: { depositId } });

type TakedownAbout = PartyEventAbout['takedown.created'];

/** A takedown of a kind of a later release makes no notification. */
const takedown = <Params>(about: TakedownAbout, params: Params) => {
  if (!findOwn(takedownSubjects, about.kind)) return undefined;
  const { takedownId, taskId, questionId, orderId, title } = about;
  const subject = {
    takedownId,
    ...(taskId && { taskId }),
    ...(questionId && { questionId }),
    ...(orderId && { orderId }),
  };
  return { subject, title, params };
};

/** The content by event type. An event without a row makes no notification. */
const drafts: { readonly [Type in PartyEventType]?: DraftOf<Type> } = {
  // A conversation is one notification until it is read.
  'message.sent': ({ by, isNews, creatorId, advertiserId, orderId, taskId, title }) =>
    isNews
      ? {
          to: [by === 'creator' ? advertiserAccount(advertiserId) : creatorAccount(creatorId)],
          subject: { taskId, orderId },
          title,
          params: { title, by },
        }
      : undefined,
  'creator_application.approved': creatorApplication,
  'creator_application.rejected': creatorApplication,
  'advertiser.verified': plain,
  'advertiser.rejected': plain,
  'advertiser.suspended': plain,
  'advertiser.reinstated': plain,
  'creator.suspended': plain,
  'creator.reinstated': plain,
  'payout_account.changed': ({ masked }) => ({ params: { masked } }),
  'withdrawal.skipped': ({ orderId, why }) => ({ subject: { orderId }, params: { why } }),
  'agreement.requested': (about) => ({ ...agreement(about), params: {} }),
  'agreement.accepted': (about) => ({ ...agreement(about), params: {} }),
  'agreement.declined': (about) => ({ ...agreement(about), params: {} }),
  'agreement.ended': (about) => ({
    ...agreement(about),
    params: { by: about.by, wasRequest: about.wasRequest ?? false },
  }),
  'deposit.received': (about) => ({ ...deposit(about), params: { paid: about.paid ?? about.amount } }),
  'deposit.closed': (about) => ({ ...deposit(about), params: { amount: about.amount } }),
  'deposit.needs_operator': (about) => {
    const { amount, paid = amount, reversed } = about;
    return { ...deposit(about), params: { amount, paid, ...(reversed && { reversed }) } };
  },
  'deposit.returned': (about) => ({ ...deposit(about), params: { paid: about.paid ?? about.amount } }),
  'client.bound': ({ clientId }) => ({ params: { clientId } }),
  'client.unbound': ({ clientId, isNews }) => (isNews === false ? undefined : { params: { clientId } }),
  'account.held': ({ scope, until }) => ({ params: { scope, ...(until !== undefined && { until }) } }),
  'account.released': plain,
  'webhook.disabled': ({ webhookId, because, url }) => ({ subject: { webhookId }, params: { because, url } }),
  'report.resolved': ({ reportId, kind, title, action }) => ({
    subject: { reportId },
    ...(title !== undefined && { title }),
    params: { kind, action },
  }),
  // Most pictures are ready within seconds, so only the decision of a person makes a notification.
  'asset.ready': ({ fileName, isModerated }) =>
    isModerated ? { title: fileName, params: { fileName } } : undefined,
  'asset.refused': ({ fileName }) => ({ title: fileName, params: { fileName } }),
  // The events of the task and of the question notify their owners.
  'takedown.created': (about) =>
    about.kind === 'task' || about.kind === 'question'
      ? undefined
      : takedown(about, { kind: about.kind, appealBefore: about.appealBefore }),
  'takedown.upheld': (about) => takedown(about, { kind: about.kind }),
  'takedown.overturned': (about) => takedown(about, { kind: about.kind }),
  'question_report.resolved': ({ taskId, questionId, title, action }) => ({
    subject: { taskId, questionId },
    title,
    params: { title, action },
  }),
};

export const notificationKindOf = (type: PartyEventType): string => type.replace('.', '_');

/** The notifications of an event, for the parties that did not cause it. The platform has no inbox. */
export const notificationsOfPartyEvent = <T extends PartyEventType>(
  event: PartyEventOf<T>,
): readonly Notification[] => {
  const { type, at, about } = event;
  const kind = notificationKindOf(type);
  const draft: Draft | undefined = drafts[type]?.(about);
  if (!draft || !isNotificationKind(kind)) return [];
  const { to = audienceOfPartyEvent(event), subject = {}, title, params } = draft;
  const reasons = 'reasons' in about ? about.reasons : [];
  return to.map(({ id }) =>
    createNotification(kind, params, {
      ...{ to: id, at, subject, reasons },
      ...(title !== undefined && { title }),
    }),
  );
};
