import type { Execution } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import { streamReaders } from '#infra/stacks/workflow.ts';
import type { PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import { createSigner } from '#shared/adapters/signer.ts';
import type { Deps } from '#shared/deps.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import { toInstant } from '#shared/domain/time.ts';
import { indexes } from '#shared/store/indexes.ts';
import { keys } from '#shared/store/keys.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { sweepDeadLetters } from '#shared/usecases/dead-letters/sweep-dead-letters.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { recheckPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { sweepWithdrawals } from '#shared/usecases/withdrawals/sweep-withdrawals.ts';
import { readExecutionName } from '#shared/usecases/workflow/restart-execution.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { functionNameOf } from '#test/support/definitions.ts';
import { createSequentialIds, createTestDeps } from '#test/support/deps.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { createWorkflowFunctions } from '#test/support/workflow-runner.ts';
import {
  createExecutions,
  type Executions,
  isBroken,
  isWithdrawalExecution,
  orderArn,
  withdrawalArn,
} from './executions.ts';
import { createFaultInjector } from './fault-injector.ts';
import type { FaultRates } from './fault-rates.ts';
import { type Containers, createProcessPool, type FunctionProcess } from './function-processes.ts';
import { hasEnded } from './invariants/orders.ts';
import { readOrder } from './item-content.ts';
import { createRequests, type Requests } from './participants/requests.ts';
import { type Bank, createBank } from './provider/bank.ts';
import { createNotifier } from './provider/notifications.ts';
import { createPayouts } from './provider/payout-provider.ts';
import type { Scheduler } from './scheduler.ts';
import { createStream, type Reader, type Stream } from './stream.ts';
import { type Sweep, startSweep } from './sweeps.ts';
import { type CommittedChanges, createMemoryTable, type MemoryTable } from './table/memory-table.ts';
import type { Change } from './table/writes.ts';
import { createTableClient } from './table-client.ts';
import type { Trace } from './trace.ts';
import { isExpectedError } from './unexpected-errors.ts';
import { createUploads } from './uploads.ts';

export type Platform = {
  readonly table: MemoryTable;
  readonly requests: Requests;
  readonly executions: Executions;
  readonly stream: Stream;
  /** The provider of withdrawals. */
  readonly bank: Bank;
  /** Stores the bytes for a presigned address. */
  readonly store: (url: string) => void;
  readonly stop: () => void;
};

export type PlatformOptions = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly weather: FaultRates;
  readonly trace: Trace;
  readonly policy: Policy;
  /** Whether nothing fails for now. */
  readonly isFaultFree: () => boolean;
  readonly onCommit: (changes: CommittedChanges) => void;
  readonly onStep: (execution: Execution) => void;
  readonly report: (fault: string) => void;
  /** Changes every command before the table gets it. */
  readonly alterCommand?: (command: object) => object;
  /** Changes the provider as the product reaches it. */
  readonly alterProvider?: (provider: PayoutProvider) => PayoutProvider;
  /** Whether nobody reads the stream, and nothing sweeps. */
  readonly isStreamDisabled?: boolean;
};

const functionTimeoutMs = 30_000;
const readerTimeoutMs = 60_000;
const sweepTimeoutMs = 240_000;

const signer = createSigner(async () => 'a secret of the simulation');

const createReaders = (containers: Containers<Deps>): readonly Reader[] => {
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
      createStreamHandler(() => createProjector(deps), {
        now: deps.now,
        store: storeDeadLetter.bind(undefined, deps),
      }),
    ),
  ];
};

const createSweeps = (containers: Containers<Deps>, hasBrokenExecution: () => boolean): readonly Sweep[] => {
  const earliestTime = '';
  const sweep = (
    name: string,
    partition: Sweep['partition'],
    work: (deps: Deps) => Promise<unknown>,
  ): Sweep => ({
    partition,
    hasOtherWork: () => name === 'sweep-orders' && hasBrokenExecution(),
    run: () => containers.invoke(name, sweepTimeoutMs, name, work),
  });
  return [
    sweep('sweep-orders', (shard) => indexes.ordersToCheck(shard, earliestTime).pk, sweepOrders),
    sweep(
      'sweep-withdrawals',
      (shard) => indexes.withdrawalsToCheck(shard, earliestTime).pk,
      sweepWithdrawals,
    ),
    sweep('sweep-payments', (shard) => indexes.paidWithdrawalsToCheck(shard, earliestTime).pk, sweepPayments),
    sweep(
      'sweep-dead-letters',
      (shard) => indexes.deadLettersDue(shard, earliestTime).pk,
      (deps) => sweepDeadLetters(deps, createProjector(deps)),
    ),
    sweep('sweep-tasks', (shard) => indexes.tasksDueBefore(shard, earliestTime).pk, sweepTasks),
  ];
};

