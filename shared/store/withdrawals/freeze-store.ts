import * as z from 'zod';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, isNew, put, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** The freeze switch. Each change has a number, an author and a reason, and is kept. */
const Freeze = z.object({
  deposits: z.boolean(),
  withdrawals: z.boolean(),
  seq: z.int(),
  at: Instant,
  by: z.string(),
  reason: z.string(),
});

export type Freeze = TypeOf<typeof Freeze>;

/** Which movements of money are frozen. */
export type Frozen = Pick<Freeze, 'deposits' | 'withdrawals'>;

export const { find: findFreeze, list: listFreezeChanges } = openCollection(
  keys.freeze,
  attributeReader('freeze', Freeze),
);

/** Replaces the switch that was read, and keeps the change. */
export const freezeWrites = (freeze: Freeze): readonly Write[] => [
  rewrite({ ...keys.freeze(), freeze }, followsVersion('freeze.seq', freeze.seq)),
  put({ ...keys.freezeChange(freeze.seq), freeze }, isNew),
];

/**
 * Refuses what is frozen. It is a read outside the transaction, because with a check all movements of money
 * would collide.
 */
export const refuseIfFrozen = async (table: Table, what: keyof Frozen): Promise<Refusal | undefined> => {
  const freeze = await findFreeze(table);
  if (!freeze?.[what]) return undefined;
  return refuse('conflict', `The platform has stopped all ${what} for now: ${freeze.reason}`, {
    frozen: what,
    since: freeze.at,
  });
};
