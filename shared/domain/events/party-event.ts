import type { AgreementSide } from '../agencies/agreement.ts';
import type { Payee } from '../ledger/accounts.ts';
import type { OrderParty } from '../messages/messages.ts';
import type { Money } from '../money.ts';
import type { Reason } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import type { DisabledBecause } from '../webhooks/webhook.ts';
import type { EventAccount } from './domain-event.ts';

type CreatorApplicationAbout = {
  readonly applicationId: string;
  readonly creatorId: string;
  readonly platform: string;
};

type StandingAbout = { readonly creatorId: string; readonly reasons: readonly Reason[] };

type AgreementAbout = {
  readonly agreementId: string;
  readonly creatorId: string;
  readonly agencyId: string;
  readonly share: number;
  readonly by: AgreementSide;
};

type DepositAbout = {
  readonly depositId: string;
  readonly advertiserId: string;
  readonly provider: string;
  readonly amount: Money;
  /** What was paid, if it is not what was asked for. */
  readonly paid?: Money;
};

type ClientAbout = {
  readonly clientId: string;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly roles: readonly ('creator' | 'advertiser')[];
  /** Whoever leaves is told of nothing any more. */
  readonly isNews?: false;
};

type ErasedAbout = { readonly creatorId: string; readonly advertiserId: string; readonly agencyId: string };

type PayeeAbout = { readonly payee: Payee };

type PartyEventData = {
  /** `isNews`: its reader had read everything before, so that an inbox holds one notice of a conversation and not each line. */
  readonly 'message.sent': {
    readonly messageId: string;
    readonly orderId: string;
    readonly taskId: string;
    readonly creatorId: string;
    readonly advertiserId: string;
    readonly by: OrderParty;
    readonly title: string;
    readonly isNews: boolean;
  };
  readonly 'creator_application.received': CreatorApplicationAbout;
  readonly 'creator_application.approved': CreatorApplicationAbout;
  readonly 'creator_application.rejected': CreatorApplicationAbout & { readonly reasons: readonly Reason[] };
  readonly 'creator.suspended': StandingAbout;
  readonly 'creator.reinstated': StandingAbout;
  readonly 'payout_account.bound': PayeeAbout;
  readonly 'payout_account.changed': PayeeAbout & { readonly masked: string };
  readonly 'withdrawal.skipped': PayeeAbout & { readonly orderId: string; readonly why: string };
  readonly 'agreement.requested': AgreementAbout;
  readonly 'agreement.accepted': AgreementAbout;
  readonly 'agreement.declined': AgreementAbout;
  readonly 'agreement.ended': AgreementAbout;
  readonly 'deposit.received': DepositAbout;
  readonly 'deposit.closed': DepositAbout;
  readonly 'deposit.needs_operator': DepositAbout;
  readonly 'deposit.returned': DepositAbout;
  readonly 'client.bound': ClientAbout;
  readonly 'client.unbound': ClientAbout;
  readonly 'account.erased': ErasedAbout;
  readonly 'webhook.disabled': {
    readonly webhookId: string;
    readonly owner: EventAccount;
    readonly because: Exclude<DisabledBecause, 'owner'>;
    readonly url: string;
  };
  readonly 'question_report.resolved': {
    readonly reportId: string;
    readonly questionId: string;
    readonly taskId: string;
    readonly title: string;
    readonly reporterId: string;
    readonly action: 'dismiss' | 'hide';
  };
};

export type PartyEventType = keyof PartyEventData;

/**
 * What happens to a party of the marketplace besides its orders, its tasks and its money; written in the transaction that
 * makes it so, and told from the table's stream.
 */
export type PartyEvent = {
  readonly [T in PartyEventType]: {
    readonly id: string;
    readonly at: Instant;
    readonly type: T;
    readonly about: PartyEventData[T];
  };
}[PartyEventType];

export type PartyEventOf<T extends PartyEventType> = Extract<PartyEvent, { readonly type: T }>;

/** Every kind of event of a party, with what it says in the catalogue. */
export const partyEvents: Readonly<Record<PartyEventType, string>> = {
  'message.sent': 'One party of an order wrote to the other.',
  'creator_application.received': 'Somebody applied to work as a creator.',
  'creator_application.approved': 'A reviewer let a creator in with an account.',
  'creator_application.rejected': 'A reviewer rejected a creator’s application.',
  'creator.suspended': 'A creator may take no more orders.',
  'creator.reinstated': 'A creator may take orders again.',
  'payout_account.bound': 'An account to be paid to was bound for the first time.',
  'payout_account.changed': 'The account to be paid to was changed.',
  'withdrawal.skipped': 'Nothing was withdrawn automatically after a settlement.',
  'agreement.requested': 'A creator asked an agency to represent them.',
  'agreement.accepted': 'An agency represents a creator from now on.',
  'agreement.declined': 'An agency declined to represent a creator.',
  'agreement.ended': 'An agency represents a creator no longer.',
  'deposit.received': 'A deposit came in.',
  'deposit.closed': 'A deposit was not paid and is closed.',
  'deposit.needs_operator':
    'A deposit was paid with another sum, or after it was closed, and a person looks into it.',
  'deposit.returned': 'A deposit was sent back to whoever paid it.',
  'client.bound': 'A machine client acts for an account from now on.',
  'client.unbound': 'A machine client acts for an account no longer.',
  'account.erased': 'An account was erased: whoever keeps copies of what is personal in it erases them, too.',
  'webhook.disabled': 'An endpoint was disabled, because it failed for too long or is gone.',
  'question_report.resolved': 'An operator decided on a report of a question.',
};

const creator = (id: string): EventAccount => ({ as: 'creator', id });
const advertiser = (id: string): EventAccount => ({ as: 'advertiser', id });

/** What a party's public id says of it. */
const accountOfParty = (id: string): EventAccount => (id.startsWith('crt_') ? creator(id) : advertiser(id));

/** Whom an event concerns besides the platform. */
export const audienceOfPartyEvent = ({ type, about }: PartyEvent): readonly EventAccount[] => {
  switch (type) {
    case 'message.sent':
      return [creator(about.creatorId), advertiser(about.advertiserId)];
    case 'payout_account.bound':
    case 'payout_account.changed':
    case 'withdrawal.skipped':
      return [{ as: about.payee.role, id: about.payee.id }];
    case 'agreement.requested':
    case 'agreement.accepted':
    case 'agreement.declined':
    case 'agreement.ended':
      return [creator(about.creatorId), { as: 'agency', id: about.agencyId }];
    case 'deposit.received':
    case 'deposit.closed':
    case 'deposit.needs_operator':
    case 'deposit.returned':
      return [advertiser(about.advertiserId)];
    case 'client.bound':
    case 'client.unbound':
      return about.roles.map((role) =>
        role === 'creator' ? creator(about.creatorId) : advertiser(about.advertiserId),
      );
    case 'account.erased':
      return [];
    case 'webhook.disabled':
      return about.owner.as === 'platform' ? [] : [about.owner];
    case 'question_report.resolved':
      return [accountOfParty(about.reporterId)];
    default:
      return [creator(about.creatorId)];
  }
};
