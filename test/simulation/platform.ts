import type { Execution } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import { streamReaders } from '#infra/stacks/workflow.ts';
import type { PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import { signerWith } from '#shared/adapters/signer.ts';
import type { Deps } from '#shared/deps.ts';
import type { Policy } from '#shared/domain/policy.ts';
import { instant } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { lists } from '#shared/store/lists.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { project } from '#shared/streams/project.ts';
import { sweepPayments } from '#shared/usecases/payments/sweep-payments.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { inquire } from '#shared/usecases/workflow/payout.ts';
import { orderOfExecution } from '#shared/usecases/workflow/restart-execution.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { sweepWithdrawals } from '#shared/usecases/workflow/sweep-withdrawals.ts';
import { EventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { functionsOver } from '#test/support/conductor.ts';
import { functionNameOf } from '#test/support/definitions.ts';
import { sequentialIds, testDeps } from '#test/support/deps.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { type Container, type Containers, openContainers } from './containers.ts';
import { orderIn } from './content.ts';
import {
  type Executions,
  isBroken,
  isOfWithdrawal,
  openExecutions,
  orderArn,
  withdrawalArn,
} from './executions.ts';
import { openInteraction } from './interaction.ts';
import { hasEnded } from './invariants/orders.ts';
import { isForeseen } from './log-watch.ts';
import { openRequests, type Requests } from './participants/people.ts';
import { type Bank, openBank } from './provider/bank.ts';
import { openNotices } from './provider/notices.ts';
import { payoutsOver } from './provider/reached.ts';
import type { Scheduler } from './scheduler.ts';
import { openStream, type Reader, type Stream } from './stream.ts';
import { openSweep, type Sweep } from './sweeps.ts';
import { type Committed, type MemoryTable, openMemoryTable } from './table/memory-table.ts';
import type { Change } from './table/writes.ts';
import { tableOver } from './table-client.ts';
import type { Trace } from './trace.ts';
import { uploadsOver } from './uploads.ts';
import type { Weather } from './weather.ts';

export type Platform = {
  readonly table: MemoryTable;
  readonly requests: Requests;
  readonly executions: Executions;
  readonly stream: Stream;
  /** Who pays withdrawals out. */
  readonly bank: Bank;
  /** Keeps the bytes that a presigned address is for. */
  readonly store: (url: string) => void;
  readonly stop: () => void;
};

export type Surroundings = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly weather: Weather;
  readonly trace: Trace;
  readonly policy: Policy;
  /** Whether nothing goes wrong for now. */
  readonly isFair: () => boolean;
  readonly onCommit: (changes: Committed) => void;
  readonly onStep: (execution: Execution) => void;
  readonly report: (fault: string) => void;
  /** Changes every command before the table sees it. */
  readonly alter?: (command: object) => object;
  /** Changes the provider as the product reaches it. */
  readonly alterProvider?: (provider: PayoutProvider) => PayoutProvider;
  /** Whether nobody reads the stream, and nothing sweeps. */
  readonly isDeaf?: boolean;
};

const functionTimeoutMs = 30_000;
const readerTimeoutMs = 60_000;
const sweepTimeoutMs = 240_000;

const signer = signerWith(async () => 'a secret of the simulation');

const readersOver = (containers: Containers<Deps>): readonly Reader[] => {
  const reader = (
    name: string,
    { told, retries }: Pick<Reader, 'told' | 'retries'>,
    handlerOf: (deps: Deps) => ReturnType<typeof eachRecord>,
  ): Reader => ({
    name,
    told,
    retries,
    invoke: (event, about) =>
      containers.invoke(name, readerTimeoutMs, about, (deps) => handlerOf(deps)(event)),
  });
  return [
    reader('wake-workflow', streamReaders.wakeWorkflow, (deps) =>
      eachRecord(() => (item) => wakeWorkflow(deps, EventRecord.parse(item))),
    ),
    reader('project', streamReaders.project, (deps) => eachRecord(() => project(deps))),
  ];
};

const sweepsOver = (containers: Containers<Deps>, isAnyBroken: () => boolean): readonly Sweep[] => {
  const epochStart = '';
  const sweep = (
    name: string,
    partition: Sweep['partition'],
    work: (deps: Deps) => Promise<unknown>,
  ): Sweep => ({
    partition,
    isWanted: () => name === 'sweep-orders' && isAnyBroken(),
    run: () => containers.invoke(name, sweepTimeoutMs, name, work),
  });
  return [
    sweep('sweep-orders', (shard) => lists.ordersToLookAt(shard, epochStart).pk, sweepOrders),
    sweep('sweep-withdrawals', (shard) => lists.withdrawalsToLookAt(shard, epochStart).pk, sweepWithdrawals),
    sweep('sweep-payments', (shard) => lists.returnsToLookFor(shard, epochStart).pk, sweepPayments),
    sweep('sweep-tasks', (shard) => lists.tasksDueBefore(shard, epochStart).pk, sweepTasks),
  ];
};

/** What the product does when a provider says that a payout has changed: it asks. */
const hear = async (deps: Deps, number: string): Promise<boolean> =>
  !(await inquire(deps, { withdrawalId: `wdr_${number}` })).unclear;

/** Whether a change is of something with a deadline. */
const isOnTheClock = ({ before, after }: Change): boolean =>
  before?.gsi5pk !== undefined || after?.gsi5pk !== undefined;

/** What a state machine's function answers; an error of the product's own that nobody foresaw is a fault. */
const outcomeOf = async (work: Promise<unknown>, report: Surroundings['report']) => {
  try {
    return { payload: ((await work) ?? null) as Json };
  } catch (error) {
    const { name, message, stack } = error as Error;
    if (!isForeseen(message)) report(`a function failed: ${name}: ${message} ${stack?.split('\n')[1]}`);
    return { error: name, cause: message };
  }
};

/** The whole product on one table in virtual time: its API, workflow, streams and schedules, each in processes of their own. */
export const openPlatform = (around: Surroundings): Platform => {
  const { scheduler, random, weather, trace, isFair, report } = around;
  const interact = openInteraction(scheduler, random, weather, trace, isFair);
  const table = openMemoryTable('simulated', (changes) => {
    around.onCommit(changes);
    if (around.isDeaf) return;
    stream.publish(changes);
    if (changes.some(isOnTheClock)) for (const look of schedules) look();
  });
  const { alter } = around;
  const reached = alter ? { ...table, send: (command: object) => table.send(alter(command)) } : table;
  // What breaks off is no order that is due: the sweep is to find it by itself.
  const broken = new Set<string>();
  const followBroken = (execution: Execution): void => {
    const id = orderOfExecution(execution.origin.name);
    if (isOfWithdrawal(id)) return;
    if (!isBroken(execution)) broken.delete(id);
    else broken.add(id);
    if (broken.size > 0) for (const look of schedules) look();
  };
  const ids = sequentialIds();
  const stored = new Set<string>();

  const depsOf = (container: Container): Deps => {
    const own = tableOver(reached, random, interact, container);
    const base = testDeps(own, {
      now: () => instant(scheduler.now() + container.skewMs),
      ids,
      signer,
      policy: around.policy,
      payouts: payoutsOver(bank, interact, container, around.alterProvider),
      workflow: executions.workflowOf(container),
      executions: executions.serviceOf(container),
      orderMachine: orderArn,
      withdrawalMachine: withdrawalArn,
    });
    const { publicationProof: proof } = base;
    const look: typeof proof.look = (...asked) =>
      interact(container, {
        name: 'the proof',
        about: () => JSON.stringify(asked),
        act: () => proof.look(...asked),
        isKnownAgain: true,
      });
    return {
      ...base,
      publicationProof: { look },
      uploads: uploadsOver(base.uploads, stored, interact, container),
    };
  };

  const containers = openContainers(scheduler, random, weather.skewMs, trace, depsOf);
  const invokeFunction = (arn: string, payload: Json) => {
    const name = functionNameOf(arn);
    const work = containers.invoke(name, functionTimeoutMs, JSON.stringify(payload), (deps) => {
      const run = functionsOver(deps)[name];
      if (!run) throw new Error(`there is no function ${name}`);
      return run(payload);
    });
    return outcomeOf(work, report);
  };
  const executions = openExecutions({
    scheduler,
    random,
    interact,
    tasks: { invokeFunction },
    onStep: (execution) => {
      around.onStep(execution);
      followBroken(execution);
    },
    onFault: (error, arn) => report(`${arn} could not take a step: ${String(error)}`),
  });
  const onNews = openNotices({
    ...{ scheduler, random, trace },
    hear: (number) =>
      containers.invoke('hear-provider', functionTimeoutMs, number, (deps) => hear(deps, number)),
  });
  const bank = openBank({ scheduler, random, trace, report, onNews });
  const stream = openStream(readersOver(containers), { scheduler, random, weather, trace });
  const isAnyBroken = (): boolean => {
    for (const id of broken) {
      const order = orderIn(table.get(keys.order(id)));
      if (!order || hasEnded(order)) broken.delete(id);
    }
    return broken.size > 0;
  };
  const schedules = sweepsOver(containers, isAnyBroken).map((sweep) => openSweep(scheduler, table, sweep));

  return {
    table,
    requests: openRequests(scheduler, random, containers),
    executions,
    stream,
    bank,
    store: (url) => void stored.add(new URL(url).pathname.slice(1)),
    stop: executions.stop,
  };
};
