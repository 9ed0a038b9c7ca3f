import { createTeaBrief } from '#test/journey/sample-data.ts';
import type { Calls } from '#test/support/http-client.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Account } from '../accounts.ts';

/** The accounts that make things in one round, and their data. */
export type SeedContext = {
  readonly creator: Calls;
  readonly creatorId: string;
  readonly advertiser: Calls;
  readonly agencyId: string;
  readonly reviewer: Calls;
  readonly otherReviewer: Calls;
  readonly operator: Calls;
  readonly otherOperator: Calls;
  readonly createCalls: (account: Account) => Calls;
  readonly round: number;
  readonly now: () => number;
  readonly random: RandomSource;
};

export const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

/** Makes a thing and returns its id; undefined when it was refused. */
export const createThing = async (by: Calls, path: string, body?: unknown): Promise<string> =>
  (await by.post<{ readonly id?: string; readonly uploadId?: string }>(path, body)).body.id ?? 'none';

/** An open task with held funds. */
export const openTask = async (context: SeedContext, change: object = {}): Promise<string> => {
  const { advertiser, reviewer, now } = context;
  await advertiser.post('/wallet/deposits', { amount: yuan(3_000), provider: 'sandbox' });
  const id = await createThing(advertiser, '/tasks', { ...createTeaBrief(now()), ...change });
  await advertiser.post(`/tasks/${id}/publish`);
  await reviewer.post(`/reviews/tasks/${id}/decision`, { decision: 'approve' });
  return id;
};
