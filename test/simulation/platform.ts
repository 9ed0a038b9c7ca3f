import type { Execution } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import { createSigner } from '#shared/adapters/signer.ts';
import type { Deps } from '#shared/deps.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import { keys, shardOf } from '#shared/store/keys.ts';
import { auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { readExecutionName } from '#shared/usecases/workflow/restart-execution.ts';
import type { OrderSweepCounts } from '#shared/usecases/workflow/sweep-orders.ts';
import { functionNameOf } from '#test/support/definitions.ts';
import { createSequentialIds, createTestDeps } from '#test/support/deps.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { updateItem } from '#test/support/state-machines/perform-update.ts';
import { createWorkflowFunctions } from '#test/support/workflow-runner.ts';
import {
  createExecutions,
  type Executions,
  isBroken,
  isWithdrawalExecution,
  orderArn,
  withdrawalArn,
} from './executions.ts';
import { auditorName, createFaultInjector } from './fault-injector.ts';
import { type FaultRates, hasNoFaults, type Incident, isDuring } from './fault-rates.ts';
import { createProcessPool, type FunctionProcess } from './function-processes.ts';
import { createInstantClock } from './instant-clock.ts';
import { hasEnded } from './invariants/orders.ts';
import { readOrder } from './item-content.ts';
import { createRequests, type Requests } from './participants/requests.ts';
import { type Bank, createBank } from './provider/bank.ts';
import {
  createDepositGateway,
  createDepositProvider,
  type DepositGateway,
  depositGatewayName,
} from './provider/deposit-gateway.ts';
import { createNotifier } from './provider/notifications.ts';
import { createPayouts } from './provider/payout-provider.ts';
import { receiveDepositChange, receivePayoutNotification } from './provider/receive-notifications.ts';
import type { Scheduler } from './scheduler.ts';
import { createStream, type Stream } from './stream.ts';
import { startSweep } from './sweeps.ts';
import { type CommittedChanges, createMemoryTable, type MemoryTable } from './table/memory-table.ts';
import { createTableClient } from './table-client.ts';
import type { Trace } from './trace.ts';
import { createReaders, createSweeps, type IsEffectFailing } from './triggers.ts';
import { isExpectedError } from './unexpected-errors.ts';
import { createUploads } from './uploads.ts';

export type Platform = {
  readonly table: MemoryTable;
  readonly requests: Requests;
  readonly executions: Executions;
  readonly stream: Stream;
  /** The provider of withdrawals. */
  readonly bank: Bank;
  /** The provider of deposits. */
  readonly gateway: DepositGateway;
  /** Stores the bytes for a presigned address. */
  readonly store: (url: string) => void;
  /** Stops all functions, restores the table to an earlier moment, and starts again, as the runbook says. */
  readonly restore: (moment: number) => Promise<void>;
  /** One run of the auditor. */
  readonly audit: () => Promise<unknown>;
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
  /** Called when the table has been restored, and nothing runs yet. */
  readonly onRestore: () => void;
  readonly report: (fault: string) => void;
  /** Changes every command before the table gets it. */
  readonly alterCommand?: (command: object) => object;
  /** Changes the provider as the product reaches it. */
  readonly alterProvider?: (provider: PayoutProvider) => PayoutProvider;
  /** Whether nobody reads the stream, and nothing sweeps. */
  readonly isStreamDisabled?: boolean;
};

const functionTimeoutMs = 30_000;
const auditTimeoutMs = 840_000;

/** How long nothing runs while the table is restored. */
const restoreMs = 40 * 60_000;

/** While effects fail, those of one item of this many. */
const failingShare = 6;

const signer = createSigner(async () => 'a secret of the simulation');

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
  /** Whether an incident happens now, which `about` suffers from. */
  const isNow = (incident: Incident, about: () => string): boolean => {
    const isAffected = isDuring(weather, incident, scheduler.now());
    if (isAffected) trace.note(incident, `suffers from ${incident}`, about());
    return isAffected;
  };
  const interact = createFaultInjector(scheduler, random, weather, trace, isFaultFree);
  const committed: { readonly at: number; readonly changes: CommittedChanges }[] = [];
  const table = createMemoryTable('simulated', (changes) => {
    committed.push({ at: scheduler.now(), changes });
    options.onCommit(changes);
    if (options.isStreamDisabled) return;
    stream.publish(changes);
    for (const scheduleSweep of schedules) scheduleSweep(changes);
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
    const deposits = createDepositProvider(gateway, interact, container);
    const base = createTestDeps(own, {
      now: createInstantClock(() => scheduler.now() + container.clockSkewMs),
      monotonicMs: scheduler.now,
      pause: scheduler.sleep,
      ids,
      signer,
      policy: options.policy,
      payouts: createPayouts(bank, interact, container, options.alterProvider),
      deposits: (name) => (name === depositGatewayName ? deposits : undefined),
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
    if (isNow('broken functions', () => JSON.stringify(payload)))
      return Promise.resolve({ error: 'Lambda.AccessDeniedException', cause: 'simulated: no permission' });
    const work = containers.invoke(
      name,
      functionTimeoutMs,
      () => JSON.stringify(payload),
      (deps) => {
        const run = createWorkflowFunctions(deps)[name];
        if (!run) throw new Error(`there is no function ${name}`);
        return run(payload);
      },
    );
    return toOutcome(work, report);
  };
  const executions = createExecutions({
    scheduler,
    random,
    interact,
    tasks: {
      invokeFunction,
      updateItem: (input) =>
        containers.invoke(
          'update-item',
          functionTimeoutMs,
          () => JSON.stringify(input),
          ({ table: own }) => updateItem(own, input),
        ),
    },
    onStep: (execution) => {
      options.onStep(execution);
      trackBroken(execution);
    },
    onFault: (error, arn) => report(`${arn} could not take a step: ${String(error)}`),
    isDefinitionBroken: (name) => isNow('broken machine', () => name),
  });
  const onChange = createNotifier({
    ...{ scheduler, random, trace },
    receive: (number) =>
      containers.invoke(
        'hear-provider',
        functionTimeoutMs,
        () => number,
        (deps) => receivePayoutNotification(deps, number),
      ),
  });
  const bank = createBank({
    ...{ scheduler, random, trace, report, onChange },
    isEmpty: (number) => isNow('empty balance', () => number),
  });
  const gateway = createDepositGateway({
    ...{ scheduler, random, trace },
    onChange: createNotifier({
      ...{ scheduler, random, trace },
      receive: (id) =>
        containers.invoke(
          'hear-deposits',
          functionTimeoutMs,
          () => id,
          (deps) => receiveDepositChange(deps, id),
        ),
    }),
  });
  const isFailing: IsEffectFailing = (item) =>
    shardOf(item, failingShare) === 0 && isNow('failing effects', () => item);
  const stream = createStream(createReaders(containers, isFailing), {
    scheduler,
    random,
    weather,
    trace,
  });
  const hasBrokenExecution = (): boolean => {
    for (const id of broken) {
      const order = readOrder(table.get(keys.order(id)));
      if (!order || hasEnded(order)) broken.delete(id);
    }
    return broken.size > 0;
  };
  const reportRepairs = ({ found }: OrderSweepCounts): void => {
    if (found > 0 && hasNoFaults(weather)) report(`without any failure, a sweep found ${found} stuck orders`);
  };
  const schedules = createSweeps(containers, isFailing, hasBrokenExecution, reportRepairs).map((sweep) =>
    startSweep(scheduler, table, sweep),
  );

  const restore = async (moment: number): Promise<void> => {
    containers.stop();
    await scheduler.sleep(restoreMs);
    const first = committed.findIndex(({ at }) => at > moment);
    table.rewind(first < 0 ? [] : committed.splice(first).flatMap(({ changes }) => changes));
    stream.reset();
    executions.stopAll();
    options.onRestore();
    containers.start();
    for (const scheduleSweep of schedules) scheduleSweep();
  };

  return {
    table,
    restore,
    requests: createRequests(scheduler, random, containers, table),
    executions,
    stream,
    bank,
    gateway,
    store: (url) => void stored.add(new URL(url).pathname.slice(1)),
    audit: () => containers.invoke(auditorName, auditTimeoutMs, () => 'the auditor', auditLedger),
    stop: executions.stop,
  };
};
