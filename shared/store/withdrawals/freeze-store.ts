import * as z from 'zod';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { followsVersion, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listItems, type Position, type Table } from '../table.ts';

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

const readFreeze = reader(Freeze);

const toFreeze = (item: Item): Freeze => readFreeze(item.freeze, item);

export const findFreeze = async (table: Table): Promise<Freeze | undefined> => {
  const item = await getItem(table, keys.freeze());
  return item && toFreeze(item);
};

/** Replaces the switch that was read, and keeps the change. */
export const freezeWrites = (freeze: Freeze): readonly Write[] => [
  rewrite({ ...keys.freeze(), freeze }, followsVersion('freeze.seq', freeze.seq)),
  put({ ...keys.freezeChange(freeze.seq), freeze }, isNew),
];

export const listFreezeChanges = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ changes: readonly Freeze[]; next?: Position }> => {
  const { items, next } = await listItems(table, indexes.freezeChanges(), limit, after);
  return { changes: readEach(table, items, toFreeze), ...(next && { next }) };
};

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
