import { measureMetric, measureQueue } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { secondsBetween } from '../../domain/time.ts';
import { countQueue } from './count-queue.ts';
import { staffQueues } from './queues.ts';

/** Measures the length and the delay of every queue of staff, for alarms and the dashboard. The overview shows the same numbers. */
export const measureQueues = async ({ table, now }: Pick<Deps, 'table' | 'now'>) => {
  const at = now();
  const counts = await Promise.all(staffQueues.map((queue) => countQueue(table, queue, at)));
  const delays = counts.map(({ firstDueAt }) =>
    firstDueAt === undefined ? 0 : secondsBetween(firstDueAt, at),
  );
  counts.forEach(({ queue, count: QueueLength, late: QueueLate }, place) => {
    const QueueLateSeconds = delays[place] ?? 0;
    if (QueueLength > 0) measureQueue(queue, { QueueLength, QueueLate, QueueLateSeconds }, at);
  });
  measureMetric('OldestLateSeconds', Math.max(...delays), at);
  return { waiting: counts.reduce((sum, { count }) => sum + count, 0) };
};