/** The product's reaction to a notification of a payout: a query. */
const receivePayoutNotification = async (deps: Deps, number: string): Promise<boolean> =>
  !(await recheckPayout(deps, { withdrawalId: `wdr_${number}` })).unclear;

/** Whether a change belongs to something with a deadline. */
const hasDeadline = ({ before, after }: Change): boolean =>
  before?.gsi5pk !== undefined || after?.gsi5pk !== undefined;

/** The response of a state machine's function; an unexpected error of the product is a fault. */
const toOutcome = async (work: Promise<unknown>, report: PlatformOptions['report']) => {
  try {
    return { payload: ((await work) ?? null) as Json };
  } catch (error) {
    const { name, message, stack } = error as Error;
    if (!isExpectedError(message)) report(`a function failed: ${name}: ${message} ${stack?.split('\n')[1]}`);
    return { error: name, cause: message };
  }
};

/**
 * The whole product on one table in virtual time: its API, workflow, streams and schedules, each in separate
 * processes.
 */
export const createSimulatedPlatform = (options: PlatformOptions): Platform => {
  const { scheduler, random, weather, trace, isFaultFree, report } = options;
  const interact = createFaultInjector(scheduler, random, weather, trace, isFaultFree);
  const table = createMemoryTable('simulated', (changes) => {
    options.onCommit(changes);
    if (options.isStreamDisabled) return;
    stream.publish(changes);
    if (changes.some(hasDeadline)) for (const scheduleSweep of schedules) scheduleSweep();
  });
  const { alterCommand } = options;
  const providerClient = alterCommand
    ? { ...table, send: (command: object) => table.send(alterCommand(command)) }
    : table;
  // A failed execution is no due order: the sweep must find it itself.
  const broken = new Set<string>();
  const trackBroken = (execution: Execution): void => {
    const { id } = readExecutionName(execution.origin.name);
    if (isWithdrawalExecution(id)) return;
    if (!isBroken(execution)) broken.delete(id);
    else broken.add(id);
    if (broken.size > 0) for (const scheduleSweep of schedules) scheduleSweep();
  };
  const ids = createSequentialIds();
  const stored = new Set<string>();

  const depsOf = (container: FunctionProcess): Deps => {
    const own = createTableClient(providerClient, random, interact, container);
    const base = createTestDeps(own, {
      now: () => toInstant(scheduler.now() + container.clockSkewMs),
      ids,
      signer,
      policy: options.policy,
      payouts: createPayouts(bank, interact, container, options.alterProvider),
      workflow: executions.createWorkflow(container),
      executions: executions.createService(container),
      orderMachine: orderArn,
      withdrawalMachine: withdrawalArn,
    });
    const { publicationProof: proof } = base;
    const scheduleSweep: typeof proof.checkPublication = (...input) =>
      interact(container, {
        name: 'the proof',
        about: () => JSON.stringify(input),
        run: () => proof.checkPublication(...input),
        isIdempotent: true,
      });
    return {
      ...base,
      publicationProof: { checkPublication: scheduleSweep },
      uploads: createUploads(base.uploads, stored, interact, container),
    };
  };

  const containers = createProcessPool(scheduler, random, weather.clockSkewMs, trace, depsOf);
  const invokeFunction = (arn: string, payload: Json) => {
    const name = functionNameOf(arn);
    const work = containers.invoke(name, functionTimeoutMs, JSON.stringify(payload), (deps) => {
      const run = createWorkflowFunctions(deps)[name];
      if (!run) throw new Error(`there is no function ${name}`);
      return run(payload);
    });
    return toOutcome(work, report);
  };
  const executions = createExecutions({
    scheduler,
    random,
    interact,
    tasks: { invokeFunction },
    onStep: (execution) => {
      options.onStep(execution);
      trackBroken(execution);
    },
    onFault: (error, arn) => report(`${arn} could not take a step: ${String(error)}`),
  });
  const onChange = createNotifier({
    ...{ scheduler, random, trace },
    receive: (number) =>
      containers.invoke('hear-provider', functionTimeoutMs, number, (deps) =>
        receivePayoutNotification(deps, number),
      ),
  });
  const bank = createBank({ scheduler, random, trace, report, onChange });
  const stream = createStream(createReaders(containers), { scheduler, random, weather, trace });
  const hasBrokenExecution = (): boolean => {
    for (const id of broken) {
      const order = readOrder(table.get(keys.order(id)));
      if (!order || hasEnded(order)) broken.delete(id);
    }
    return broken.size > 0;
  };
  const schedules = createSweeps(containers, hasBrokenExecution).map((sweep) =>
    startSweep(scheduler, table, sweep),
  );

  return {
    table,
    requests: createRequests(scheduler, random, containers),
    executions,
    stream,
    bank,
    store: (url) => void stored.add(new URL(url).pathname.slice(1)),
    stop: executions.stop,
  };
};
