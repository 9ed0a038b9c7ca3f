import { type SweepName, SweepRuns } from '../../domain/health/sweeps.ts';
import type { Instant } from '../../domain/time.ts';
import { update, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { listItems, type Table } from '../table.ts';

const readRuns = itemReader(SweepRuns);

/** Records how a run ended, unless a later one has ended already. What an earlier run recorded of the other outcome stays. */
export const endedSweepWrite = (
  name: SweepName,
  startedAt: Instant,
  outcome: { readonly completedAt: Instant } | { readonly failedAt: Instant },
): Write =>
  update(
    keys.sweep(name),
    { set: { name, startedAt, ...outcome } },
    {
      expression: 'attribute_not_exists(pk) OR startedAt <= :startedAt',
      values: { ':startedAt': startedAt },
    },
  );

/** The last runs of all sweeps, by one query. */
export const listSweepRuns = async (table: Table): Promise<readonly SweepRuns[]> => {
  const { items } = await listItems(table, indexes.sweeps(), 50);
  return readEach(table, items, readRuns);
};
