import {
  applicationNotChosen,
  orderEventNames,
  type PublishedTaskEvent,
  taskRecommended,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
  versionOf,
  walletBooked,
  webhookTest,
  withdrawalStatuses,
} from '../../domain/events/event-kinds.ts';
import type { PartyEventType } from '../../domain/events/party-event.ts';
import { lifecycle, statuses, transitionOf } from '../../domain/orders/lifecycle.ts';
import { exampleIds } from './example-task.ts';

const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

const parties = { creatorId: exampleIds.creator, advertiserId: exampleIds.advertiser };
const task = { taskId: exampleIds.task, advertiserId: exampleIds.advertiser };
const application = { ...task, applicationId: exampleIds.taskApplication, creatorId: exampleIds.creator };
const question = { ...task, questionId: exampleIds.question, creatorId: exampleIds.creator };
const creatorApplication = {
  applicationId: exampleIds.application,
  creatorId: exampleIds.creator,
  platform: 'douyin',
};
const payee = { payee: { role: 'creator', id: exampleIds.creator } };
const client = { clientId: '4vkq6n1m2p3r5s7t9u0w', ...parties, roles: ['advertiser'] };
const deposit = {
  depositId: exampleIds.deposit,
  advertiserId: exampleIds.advertiser,
  provider: 'alipay',
  amount: yuan(3_000),
};
const agreement = {
  agreementId: exampleIds.agreement,
  creatorId: exampleIds.creator,
  agencyId: exampleIds.agency,
  share: 2_000,
};

/** The first move of the lifecycle by which a command can be an event, whoever gives it. */
const orderExample = (command: (typeof orderEventNames)[number]) => {
  const sums = { price: yuan(1_200), fee: yuan(60), net: yuan(1_140) };
  const about = { orderId: exampleIds.order, taskId: exampleIds.task, ...parties, seq: 1 };
  const from = statuses.find((status) => command in lifecycle[status].transitions);
  const move = from && transitionOf(from, command);
  if (!from || !move) {
    const status = command === 'take' ? 'producing' : 'pending_acceptance';
    return { ...about, by: command === 'take' ? 'creator' : 'advertiser', status, ...sums };
  }
  return { ...about, seq: 5, by: move.by[0], from, status: move.to[0] ?? from, ...sums };
};

const taskExamples: Readonly<Record<PublishedTaskEvent, object>> = {
  task_opened: task,
  task_closed: { ...task, because: 'slots' },
  task_approved: task,
  task_rejected: task,
  application_received: application,
  application_withdrawn: application,
  application_declined: application,
  question_asked: { ...question, to: 'advertiser' },
  question_answered: { ...question, by: 'advertiser' },
  question_hidden: question,
};

const partyExamples: Readonly<Record<PartyEventType, object>> = {
  'message.sent': {
    messageId: exampleIds.message,
    orderId: exampleIds.order,
    ...task,
    creatorId: exampleIds.creator,
    by: 'creator',
  },
  'creator_application.received': creatorApplication,
  'creator_application.approved': creatorApplication,
  'creator_application.rejected': creatorApplication,
  'creator.suspended': { creatorId: exampleIds.creator },
  'creator.reinstated': { creatorId: exampleIds.creator },
  'payout_account.bound': payee,
  'payout_account.changed': payee,
  'withdrawal.skipped': { ...payee, orderId: exampleIds.order },
  'agreement.requested': { ...agreement, by: 'creator' },
  'agreement.accepted': { ...agreement, by: 'agency' },
  'agreement.declined': { ...agreement, by: 'agency' },
  'agreement.ended': { ...agreement, by: 'creator' },
  'deposit.received': deposit,
  'deposit.closed': deposit,
  'deposit.needs_operator': { ...deposit, paid: yuan(2_999) },
  'deposit.returned': { ...deposit, paid: yuan(2_999) },
  'client.bound': client,
  'client.unbound': client,
  'account.erased': { ...parties, agencyId: exampleIds.agency },
  'webhook.disabled': {
    webhookId: exampleIds.webhook,
    owner: { as: 'advertiser', id: exampleIds.advertiser },
    because: 'failing',
  },
  'question_report.resolved': {
    reportId: exampleIds.report,
    questionId: exampleIds.question,
    taskId: exampleIds.task,
    reporterId: exampleIds.creator,
    action: 'hide',
  },
};

const withdrawalExample = (status: string) => ({
  withdrawalId: exampleIds.withdrawal,
  creatorId: exampleIds.creator,
  seq: 2,
  step: 'submit',
  status,
  amount: yuan(1_140),
  fee: yuan(0),
  payout: yuan(1_140),
});

const dataOf: ReadonlyMap<string, object> = new Map<string, object>([
  ...orderEventNames.map((name) => [typeOfOrderEvent(name), orderExample(name)] as const),
  ...Object.entries(taskExamples).map(
    ([name, data]) => [typeOfTaskEvent(name as PublishedTaskEvent), data] as const,
  ),
  [applicationNotChosen, application],
  [taskRecommended, { ...task, creatorId: exampleIds.creator, score: 0.82 }],
  ...Object.entries(partyExamples),
  ...withdrawalStatuses.map((status) => [typeOfWithdrawal(status), withdrawalExample(status)] as const),
  [
    walletBooked,
    {
      entryId: 'ent_01KAWZ8Q3M5T7V9X1B3D5F7H9J',
      cause: { kind: 'order', id: exampleIds.order, step: '7:settle' },
      wallet: { as: 'creator', id: exampleIds.creator },
      currency: 'CNY',
      changes: { available: 114_000 },
    },
  ],
  [webhookTest, { message: 'This endpoint works.' }],
]);

/** An event as it is sent, to show what its kind looks like. */
export const exampleOf = (type: string): object => ({
  id: exampleIds.event,
  type,
  version: versionOf(type),
  timestamp: '2026-11-27T09:30:00.000Z',
  account: { as: 'platform', id: 'platform' },
  data: dataOf.get(type),
});
