import { streamReaders } from '#infra/stacks/workflow.ts';
import type { Deps } from '#shared/deps.ts';
import { indexes } from '#shared/store/indexes.ts';
import type { Item } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { sweepDeadLetters } from '#shared/usecases/dead-letters/sweep-dead-letters.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { sweepWithdrawals } from '#shared/usecases/withdrawals/sweep-withdrawals.ts';
import { type OrderSweepCounts, sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import type { Containers } from './function-processes.ts';
import type { Reader } from './stream.ts';
import type { Sweep } from './sweeps.ts';

/** Whether the effects of an item fail now, by its key. */
export type IsEffectFailing = (item: string) => boolean;

const readerTimeoutMs = 60_000;
const sweepTimeoutMs = 240_000;

const projectors = new WeakMap<Deps, ReturnType<typeof createProjector>>();

/** The projector of a process. */
const projectorOf = (deps: Deps): ReturnType<typeof createProjector> => {
  const known = projectors.get(deps);
  if (known) return known;
  const created = createProjector(deps);
  projectors.set(deps, created);
  return created;
};

/** The effects of items. Some of them may fail, each time that they are tried. */
const createEffects = (deps: Deps, isFailing: IsEffectFailing) => {
  const project = projectorOf(deps);
  return async (item: Item): Promise<void> => {
    if (isFailing(`${String(item.pk)} ${String(item.sk)}`)) throw new Error('simulated: an effect failed');
    await project(item);
  };
};

/** The functions that read the stream. */
export const createReaders = (
  containers: Containers<Deps>,
  isFailing: IsEffectFailing,
): readonly Reader[] => {
  const reader = (
    name: string,
    { filters, maxRetries }: Pick<Reader, 'filters' | 'maxRetries'>,
    handlerOf: (deps: Deps) => ReturnType<typeof createStreamHandler>,
  ): Reader => ({
    name,
    filters,
    maxRetries,
    invoke: (event, about) =>
      containers.invoke(name, readerTimeoutMs, about, (deps) => handlerOf(deps)(event)),
  });
  return [
    reader('wake-workflow', streamReaders.wakeWorkflow, (deps) =>
      createStreamHandler(() => (item) => wakeWorkflow(deps, toWorkflowEventRecord(item))),
    ),
    reader('project', streamReaders.project, (deps) =>
      createStreamHandler(() => createEffects(deps, isFailing), {
        now: deps.now,
        store: storeDeadLetter.bind(undefined, deps),
      }),
    ),
  ];
};

/** The functions that run on a schedule, without the auditor. */
export const createSweeps = (
  containers: Containers<Deps>,
  isFailing: IsEffectFailing,
  hasBrokenExecution: () => boolean,
  onOrdersSwept: (counts: OrderSweepCounts) => void,
): readonly Sweep[] => {
  const earliestTime = '';
  const sweep = (
    name: string,
    partitions: readonly Sweep['partition'][],
    work: (deps: Deps) => Promise<unknown>,
  ): readonly Sweep[] =>
    // Each partition wakes the whole sweep.
    partitions.map((partition) => ({
      partition,
      hasOtherWork: () => name === 'sweep-orders' && hasBrokenExecution(),
      run: () => containers.invoke(name, sweepTimeoutMs, () => name, work),
    }));
  return [
    sweep('sweep-orders', [(shard) => indexes.ordersToCheck(shard, earliestTime).pk], async (deps) =>
      onOrdersSwept(await sweepOrders(deps)),
    ),
    sweep(
      'sweep-withdrawals',
      [(shard) => indexes.withdrawalsToCheck(shard, earliestTime).pk],
      sweepWithdrawals,
    ),
    sweep(
      'sweep-payments',
      [
        (shard) => indexes.paidWithdrawalsToCheck(shard, earliestTime).pk,
        (shard) => indexes.depositsToCheck(shard, earliestTime).pk,
      ],
      sweepPayments,
    ),
    sweep('sweep-dead-letters', [(shard) => indexes.deadLettersDue(shard, earliestTime).pk], (deps) =>
      sweepDeadLetters(deps, createEffects(deps, isFailing)),
    ),
    sweep('sweep-tasks', [(shard) => indexes.tasksDueBefore(shard, earliestTime).pk], sweepTasks),
  ].flat();
};
