import { advertiserAccount, creatorAccount, type EventAccount } from '../events/domain-event.ts';
import {
  audienceOfPartyEvent,
  type PartyEventAbout,
  type PartyEventOf,
  type PartyEventType,
} from '../events/party-events.ts';
import { findOwn } from '../find-own.ts';
import { formatMoney } from '../format-money.ts';
import { reportSubjects } from '../reports/report-subjects.ts';
import { takedownSubjects } from '../takedowns/takedown-subjects.ts';
import type { Notification, NotificationSubject } from './notification.ts';

/** The content of a notification. Without `to` it goes to the audience of the event. */
type Draft = {
  readonly to?: readonly EventAccount[];
  readonly subject?: NotificationSubject;
  readonly title: string;
  readonly message: string;
};

type DraftOf<About> = (about: About) => Draft | undefined;

const creatorApplication =
  (toMessage: (platform: string) => string): DraftOf<PartyEventAbout['creator_application.approved']> =>
  ({ applicationId, platform }) => ({
    subject: { creatorApplicationId: applicationId },
    title: 'Application',
    message: toMessage(platform),
  });

/** Goes to the side that did not act. */
const agreement =
  (toMessage: (by: string, wasRequest: boolean) => string): DraftOf<PartyEventAbout['agreement.ended']> =>
  ({ agreementId, by, creatorId, agencyId, wasRequest = false }) => ({
    to: [by === 'creator' ? { as: 'agency', id: agencyId } : creatorAccount(creatorId)],
    subject: { agreementId },
    title: 'Agency agreement',
    message: toMessage(by, wasRequest),
  });

const deposit =
  (
    toMessage: (paid: string, amount: string, reversed: string | undefined) => string,
  ): DraftOf<PartyEventAbout['deposit.received']> =>
  ({ depositId, amount, paid = amount, reversed }) => ({
    subject: { depositId },
    title: 'Deposit',
    message: toMessage(formatMoney(paid), formatMoney(amount), reversed && formatMoney(reversed)),
  });

const disabledMessages = {
  failing: 'Your endpoint has failed for days. Enable it, and replay the events since then',
  gone: 'Your endpoint responded that it no longer exists. Enable it, and replay the events since then',
} as const;

const heldMessages = {
  payouts: 'Withdrawals from your account are stopped.',
  everything: 'Your account is on hold. You can read, but you cannot change anything.',
} as const;

type TakedownAbout = PartyEventAbout['takedown.created'];

const takedown =
  (toMessage: (row: (typeof takedownSubjects)[TakedownAbout['kind']], about: TakedownAbout) => string) =>
  (about: TakedownAbout): Draft | undefined => {
    const row = findOwn(takedownSubjects, about.kind);
    if (!row) return undefined;
    const { takedownId, taskId, questionId, orderId, title } = about;
    const subject = {
      takedownId,
      ...(taskId && { taskId }),
      ...(questionId && { questionId }),
      ...(orderId && { orderId }),
    };
    return { subject, title, message: toMessage(row, about) };
  };

const takenDown = takedown(
  ({ noun, whenDown }, { appealBefore }) =>
    `An operator took your ${noun} down. ${whenDown} You can appeal until ${appealBefore}.`,
);

