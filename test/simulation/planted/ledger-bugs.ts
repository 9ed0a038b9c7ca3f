import type { PlantedBug } from './bugs.ts';

const ledger = 'shared/domain/ledger';
const withdrawals = 'shared/domain/withdrawals';

/** Bugs in the journal, in balances, and in withdrawals and deposits. */
export const ledgerBugs: readonly PlantedBug[] = [
  {
    name: 'a condensed entry loses the first of two postings of an account',
    file: `${ledger}/journal.ts`,
    from: '(sums.get(key)?.amount ?? 0) + posting.amount',
    to: 'posting.amount',
  },
  {
    name: 'held funds are not shown to their advertiser',
    file: `${ledger}/wallet-change.ts`,
    from: "const isHold = owner === 'task' || owner === 'order';",
    to: "const isHold = owner === 'task';",
  },
  {
    name: 'the sums by kind of account leave out credits',
    file: `${ledger}/account-sums.ts`,
    from: 'credit: amount > 0 ? amount : 0,',
    to: 'credit: 0,',
  },
  {
    name: 'a failed withdrawal is not returned',
    file: `${withdrawals}/postings.ts`,
    from: "if (to === 'failed') return transfer(account.withdrawing(payee), available, amount);",
    to: '',
  },
  {
    name: 'a returned payout keeps its fee',
    file: `${withdrawals}/postings.ts`,
    from: '...transfer(account.fees, available, fee),',
    to: '',
  },
  {
    name: 'a payout is sent again after one answer "not found"',
    file: `${withdrawals}/step-withdrawal.ts`,
    from: 'if (!isSecond) return status;',
    to: '',
  },
  {
    name: 'the fee of a withdrawal is not withheld from the payout',
    file: `${withdrawals}/create-withdrawal.ts`,
    from: '{ fee, payout: minus(amount, charges), ...assessed }',
    to: '{ fee, payout: minus(amount, assessed.sheet.tax), ...assessed }',
  },
  {
    name: 'a late success is not booked until a person decides',
    file: `${withdrawals}/postings.ts`,
    from: "if (to === 'needs_operator') return postContradiction(withdrawal);",
    to: "if (to === 'needs_operator') return [];",
  },
  {
    name: 'a lost chargeback is not taken from suspense',
    file: 'shared/domain/deposits/step-deposit.ts',
    from: '...transfer(advertiser, account.suspense, money(taken.amount - loss, currency)),',
    to: '',
  },
];
