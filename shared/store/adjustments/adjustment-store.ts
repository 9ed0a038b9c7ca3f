import { Adjustment } from '../../domain/adjustments/adjustment.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, put, refuseUsedKey, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const toAdjustment = attributeReader('adjustment', Adjustment);

export const { find: findAdjustment, list: listAdjustments } = openCollection(keys.adjustment, toAdjustment);

const adjustmentItem = (adjustment: Adjustment) => {
  const place = `${adjustment.proposedAt}#${adjustment.id}`;
  return {
    ...keys.adjustment(adjustment.id),
    ...indexKeys(indexes.adjustments(), place),
    ...indexKeys(indexes.adjustments(adjustment.status), place),
    adjustment,
  };
};

export const newAdjustmentWrite = (adjustment: Adjustment): Write =>
  put(adjustmentItem(adjustment), isNew, refuseUsedKey);

/** A decided adjustment over the pending one, so that it is decided once. */
export const decidedAdjustmentWrite = (adjustment: Adjustment): Write =>
  rewrite(adjustmentItem(adjustment), isEqual('adjustment.status', 'pending'));
