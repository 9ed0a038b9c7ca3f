import type { Context } from '../define-route.ts';

const description = `The open backend of a star map (星图) marketplace. Advertisers post paid tasks, and creators of short videos take them.
The work is reviewed, revised and published, and the creator is paid.

- **Money** is whole minor units: \`{"amount": 120000, "currency": "CNY"}\` is ¥1,200.00. **Times** are in UTC. **Lists** come in pages: send \`nextCursor\` back as \`cursor\`.
- **Orders** list the possible next actions with their actors (\`nextActions\`), the deadline (\`dueAt\`), and what happens when it passes (\`onTimeout\`).
- **Errors** are \`application/problem+json\` (RFC 9457). \`type\` ends in one of a closed list of names; \`errors\` lists the faults of the request, at most 100; \`moreErrors\` counts the others. On AWS, the gateway rejects
  a missing or invalid token with \`{"message": "Unauthorized"}\`.
- **Languages**: texts for people are in English, or in Chinese by \`Accept-Language\`: problems, faults, findings, notifications, statements. \`Content-Language\` names it. \`GET /labels\` names every code, and faults and notifications have \`params\`, so that you can write other texts.
- **Rate limits** return 429 with \`Retry-After\`. Operations with a limit per account document it. A stage also has a limit per second; on AWS, the gateway then returns
  \`{"message": "Too Many Requests"}\`.
- **Retries** are safe with an \`Idempotency-Key\`: send one with each POST. Requests that move money are refused without one.
- **Methods**: HEAD works for every GET. OPTIONS and 405 list the methods of a path in \`Allow\`. An unknown path returns 404.
- **Compression**: responses of more than 1 KB are compressed with gzip if the client accepts it.
- **Tokens**: on one machine, \`POST /_local/token\` with \`{"sub": "mei", "groups": ["creator"]}\` returns a token for any account and role, and \`/_local/oidc\` is an OpenID Connect issuer. A deployed platform accepts access tokens of its user pool, or of the issuer that its operator chose. ID tokens are refused. Staff need a second factor.

To run one complete order by hand: a *creator* applies (\`POST /creators/applications\`) and a *reviewer* approves the application. An *advertiser* creates a deposit and publishes a task.
The creator claims it, uploads a file and submits it. The reviewer and the advertiser approve it, the creator publishes it, the advertiser accepts, and \`GET /wallet\` shows the payment.`;

export const info = {
  title: 'Astrolabe',
  version: '0.3.0',
  description,
  contact: { name: 'Astrolabe', url: 'https://astrolabe.dev' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/** The tag of each context, in the order of the document. */
export const tags: Readonly<Record<Context, { readonly name: string; readonly description: string }>> = {
  creators: { name: 'Creators', description: 'Applications, profiles, standing and search of creators.' },
  tasks: {
    name: 'Tasks',
    description: 'Drafts, open tasks, claims, applications, invitations and questions.',
  },
  orders: {
    name: 'Orders',
    description: 'The actions of creator and advertiser, from script to publication.',
  },
  assets: { name: 'Assets', description: 'Pictures and documents that parties show.' },
  reviews: { name: 'Reviews', description: 'Decisions of reviewers and operators.' },
  wallet: { name: 'Wallet', description: 'Balances, income, statements and withdrawals.' },
  payments: { name: 'Payments', description: 'Deposits, and the callbacks of payment providers.' },
  finance: { name: 'Finance', description: 'Trial balance and ledger audits.' },
  controls: { name: 'Controls', description: 'Manual adjustments by two operators, and reconciliations.' },
  operations: { name: 'Operations', description: 'What staff see: executions, queues, parties and notes.' },
  webhooks: { name: 'Webhooks', description: 'Webhook endpoints and their deliveries.' },
  inbox: { name: 'Inbox', description: 'Notifications, data export and account erasure.' },
  system: { name: 'System', description: 'Health, the order process, and this document.' },
};
