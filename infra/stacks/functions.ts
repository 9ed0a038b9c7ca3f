import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import type { Context } from '#shared/contract/define-route.ts';

const api = { memoryMegabytes: 512, timeoutSeconds: 10 };
const task = { memoryMegabytes: 512, timeoutSeconds: 30 };

/** One function for each context of the contract that has routes. */
export const apiFunctions: Readonly<Record<Context, FunctionSpec>> = {
  creators: {
    ...api,
    entry: 'api/creators',
    permissions: [
      'table.write',
      'advertiser-profile.encrypt',
      'advertiser-profile.decrypt',
      'signing-secret',
    ],
    impact:
      'Nobody can open an account. Creators and advertisers cannot update their profiles, and advertisers cannot search for creators.',
  },
  tasks: {
    ...api,
    entry: 'api/tasks',
    permissions: ['table.write', 'signing-secret'],
    impact: 'Advertisers cannot publish tasks, and creators cannot find or take them.',
  },
  orders: {
    ...api,
    entry: 'api/orders',
    permissions: ['table.write', 'uploads.sign', 'uploads.keep', 'signing-secret'],
    impact: 'Creators and advertisers cannot act on their orders, but deadlines still apply.',
  },
  assets: {
    ...api,
    entry: 'api/assets',
    permissions: ['table.write', 'assets.sign', 'signing-secret'],
    impact: 'Avatars, covers and pictures of tasks are not shown, and nobody can upload them.',
  },
  reviews: {
    ...api,
    entry: 'api/reviews',
    permissions: ['table.write', 'advertiser-profile.decrypt', 'signing-secret'],
    impact: 'Reviewers cannot decide, and creators wait longer than the promised review time.',
  },
  wallet: {
    ...api,
    entry: 'api/wallet',
    permissions: ['table.write', 'payout-account.encrypt', 'signing-secret'],
    impact: 'Creators cannot see or withdraw their earnings, and advertisers cannot deposit.',
  },
  payments: {
    ...api,
    // A request to a provider takes up to 15 seconds.
    timeoutSeconds: 25,
    entry: 'api/payments',
    permissions: ['table.write', 'signing-secret', 'provider-secrets'],
    impact: 'Advertisers cannot deposit, and notifications from payment providers are not received.',
  },
  finance: {
    ...api,
    entry: 'api/finance',
    permissions: ['table.read', 'signing-secret'],
    impact: 'Operators cannot read the trial balance or the results of audits.',
  },
  controls: {
    ...api,
    entry: 'api/controls',
    permissions: ['table.write', 'signing-secret'],
    impact: 'Users wait for manual corrections: operators can neither adjust balances nor reconcile.',
  },
  operations: {
    ...api,
    entry: 'api/operations',
    permissions: ['table.write', 'signing-secret', 'order-machine.read'],
    impact: 'Staff cannot find orders, executions or parties. Orders and payments continue.',
  },
  inbox: {
    ...api,
    entry: 'api/inbox',
    permissions: ['table.write', 'advertiser-profile.decrypt', 'assets.release', 'signing-secret'],
    impact: 'Creators and advertisers cannot read notifications, export their data or request its erasure.',
  },
  webhooks: {
    ...api,
    entry: 'api/webhooks',
    permissions: ['table.write', 'webhook-secret.encrypt', 'signing-secret'],
    impact: 'Webhook endpoints cannot be registered, and their owners cannot see deliveries.',
  },
  system: {
    ...api,
    memoryMegabytes: 256,
    entry: 'api/system',
    permissions: [],
    impact: 'The front page, the OpenAPI document and the health check are unavailable.',
  },
};

