import type { PlantedBug } from './bugs.ts';

const orders = 'shared/domain/orders';
const handlers = `${orders}/command-handlers`;

/** Bugs in the rules of orders. */
export const ruleBugs: readonly PlantedBug[] = [
  {
    name: 'the advertiser may request one round of changes too many',
    file: `${handlers}/review.ts`,
    from: 'order.rounds.work >= order.terms.revisionRounds',
    to: 'order.rounds.work > order.terms.revisionRounds',
  },
  {
    name: 'a requested change of the work is not counted',
    file: `${handlers}/review.ts`,
    from: 'work: order.rounds.work + 1 }',
    to: 'work: order.rounds.work }',
  },
  {
    name: 'an overturned request for changes still uses up a round',
    file: `${handlers}/review.ts`,
    from: "(from === 'advertiser_review' ? 1 : 0)",
    to: '0',
  },
  {
    name: 'a final rejection keeps the held funds',
    file: `${handlers}/review.ts`,
    from: "close: (order) => ({ postings: postFullReturn(order), dueAt: 'never' })",
    to: "close: () => ({ dueAt: 'never' })",
  },
  {
    name: 'an upheld rejection leaves the clock running',
    file: `${handlers}/review.ts`,
    from: "? { to: 'rejected', postings: postFullReturn(order), dueAt: 'never' }",
    to: "? { to: 'rejected', postings: postFullReturn(order) }",
  },
  {
    name: 'an expired order keeps its money',
    file: `${handlers}/work.ts`,
    from: "expire: (order) => ({ to: 'expired', postings: postFullReturn(order) })",
    to: "expire: (order) => ({ to: 'expired' })",
  },
  {
    name: 'a cancelled order forgets what the work has earned',
    file: `${orders}/compensation.ts`,
    from: "if (order.deliverable) return 'work_submitted';",
    to: '',
  },
  {
    name: 'the second round of changes earns the creator nothing more',
    file: `${orders}/compensation.ts`,
    from: 'order.rounds.work >= approvalRounds',
    to: 'order.rounds.work > approvalRounds',
  },
  {
    name: 'the agency takes its share of the whole award',
    file: `${orders}/split.ts`,
    from: 'shareOf(net, agency.share)',
    to: 'shareOf(award, agency.share)',
  },
  {
    name: 'an operator’s resolution pays the whole price',
    file: `${handlers}/publication.ts`,
    from: 'money(order.award ?? price.amount, price.currency)',
    to: 'money(price.amount, price.currency)',
  },
  {
    name: 'the creator has less than a day after waiting for others',
    file: `${orders}/deadlines.ts`,
    from: 'return latestOf(limit, addDuration(now, minTimeLeft));',
    to: 'return limit;',
  },
  {
    name: 'people are in time after the deadline',
    file: `${orders}/guards.ts`,
    from: 'return !isPlatformLate && isPast(order.dueAt, now);',
    to: 'return false;',
  },
  {
    name: 'a hold takes its time from the order',
    file: `${handlers}/hold.ts`,
    from: '...(dueAt && { dueAt: extendBy(dueAt, lostMs) }),',
    to: '',
  },
  {
    name: 'commands pass while an order is on hold',
    file: `${orders}/guards.ts`,
    from: "if (order.hold && command !== 'hold' && command !== 'release') return false;",
    to: '',
  },
  {
    name: 'a granted extension keeps the old deadline',
    file: `${handlers}/agreement.ts`,
    from: '...(order.extensionRequest && { dueAt: order.extensionRequest.newDueAt }),',
    to: '',
  },
  {
    name: 'an advertiser may take part in their own task',
    file: 'shared/domain/conflicts/conflicts.ts',
    from: "words: 'take or apply for this task', refused: ['advertiser'] }",
    to: "words: 'take or apply for this task', refused: [] }",
  },
  {
    name: 'an operator may approve their own proposal',
    file: 'shared/domain/conflicts/conflicts.ts',
    from: "refused: [...parties, 'owner', 'proposer'],",
    to: "refused: [...parties, 'owner'],",
  },
];
