import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import type { Context } from '#shared/contract/define-route.ts';

const api = { memoryMegabytes: 512, timeoutSeconds: 10 };
const task = { memoryMegabytes: 512, timeoutSeconds: 30 };

/** One function per context of the contract; a context is deployed once it has a route. */
export const apiFunctions: Readonly<Record<Context, FunctionSpec>> = {
  creators: {
    ...api,
    entry: 'api/creators',
    uses: ['table.write', 'signing-secret'],
    hurts: 'Creators can neither apply nor keep their profile, and advertisers cannot look for creators.',
  },
  tasks: {
    ...api,
    entry: 'api/tasks',
    uses: ['table.write', 'signing-secret'],
    hurts: 'Advertisers cannot publish tasks and creators cannot find or take them.',
  },
  orders: {
    ...api,
    entry: 'api/orders',
    uses: ['table.write', 'uploads.sign', 'uploads.keep', 'signing-secret'],
    hurts: 'Creators and advertisers cannot move their orders while the deadlines run on.',
  },
  reviews: {
    ...api,
    entry: 'api/reviews',
    uses: ['table.write', 'signing-secret'],
    hurts: 'Reviewers cannot decide, and creators wait beyond the review time they were promised.',
  },
  wallet: {
    ...api,
    entry: 'api/wallet',
    uses: ['table.write', 'payout-account.seal', 'signing-secret'],
    hurts: 'Creators cannot see or withdraw what they earned, and advertisers cannot deposit.',
  },
  payments: {
    ...api,
    // A provider's answer is waited for fifteen seconds at most.
    timeoutSeconds: 25,
    entry: 'api/payments',
    uses: ['table.write', 'signing-secret', 'provider-secrets'],
    hurts: 'Advertisers cannot deposit, and what providers tell of payments and payouts is not heard.',
  },
  finance: {
    ...api,
    entry: 'api/finance',
    uses: ['table.read', 'signing-secret'],
    hurts: 'Operators cannot ask whether the books balance, or what an audit has found.',
  },
  controls: {
    ...api,
    entry: 'api/controls',
    uses: ['table.write', 'signing-secret'],
    hurts:
      'Whoever waits for money that has to be put right by hand: operators can neither move it nor reconcile.',
  },
  inbox: {
    ...api,
    entry: 'api/inbox',
    uses: ['table.write', 'signing-secret'],
    hurts:
      'Creators and advertisers can neither read what they were told nor have their data or its erasure.',
  },
  webhooks: {
    ...api,
    entry: 'api/webhooks',
    uses: ['table.write', 'webhook-secret.seal', 'signing-secret'],
    hurts: 'Programs that listen cannot be registered, and their owners cannot see what they were told.',
  },
  system: {
    ...api,
    memoryMegabytes: 256,
    entry: 'api/system',
    uses: [],
    hurts: 'Everybody who opens the documentation, and every monitor that asks for the health.',
  },
};

/** The functions that the state machines call. */
export const taskFunctions = {
  applyCommand: {
    ...task,
    entry: 'workflow/apply-command',
    reserved: 50,
    uses: ['table.write'],
    hurts: 'Orders whose deadline has passed stay where they are: both parties wait, and money stays held.',
  },
  awaitDecision: {
    ...task,
    entry: 'workflow/await-decision',
    reserved: 100,
    uses: ['table.write', 'order-machine.answer'],
    hurts: 'Orders cannot enter a step that waits for a person, so their deadlines do not start.',
  },
  screenDeliverable: {
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    entry: 'workflow/screen-deliverable',
    uses: ['table.write', 'uploads.screen'],
    hurts: 'Creators who submitted a work wait for its technical check, and nobody can review it.',
  },
  provePublication: {
    ...task,
    memoryMegabytes: 256,
    entry: 'workflow/prove-publication',
    uses: ['table.write'],
    hurts: 'Creators whose publication a machine should check wait longer until a reviewer looks.',
  },
  withdrawAutomatically: {
    ...task,
    entry: 'workflow/withdraw-automatically',
    uses: ['table.write', 'withdrawal-machine.start'],
    hurts: 'Those who chose to be paid by themselves after each settlement are not, until it works again.',
  },
  submitPayout: {
    ...task,
    entry: 'workflow/submit-payout',
    uses: ['table.write', 'payout-account.seal', 'payout-account.open', 'provider-secrets'],
    hurts: 'Creators who asked for their money do not get it.',
  },
  queryPayout: {
    ...task,
    entry: 'workflow/query-payout',
    uses: ['table.write', 'provider-secrets'],
    hurts: 'Creators whose payout is uncertain do not learn whether it arrived.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The functions that events and schedules call. */
export const eventFunctions = {
  wakeWorkflow: {
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    entry: 'streams/wake-workflow',
    reserved: 50,
    uses: ['machines.drive', 'table.name'],
    hurts: 'Decisions that were made do not move their orders on until the sweep finds them.',
  },
  project: {
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    entry: 'streams/project',
    uses: ['table.write', 'event-bus.put'],
    hurts:
      'What creators finished is missing from the records that advertisers choose by, full tasks stay open, nobody is told of anything, and statements and the trial balance lag behind the journal.',
  },
  recordUpload: {
    ...task,
    entry: 'events/record-upload',
    uses: ['table.write'],
    hurts:
      'Creators who ask about an upload are told that it has not arrived; they can hand it in all the same.',
  },
  deliverWebhook: {
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    entry: 'events/deliver-webhook',
    uses: ['table.write', 'webhook-secret.open'],
    hurts: 'Programs that listen learn what happened a minute late, from the sweep.',
  },
  sweepDeliveries: {
    memoryMegabytes: 256,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-deliveries',
    uses: ['table.write', 'webhook-secret.open'],
    hurts: 'Programs that did not answer at first are not told again of what happened.',
  },
  sweepOrders: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-orders',
    uses: ['table.write', 'order-machine.repair'],
    hurts: 'Orders that lost their wake-up stay stuck: nothing else looks for them.',
  },
  sweepWithdrawals: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-withdrawals',
    uses: ['table.write', 'withdrawal-machine.repair'],
    hurts: 'Money of withdrawals that lost their execution stays on its way: nothing else looks for them.',
  },
  sweepPayments: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-payments',
    uses: ['table.write', 'provider-secrets'],
    hurts:
      'Advertisers who paid while a notice was lost wait for their money, and creators do not learn that a bank has sent their payout back.',
  },
  sweepTasks: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-tasks',
    uses: ['table.write'],
    hurts:
      'Money of tasks whose time is over stays held instead of returning to the advertisers, and ratings of advertisers whose creators have not rated go uncounted.',
  },
  auditBooks: {
    memoryMegabytes: 1024,
    timeoutSeconds: 840,
    entry: 'schedules/audit-books',
    uses: ['table.write'],
    hurts:
      'Whoever has money on the platform: a balance that is not what the journal says would stay unnoticed.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;
