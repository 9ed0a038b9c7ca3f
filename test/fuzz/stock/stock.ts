import { partyId } from '#shared/adapters/ids.ts';
import type { Role } from '#shared/contract/define-route.ts';
import { application } from '#test/journey/brief.ts';
import { creatorIdOf } from '#test/support/engagement.ts';
import type { Calls } from '#test/support/http-client.ts';
import { type Account, regulars } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { orderJustBegun, orderOnItsWay } from './orders.ts';
import { make, type Scene } from './scene.ts';
import { books, look, money, people, reopen, tasks } from './things.ts';

const works = [reopen, orderOnItsWay, orderOnItsWay, orderJustBegun, tasks, money, books, people, look];

/** What takes longer does not work out any more. */
const patienceMs = 15_000;

const hurried = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())]);

/**
 * Makes things for requests to be about: orders that have come so far and no further, and one of everything else that
 * people make.
 */
export const stockOf = (callsOf: (account: Account) => Calls, now: () => number, chance: Chance) => {
  const callsFor = (role: Role) => regulars[role].map(callsOf) as [Calls, Calls];
  const [reviewer, otherReviewer] = callsFor('reviewer');
  const [operator, otherOperator] = callsFor('operator');
  let round = 0;

  /** Each creator has to do with each advertiser in turn. */
  const sceneNow = (): Scene => {
    const [creator, advertiser] = [regulars.creator[round % 2], regulars.advertiser[(round >> 1) % 2]] as [
      Account,
      Account,
    ];
    return {
      creator: callsOf(creator),
      creatorId: creatorIdOf(creator.sub),
      advertiser: callsOf(advertiser),
      agencyId: partyId('agy', advertiser.sub),
      ...{ reviewer, otherReviewer, operator, otherOperator, callsOf, round, now, chance },
    };
  };

  return {
    /** Lets the creators in. */
    begin: async (): Promise<void> => {
      for (const [at, creator] of callsFor('creator').entries()) {
        const id = await make(creator, '/creators/applications', application(`mei_${at}`));
        await reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' });
      }
    },
    /** Makes one of everything. What does not work out, as requests in between have left things, is left alone. */
    more: async (): Promise<void> => {
      for (const work of works) {
        if (work === orderOnItsWay) round += 1;
        await hurried(work(sceneNow()).catch(() => undefined));
      }
    },
  };
};
