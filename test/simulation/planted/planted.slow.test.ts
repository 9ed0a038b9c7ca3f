import { describe, expect, test } from 'vitest';
import { maxWaitMs } from '../expect-no-faults.ts';
import { plantedBugs } from './bugs.ts';
import { findBug } from './find-bugs.ts';

/** Two of each kind; `npm run simulate -- --planted` searches for all. */
const sample = [
  'an upheld rejection leaves the clock running',
  'a hold takes its time from the order',
  'a failed withdrawal is not returned',
  'a returned payout keeps its fee',
  'the execution of a rejected order ends while the creator can appeal',
  'the event of a decision does not take over the token of the wait',
  'an entry of two wallets changes only the first',
  'a slot that returns does not bring back its money',
];

describe('the simulation finds a planted bug within 10,000 orders', { timeout: maxWaitMs }, () => {
  test.each(sample)('%s', async (name) => {
    const bug = plantedBugs.find((one) => one.name === name);
    if (!bug) throw new Error(`there is no planted bug “${name}”`);
    expect((await findBug({ bug, seed: 7, orders: 10_000 })).fault).toBeDefined();
  });
});
