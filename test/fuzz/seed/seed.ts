import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Role } from '#shared/contract/define-route.ts';
import { createApplication } from '#test/journey/sample-data.ts';
import type { Calls } from '#test/support/http-client.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { type Account, regularAccounts } from '../accounts.ts';
import type { RandomSource } from '../chance.ts';
import { createThing, type SeedContext } from './context.ts';
import { createNewOrder, createPartialOrder } from './orders.ts';
import {
  createFinanceRecords,
  createPartyRecords,
  createTasks,
  createWithdrawal,
  readLists,
  undoStops,
} from './things.ts';

const seedSteps = [
  undoStops,
  createPartialOrder,
  createPartialOrder,
  createNewOrder,
  createTasks,
  createWithdrawal,
  createFinanceRecords,
  createPartyRecords,
  readLists,
];

/** What takes longer does not work out any more. */
const maxWorkMs = 15_000;

const withTimeout = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, maxWorkMs).unref())]);

/**
 * Makes things for requests to be about: orders that have come so far and no further, and one of everything else that
 * people make.
 */
export const createSeeder = (
  createCalls: (account: Account) => Calls,
  now: () => number,
  chance: RandomSource,
) => {
  const callsFor = (role: Role) => regularAccounts[role].map(createCalls) as [Calls, Calls];
  const [reviewer, otherReviewer] = callsFor('reviewer');
  const [operator, otherOperator] = callsFor('operator');
  let round = 0;

  /** Each creator has to do with each advertiser in turn. */
  const createContext = (): SeedContext => {
    const [creator, advertiser] = [
      regularAccounts.creator[round % 2],
      regularAccounts.advertiser[(round >> 1) % 2],
    ] as [Account, Account];
    return {
      creator: createCalls(creator),
      creatorId: creatorIdOf(creator.sub),
      advertiser: createCalls(advertiser),
      agencyId: derivePartyId('agy', advertiser.sub),
      ...{ reviewer, otherReviewer, operator, otherOperator, createCalls, round, now, chance },
    };
  };

  return {
    /** Lets the creators in. */
    begin: async (): Promise<void> => {
      for (const [at, creator] of callsFor('creator').entries()) {
        const id = await createThing(creator, '/creators/applications', createApplication(`mei_${at}`));
        await reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' });
      }
    },
    /** Makes one of everything. What does not work out, as requests in between have left things, is left alone. */
    more: async (): Promise<void> => {
      for (const work of seedSteps) {
        if (work === createPartialOrder) round += 1;
        await withTimeout(work(createContext()).catch(() => undefined));
      }
    },
  };
};
