import type { Role } from '#shared/contract/roles.ts';
import { createApplication } from '#test/journey/sample-data.ts';
import type { Calls } from '#test/support/http-client.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { type Account, regularAccounts } from '../accounts.ts';
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

type Me = { readonly accounts?: Readonly<Record<string, { readonly id: string }>> };

/** The id of a party of an account, as the platform gave it. */
const partyIdOf = async (calls: Calls, kind: 'creator' | 'agency'): Promise<string> =>
  (await calls.get<Me>('/me')).body.accounts?.[kind]?.id ?? 'none';

/** Longer waits do not help. */
const maxWorkMs = 15_000;

const withTimeout = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, maxWorkMs).unref())]);

/**
 * Makes things for requests: orders that were stopped at some step, and one of everything else that people
 * make.
 */
export const createSeeder = (
  createCalls: (account: Account) => Calls,
  now: () => number,
  random: RandomSource,
) => {
  const callsFor = (role: Role) => regularAccounts[role].map(createCalls) as [Calls, Calls];
  const [reviewer, otherReviewer] = callsFor('reviewer');
  const [operator, otherOperator] = callsFor('operator');
  let round = 0;

  /** Each creator does business with each advertiser in turn. */
  const createContext = async (): Promise<SeedContext> => {
    const [creator, advertiser] = [
      regularAccounts.creator[round % 2],
      regularAccounts.advertiser[(round >> 1) % 2],
    ] as [Account, Account];
    const [creatorCalls, advertiserCalls] = [createCalls(creator), createCalls(advertiser)];
    return {
      creator: creatorCalls,
      creatorId: await partyIdOf(creatorCalls, 'creator'),
      advertiser: advertiserCalls,
      agencyId: await partyIdOf(advertiserCalls, 'agency'),
      ...{ reviewer, otherReviewer, operator, otherOperator, createCalls, round, now, random },
    };
  };

  return {
    /** Approves the creators. */
    begin: async (): Promise<void> => {
      for (const [at, creator] of callsFor('creator').entries()) {
        const id = await createThing(creator, '/creators/applications', createApplication(`mei_${at}`));
        await reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' });
      }
    },
    /** Makes one of everything. Failures are ignored, as earlier requests may prevent some of it. */
    more: async (): Promise<void> => {
      for (const work of seedSteps) {
        if (work === createPartialOrder) round += 1;
        await withTimeout(
          createContext()
            .then(work)
            .catch(() => undefined),
        );
      }
    },
  };
};
