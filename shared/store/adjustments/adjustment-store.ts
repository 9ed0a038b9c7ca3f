import { Adjustment, type AdjustmentStatus } from '../../domain/adjustments/adjustment.ts';
import { isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

const readAdjustment = reader(Adjustment);

const toAdjustment = (item: Item): Adjustment => readAdjustment(item.adjustment, item);

export const findAdjustment = async (table: Table, id: string): Promise<Adjustment | undefined> => {
  const item = await getItem(table, keys.adjustment(id));
  return item && toAdjustment(item);
};

/** Adjustments, optionally of one status, newest first. */
export const listAdjustments = async (
  table: Table,
  status: AdjustmentStatus | undefined,
  limit: number,
  after?: Position,
): Promise<{ adjustments: readonly Adjustment[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.adjustments(status), limit, after);
  return { adjustments: readEach(table, items, toAdjustment), ...(next && { next }) };
};

const adjustmentItem = (adjustment: Adjustment) => {
  const place = `${adjustment.proposedAt}#${adjustment.id}`;
  return {
    ...keys.adjustment(adjustment.id),
    ...indexKeys(indexes.adjustments(), place),
    ...indexKeys(indexes.adjustments(adjustment.status), place),
    adjustment,
  };
};

export const newAdjustmentWrite = (adjustment: Adjustment): Write => put(adjustmentItem(adjustment), isNew);

/** A decided adjustment over the pending one, so that it is decided once. */
export const decidedAdjustmentWrite = (adjustment: Adjustment): Write =>
  rewrite(adjustmentItem(adjustment), isEqual('adjustment.status', 'pending'));