/** The functions that serve pages to browsers. */
export const pageFunctions = {
  console: {
    ...api,
    memoryMegabytes: 256,
    entry: 'console/serve',
    permissions: [],
    impact: 'Staff cannot open the console. The API works.',
  },
  docs: {
    ...api,
    memoryMegabytes: 256,
    entry: 'docs/serve',
    permissions: [],
    impact: 'The documentation is unavailable. The API works.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The functions that the state machines call. */
export const taskFunctions = {
  applyCommand: {
    ...task,
    entry: 'workflow/apply-command',
    reservedConcurrency: 50,
    permissions: ['table.write'],
    impact: 'Orders past their deadline do not advance: both parties wait, and funds stay held.',
  },
  awaitDecision: {
    ...task,
    entry: 'workflow/await-decision',
    reservedConcurrency: 100,
    permissions: ['table.write', 'order-machine.resume'],
    impact: 'Orders cannot enter a step that waits for a person, so its deadline does not start.',
  },
  screenDeliverable: {
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    entry: 'workflow/screen-deliverable',
    nativeLibrary: 'films',
    permissions: ['table.write', 'uploads.screen'],
    impact: 'Creators wait for the technical check of their submitted work, and nobody can review it.',
  },
  provePublication: {
    ...task,
    memoryMegabytes: 256,
    entry: 'workflow/prove-publication',
    permissions: ['table.write'],
    impact: 'Creators wait until a reviewer checks a publication that is normally checked automatically.',
  },
  withdrawAutomatically: {
    ...task,
    entry: 'workflow/withdraw-automatically',
    permissions: ['table.write', 'withdrawal-machine.start'],
    impact: 'Creators and agencies with automatic withdrawals are not paid until it works again.',
  },
  submitPayout: {
    ...task,
    entry: 'workflow/submit-payout',
    permissions: ['table.write', 'payout-account.encrypt', 'payout-account.decrypt', 'provider-secrets'],
    impact: 'Creators do not receive the payouts that they requested.',
  },
  queryPayout: {
    ...task,
    entry: 'workflow/query-payout',
    permissions: ['table.write', 'provider-secrets'],
    impact: 'Creators with a payout of unknown outcome do not learn whether it arrived.',
  },
  migrateItems: {
    memoryMegabytes: 512,
    timeoutSeconds: 300,
    entry: 'workflow/migrate-items',
    permissions: ['table.migrate'],
    impact: 'No users yet. A migration of stored items has stopped; the next release may need it.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The functions that the user pool calls. */
export const signInFunctions = {
  addSecondFactor: {
    memoryMegabytes: 256,
    // The user pool waits for five seconds.
    timeoutSeconds: 5,
    entry: 'sign-in/add-second-factor',
    permissions: [],
    impact: 'Staff cannot sign in. Creators and advertisers are affected only if no call of it succeeds.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The functions that events and schedules call. */
export const eventFunctions = {
  wakeWorkflow: {
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    entry: 'streams/wake-workflow',
    reservedConcurrency: 50,
    permissions: ['machines.run', 'table.read'],
    impact: 'Decisions do not advance their orders until a sweep finds them.',
  },
  project: {
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    entry: 'streams/project',
    permissions: ['table.write', 'event-bus.put'],
    impact: 'Notifications and webhooks are late, and full tasks stay open.',
  },
  recordUpload: {
    ...task,
    entry: 'events/record-upload',
    permissions: ['table.write'],
    impact: 'Uploads look as if they had not arrived. Creators can still submit them.',
  },
  checkAsset: {
    // A picture of the most pixels takes 200 MB while it is decoded.
    memoryMegabytes: 1024,
    timeoutSeconds: 60,
    entry: 'events/check-asset',
    nativeLibrary: 'pictures',
    permissions: ['table.write', 'assets.check'],
    impact: 'Uploaded pictures and documents stay waiting, and nobody sees them.',
  },
  inspectWork: {
    // A whole processor: films are decoded by one thread.
    memoryMegabytes: 1_769,
    timeoutSeconds: 900,
    entry: 'events/inspect-work',
    nativeLibrary: 'films',
    // Its own concurrency, so that many films delay each other and nothing else.
    reservedConcurrency: 20,
    permissions: ['table.write', 'uploads.inspect'],
    impact: 'Reviewers get no poster, preview and findings of new works. Orders and reviews continue.',
  },
  deliverWebhook: {
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    entry: 'events/deliver-webhook',
    permissions: ['table.write', 'webhook-secret.decrypt'],
    impact: 'Webhook endpoints receive events up to a minute late, from a sweep.',
  },
  sweepDeliveries: {
    memoryMegabytes: 256,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-deliveries',
    permissions: ['table.write', 'webhook-secret.decrypt'],
    impact: 'Failed webhook deliveries are not retried.',
  },
  sweepDeadLetters: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-dead-letters',
    permissions: ['table.write', 'event-bus.put'],
    impact: 'Notifications, webhooks and counts that failed are not tried again.',
  },
  sweepOrders: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-orders',
    permissions: ['table.write', 'order-machine.repair'],
    impact: 'Orders that lost their workflow stay stuck: nothing else finds them.',
  },
  sweepWithdrawals: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-withdrawals',
    permissions: ['table.write', 'withdrawal-machine.repair'],
    impact: 'Withdrawals that lost their execution stay in progress: nothing else finds them.',
  },
  sweepPayments: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-payments',
    permissions: ['table.write', 'provider-secrets'],
    impact:
      'If a provider’s notification was lost, advertisers wait for their deposit, and creators do not learn that a bank returned their payout.',
  },
  measureQueues: {
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    entry: 'schedules/measure-queues',
    permissions: ['table.read'],
    impact: 'Nobody is notified of work that waits too long for staff. The console still shows it.',
  },
  sweepTasks: {
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    entry: 'schedules/sweep-tasks',
    permissions: ['table.write'],
    impact:
      'Funds of tasks that have ended stay held instead of returning to advertisers, and ratings of advertisers are not counted.',
  },
  auditBooks: {
    memoryMegabytes: 1024,
    timeoutSeconds: 840,
    entry: 'schedules/audit-books',
    permissions: ['table.write'],
    impact: 'A balance that differs from the journal is not detected.',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;
