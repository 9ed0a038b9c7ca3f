import type { PlantedBug } from './bugs.ts';

const store = 'shared/store';

/** Bugs in the writes and their conditions. */
export const storeBugs: readonly PlantedBug[] = [
  {
    name: 'two orders can take the last slot of a task',
    file: `${store}/tasks/task-store.ts`,
    from: "'slotsLeft >= :one AND held >= :reward AND applyBefore >= :now'",
    to: "':one = :one AND :reward = :reward AND applyBefore >= :now'",
  },
  {
    name: 'a balance may fall below zero',
    file: `${store}/ledger/journal-store.ts`,
    from: 'const condition = covers.length > 0 ? allOf(...covers) : alwaysTrue;',
    to: 'const condition = alwaysTrue;',
  },
  {
    name: 'an entry of two wallets changes only the first',
    file: `${store}/ledger/journal-store.ts`,
    from: '...[...byWallet.values()].flatMap(balanceWrites),',
    to: '...[...byWallet.values()].slice(0, 1).flatMap(balanceWrites),',
  },
  {
    name: 'the event of a decision does not take over the token of the wait',
    file: `${store}/orders/order-store.ts`,
    from: 'context: { ...(taskToken !== undefined && { taskToken }), ...(handsTo !== undefined && { handsTo }) },',
    to: 'context: {},',
  },
  {
    name: 'the event of a command does not tell which wait it passed',
    file: `${store}/orders/order-event-writes.ts`,
    from: '...(passedWait && { passedWait }),',
    to: '',
  },
  {
    name: 'an order is never checked by a sweep',
    file: `${store}/orders/order-store.ts`,
    from: 'return wakeAt && addDuration(wakeAt, tolerance);',
    to: 'return undefined;',
  },
  {
    name: 'the trial balance leaves out small amounts',
    file: `${store}/ledger/account-sum-store.ts`,
    from: 'const added = Object.entries(numbers).filter(([, number]) => number !== 0);',
    to: 'const added = Object.entries(numbers).filter(([, number]) => number > 100);',
  },
  {
    name: 'a slot that returns does not bring back its money',
    file: `${store}/tasks/task-store.ts`,
    from: '{ add: { slotsLeft: 1, ...heldChangeOf(reward) } },',
    to: '{ add: { slotsLeft: 1 } },',
  },
];