/** The texts by event type. An event without a text makes no notification. */
const drafts: { readonly [T in PartyEventType]?: DraftOf<PartyEventAbout[T]> } = {
  // A conversation is one notification until it is read.
  'message.sent': ({ by, isNews, creatorId, advertiserId, orderId, taskId, title }) =>
    isNews
      ? {
          to: [by === 'creator' ? advertiserAccount(advertiserId) : creatorAccount(creatorId)],
          subject: { taskId, orderId },
          title,
          message: `The ${by} wrote to you: ${title}`,
        }
      : undefined,
  'creator_application.approved': creatorApplication(
    (platform) => `Your application as a creator with your account on ${platform} was approved.`,
  ),
  'creator_application.rejected': creatorApplication(
    (platform) => `Your application with your account on ${platform} was rejected.`,
  ),
  'advertiser.verified': () => ({
    title: 'Verification',
    message: 'Your account as an advertiser was verified. You can publish tasks.',
  }),
  'advertiser.rejected': () => ({
    title: 'Verification',
    message:
      'Your account as an advertiser was not verified. Correct your profile to have it reviewed again.',
  }),
  'advertiser.suspended': () => ({
    title: 'Standing',
    message: 'You cannot open tasks, and your open tasks are paused. Your running orders continue.',
  }),
  'advertiser.reinstated': () => ({
    title: 'Standing',
    message: 'You can open tasks again. Tasks that were paused for the suspension are open.',
  }),
  'creator.suspended': () => ({
    title: 'Standing',
    message: 'You cannot take new orders. Your running orders continue.',
  }),
  'creator.reinstated': () => ({ title: 'Standing', message: 'You can take orders again.' }),
  'payout_account.changed': ({ masked }) => ({
    title: 'Payout account',
    message: `Your payout account was changed to ${masked}. If you did not change it, contact us now: withdrawals are locked for a limited time.`,
  }),
  'withdrawal.skipped': ({ orderId, why }) => ({
    subject: { orderId },
    title: 'Withdrawal',
    message: `Nothing was withdrawn automatically: ${why}`,
  }),
  'agreement.requested': agreement(() => 'A creator asks you to represent them.'),
  'agreement.accepted': agreement(() => 'The agency represents you from now on.'),
  'agreement.declined': agreement(() => 'The agency declined to represent you.'),
  'agreement.ended': agreement((by, wasRequest) => {
    if (!wasRequest) return `The ${by} ended your agreement.`;
    return by === 'creator'
      ? 'The creator withdrew the request to represent them.'
      : 'The agency declined to represent you.';
  }),
  'deposit.received': deposit((paid) => `${paid} was added to your balance.`),
  'deposit.closed': deposit((_paid, amount) => `Your deposit of ${amount} was not paid and is closed.`),
  'deposit.needs_operator': deposit((paid, amount, reversed) =>
    reversed
      ? `${reversed} of your deposit of ${amount} was taken back. We are checking it.`
      : `Your deposit of ${amount} was paid with ${paid}. We are checking it.`,
  ),
  'deposit.returned': deposit((paid) => `Your deposit of ${paid} was returned to its payer.`),
  'client.bound': ({ clientId }) => ({
    title: 'Machine client',
    message: `A program asks to act for your account: ${clientId}. Accept or decline it. Until then it cannot act.`,
  }),
  'client.unbound': ({ clientId, isNews }) =>
    isNews === false
      ? undefined
      : { title: 'Machine client', message: `A program can no longer act for your account: ${clientId}` },
  'account.held': ({ scope, until }) => ({
    title: 'Account',
    message: `${heldMessages[scope] ?? heldMessages.everything} ${until === undefined ? 'You will be notified of its end.' : `The hold ends at ${until}.`}`,
  }),
  'account.released': () => ({ title: 'Account', message: 'Your account is no longer on hold.' }),
  'webhook.disabled': ({ webhookId, because, url }) => ({
    subject: { webhookId },
    title: 'Webhook',
    message: `${disabledMessages[because]}: ${url}`,
  }),
  'report.resolved': ({ reportId, kind, title, action }) => ({
    subject: { reportId },
    title: title ?? 'Report',
    message: `An operator ${action === 'uphold' ? 'agreed with your report' : 'checked your report and found no violation'} of the ${findOwn<{ readonly words: string }>(reportSubjects, kind)?.words ?? 'subject'}.`,
  }),
  // Most pictures are ready within seconds, so only the decision of a person makes a notification.
  'asset.ready': ({ fileName, isModerated }) =>
    isModerated
      ? { title: fileName, message: `A reviewer approved "${fileName}". Others see it now.` }
      : undefined,
  'asset.refused': ({ fileName }) => ({
    title: fileName,
    message: `"${fileName}" was refused, and nobody sees it. Read the reasons, and upload another file.`,
  }),
  // The events of the task and of the question notify their owners.
  'takedown.created': (about) =>
    about.kind === 'task' || about.kind === 'question' ? undefined : takenDown(about),
  'takedown.upheld': takedown(({ noun }) => `Your appeal was refused. Your ${noun} stays down.`),
  'takedown.overturned': takedown(
    ({ noun, whenRestored }) => `The takedown of your ${noun} was overturned. ${whenRestored}`,
  ),
  'question_report.resolved': ({ taskId, questionId, title, action }) => ({
    subject: { taskId, questionId },
    title,
    message: `An operator ${action === 'hide' ? 'hid the question that you reported' : 'checked your report and did not hide the question'}: ${title}`,
  }),
};

export const notificationKindOf = (type: PartyEventType): string => type.replace('.', '_');

/** The notifications of an event, for the parties that did not cause it. The platform has no inbox. */
export const notificationsOfPartyEvent = <T extends PartyEventType>(
  event: PartyEventOf<T>,
): readonly Notification[] => {
  const { type, at, about } = event;
  const draft = drafts[type]?.(about);
  if (!draft) return [];
  const { to = audienceOfPartyEvent(event), subject = {}, title, message } = draft;
  const reasons = 'reasons' in about ? about.reasons : [];
  return to.map(({ id }) => ({
    to: id,
    at,
    kind: notificationKindOf(type),
    subject,
    title,
    message,
    reasons,
  }));
};
