import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import type { SweepName } from '../../domain/health/sweeps.ts';
import { commit } from '../../store/commit.ts';
import { endedSweepWrite } from '../../store/health/sweep-store.ts';

/** Runs a sweep and records how it ended, for the overview: one write. The result or the error is that of the sweep. */
export const recordSweep = async <Result>(
  { table, now }: Pick<Deps, 'table' | 'now'>,
  name: SweepName,
  sweep: () => Promise<Result>,
): Promise<Result> => {
  const startedAt = now();
  const record = async (outcome: Parameters<typeof endedSweepWrite>[2]): Promise<void> => {
    await commit(table, [endedSweepWrite(name, startedAt, outcome)]).catch((error: unknown) =>
      log('error', 'the end of a sweep could not be recorded', { name, ...describeError(error) }),
    );
  };
  try {
    const result = await sweep();
    await record({ completedAt: now() });
    return result;
  } catch (error) {
    await record({ failedAt: now() });
    throw error;
  }
};
