import type { Context } from '../define-route.ts';

const description = `The open backend of a star map (星图) marketplace: advertisers post paid tasks, creators of short videos take them, make the
work, have it reviewed and revised, publish it, and are paid.

- **Money** is whole minor units: \`{"amount": 120000, "currency": "CNY"}\` is ¥1,200.00. **Times** are in UTC. **Lists** come in pages: send \`nextCursor\` back as \`cursor\`.
- **Every order** says what may be done next, by whom, until when, and what happens if nobody does anything (\`nextActions\`, \`dueAt\`, \`onTimeout\`).
- **Refusals** are \`application/problem+json\` (RFC 9457). \`type\` ends in one of a closed list of names; \`errors\` names every fault of a request at once. The gateway itself
  answers a missing or faulty token with a bare \`{"message": "Unauthorized"}\` where it is AWS's.
- **Too often** is 429 with \`Retry-After\`: where one account may ask only so often, the operation says how often that is. A stage as a whole takes so much a second; where
  the gateway is AWS's, it says so with a bare \`{"message": "Too Many Requests"}\`.
- **Sent twice, done once**: give each POST an \`Idempotency-Key\`.
- **HEAD** is answered wherever GET is; **OPTIONS** tells the methods of a path in \`Allow\`, and so does 405. Where another path is meant, it is 404.
- Answers of more than 1 KB are compressed with gzip for those who take it.
- **Tokens**: on one machine \`POST /_local/token\` with \`{"sub": "mei", "groups": ["creator"]}\` gives one for any account and role; a deployed platform takes those of its user pool.

To see an order through by hand: let a *creator* apply (\`POST /creators/applications\`) and a *reviewer* approve it; let an *advertiser* deposit, draft and publish a task; let the creator claim
it, upload a file and submit it; then review it, approve it as the advertiser, publish, accept, and ask for the wallet.`;

export const info = {
  title: 'Astrolabe',
  version: '0.1.1',
  summary: 'The open backend of a star map marketplace.',
  description,
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/** What each context is about, in the order in which a newcomer meets them. */
export const tags: Readonly<Record<Context, { readonly name: string; readonly description: string }>> = {
  creators: { name: 'Creators', description: 'Applications, profiles, standing; looking for creators.' },
  tasks: { name: 'Tasks', description: 'Drafts, the hall, claims, applications, invitations, questions.' },
  orders: {
    name: 'Orders',
    description: 'From the script to the publication: what the parties of an order do.',
  },
  reviews: { name: 'Reviews', description: 'What reviewers and operators decide.' },
  wallet: { name: 'Wallet', description: 'Balances, income, statements, withdrawals.' },
  payments: { name: 'Payments', description: 'Deposits, and what providers call.' },
  finance: { name: 'Finance', description: 'Whether the books balance.' },
  controls: { name: 'Controls', description: 'Audits of the books, and money moved by hand in pairs.' },
  webhooks: { name: 'Webhooks', description: 'Being told by request, and what became of it.' },
  inbox: { name: 'Inbox', description: 'What creators and advertisers are told.' },
  system: { name: 'System', description: 'Health, the rules of an order as data, this document.' },
};
