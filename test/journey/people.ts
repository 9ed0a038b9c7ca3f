import { randomUUID } from 'node:crypto';
import type { Connection, Session } from '#test/support/http-client.ts';

/** The accounts that take part in an order, new to the platform. */
export type People = Readonly<Record<'creator' | 'advertiser' | 'reviewer', Session>>;

/** The creator's name at the issuer. */
export const creatorName = (suffix: string): string => `mei-${suffix}`;

export const createPeople = async (
  { signIn }: Connection,
  suffix = randomUUID().slice(0, 8),
): Promise<People> => {
  const [creator, advertiser, reviewer] = await Promise.all([
    signIn(creatorName(suffix), 'creator'),
    signIn(`aurora-tea-${suffix}`, 'advertiser'),
    signIn(`reviewer-${suffix}`, 'reviewer'),
  ]);
  return { creator, advertiser, reviewer };
};
