import type { EventAccount } from '../events/domain-event.ts';
import { audienceOfPartyEvent, type PartyEvent, type PartyEventOf } from '../events/party-event.ts';
import { formatMoney } from '../format-money.ts';
import type { Reason } from '../orders/order.ts';
import type { Notification, NotificationSubject } from './notification.ts';

/** `payout_account.changed` is told as `payout_account_changed`. */
type Underscored<T extends string> = T extends `${infer Subject}.${infer What}` ? `${Subject}_${What}` : T;

export type PartyNotificationKind = Underscored<PartyEvent['type']>;

/** What a notice says to those who did not bring it about. */
type PartyNotificationDraft = {
  readonly to: readonly EventAccount[];
  readonly subject: NotificationSubject;
  readonly title: string;
  readonly message: string;
  readonly reasons?: readonly Reason[];
};

const toNotificationKind = (type: PartyEvent['type']): PartyNotificationKind =>
  type.replace('.', '_') as PartyNotificationKind;

/** What the parties are told of an event that others brought about. The platform has no inbox of its own. */
export const notificationsOfPartyEvent = (event: PartyEvent): readonly Notification[] => {
  const { to, subject, title, message, reasons = [] } = draftPartyNotification(event);
  return to.map(({ id }) => ({
    to: id,
    at: event.at,
    kind: toNotificationKind(event.type),
    subject,
    title,
    message,
    reasons,
  }));
};

const draftPartyNotification = (event: PartyEvent): PartyNotificationDraft => {
  const to = audienceOfPartyEvent(event);
  switch (event.type) {
    case 'message.sent':
      return draftMessageNotification(event);
    case 'creator_application.received':
    case 'creator_application.approved':
    case 'creator_application.rejected':
      return draftApplicationNotification(event);
    case 'creator.suspended':
      return {
        to,
        ...standingDraft,
        message: 'You may take no more orders; those that you have go on.',
        reasons: event.about.reasons,
      };
    case 'creator.reinstated':
      return { to, ...standingDraft, message: 'You may take orders again.', reasons: event.about.reasons };
    case 'payout_account.bound':
      return { to: [], ...payoutAccountDraft, message: 'Your payout account was bound.' };
    case 'payout_account.changed':
      return {
        to,
        ...payoutAccountDraft,
        message: `Your payout account was changed to ${event.about.masked}. If it was not you, tell us at once: withdrawals wait a while.`,
      };
    case 'withdrawal.skipped': {
      const { orderId, why } = event.about;
      return {
        to,
        subject: { orderId },
        title: 'Withdrawal',
        message: `Nothing was withdrawn automatically: ${why}`,
      };
    }
    case 'agreement.requested':
    case 'agreement.accepted':
    case 'agreement.declined':
    case 'agreement.ended':
      return draftAgreementNotification(event);
    case 'deposit.received':
    case 'deposit.closed':
    case 'deposit.needs_operator':
    case 'deposit.returned':
      return draftDepositNotification(event, to);
    case 'client.bound':
      return {
        to,
        ...clientDraft,
        message: `A program acts for your account from now on: ${event.about.clientId}. If you did not ask for it, tell us at once.`,
      };
    case 'client.unbound':
      return {
        to: event.about.isNews === false ? [] : to,
        ...clientDraft,
        message: `A program acts for your account no longer: ${event.about.clientId}`,
      };
    case 'account.erased':
      return { to, subject: {}, title: 'Account', message: 'Your account was erased.' };
    case 'webhook.disabled': {
      const { webhookId, because, url } = event.about;
      return {
        to,
        subject: { webhookId },
        title: 'Webhook',
        message: `${disabledMessages[because]}: ${url}`,
      };
    }
    case 'question_report.resolved': {
      const { questionId, taskId, title, action } = event.about;
      const outcomeText =
        action === 'hide'
          ? 'hid the question that you reported'
          : 'looked at your report and left the question as it is';
      return { to, subject: { taskId, questionId }, title, message: `An operator ${outcomeText}: ${title}` };
    }
  }
};

const standingDraft = { subject: {}, title: 'Standing' };
const payoutAccountDraft = { subject: {}, title: 'Payout account' };
const clientDraft = { subject: {}, title: 'Machine client' };

const disabledMessages = {
  failing: 'Your endpoint has answered nothing well for days; enable it and replay what has happened since',
  gone: 'Your endpoint said that it is gone; enable it and replay what has happened since',
} as const;

/** A conversation is one notice to its reader until it is read; the lines are read at the order. */
const draftMessageNotification = ({ about }: PartyEventOf<'message.sent'>): PartyNotificationDraft => {
  const { by, isNews, creatorId, advertiserId, orderId, taskId, title } = about;
  const reader: EventAccount =
    by === 'creator' ? { as: 'advertiser', id: advertiserId } : { as: 'creator', id: creatorId };
  return {
    to: isNews ? [reader] : [],
    subject: { taskId, orderId },
    title,
    message: `The ${by} wrote to you: ${title}`,
  };
};

const draftApplicationNotification = (
  event: PartyEventOf<
    'creator_application.received' | 'creator_application.approved' | 'creator_application.rejected'
  >,
): PartyNotificationDraft => {
  const { applicationId, platform } = event.about;
  const applicationDraft = { subject: { creatorApplicationId: applicationId }, title: 'Application' };
  const to = audienceOfPartyEvent(event);
  switch (event.type) {
    case 'creator_application.received':
      // Whoever applied knows it.
      return { to: [], ...applicationDraft, message: 'You applied as a creator.' };
    case 'creator_application.approved':
      return {
        to,
        ...applicationDraft,
        message: `You were let in as a creator with your account on ${platform}.`,
      };
    case 'creator_application.rejected':
      return {
        to,
        ...applicationDraft,
        message: `Your application with your account on ${platform} was rejected.`,
        reasons: event.about.reasons,
      };
  }
};

const agreementMessages = {
  'agreement.requested': 'A creator asks you to represent them.',
  'agreement.accepted': 'The agency represents you from now on.',
  'agreement.declined': 'The agency declined to represent you.',
} as const;

const draftAgreementNotification = (
  event: PartyEventOf<
    'agreement.requested' | 'agreement.accepted' | 'agreement.declined' | 'agreement.ended'
  >,
): PartyNotificationDraft => {
  const { agreementId, by } = event.about;
  return {
    to: audienceOfPartyEvent(event).filter(({ as }) => as !== by),
    subject: { agreementId },
    title: 'Agency agreement',
    message:
      event.type === 'agreement.ended' ? `The ${by} ended your agreement.` : agreementMessages[event.type],
  };
};

const draftDepositNotification = (
  {
    type,
    about,
  }: PartyEventOf<'deposit.received' | 'deposit.closed' | 'deposit.needs_operator' | 'deposit.returned'>,
  to: readonly EventAccount[],
): PartyNotificationDraft => {
  const { depositId, amount, paid = amount } = about;
  const depositMessages = {
    'deposit.received': `${formatMoney(paid)} came into your balance.`,
    'deposit.closed': `Your deposit of ${formatMoney(amount)} was not paid and is closed.`,
    'deposit.needs_operator': `Your deposit of ${formatMoney(amount)} was paid with ${formatMoney(paid)}; we are looking into it.`,
    'deposit.returned': `Your deposit of ${formatMoney(paid)} was sent back to whoever paid it.`,
  };
  return { to, subject: { depositId }, title: 'Deposit', message: depositMessages[type] };
};
