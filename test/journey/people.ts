import { randomUUID } from 'node:crypto';
import type { Connection, Session } from '#test/support/http-client.ts';

/** The accounts that take part in an order, new to the platform. */
export type People = Readonly<Record<'creator' | 'advertiser' | 'reviewer', Session>>;

export const createPeople = async ({ signIn }: Connection): Promise<People> => {
  const suffix = randomUUID().slice(0, 8);
  const [creator, advertiser, reviewer] = await Promise.all([
    signIn(`mei-${suffix}`, 'creator'),
    signIn(`aurora-tea-${suffix}`, 'advertiser'),
    signIn(`reviewer-${suffix}`, 'reviewer'),
  ]);
  return { creator, advertiser, reviewer };
};
