import { toInstant } from '../domain/time.ts';
import type { OnUnreadable } from '../store/table.ts';
import { log } from './logger.ts';
import { countMetric } from './metrics.ts';

/** Counts an unreadable item of a list or a stream, and logs its key for an operator. */
export const reportUnreadable: OnUnreadable = (key, faults) => {
  log('error', 'an item cannot be read and was left out', { key, faults });
  countMetric('ItemsUnreadable', 1, toInstant(Date.now()));
};
