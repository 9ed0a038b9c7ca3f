import type { TaskRequest } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import type { Workflow } from '#shared/adapters/workflow.ts';
import type { Deps } from '#shared/deps.ts';
import { elsewhere } from '#shared/domain/orders/hand-over.ts';
import { type Duration, toEpochMs, toMilliseconds } from '#shared/domain/time.ts';
import type { Item } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { ProvePublicationInput, provePublication } from '#shared/usecases/publication/prove-publication.ts';
import { ScreenDeliverableInput, screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';
import { PayoutInput, queryPayout, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { WithdrawInput, withdrawAutomatically } from '#shared/usecases/withdrawals/withdraw-automatically.ts';
import { applySystemCommand, SystemCommandInput } from '#shared/usecases/workflow/apply-system-command.ts';
import { AwaitDecisionInput, awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { performUpdate } from '#test/support/state-machines/perform-update.ts';
import { startWalk, type Walk } from '#test/support/state-machines/walk.ts';
import { type Definition, functionNameOf, orderMachine, withdrawalMachine } from './definitions.ts';
import type { FakeUploads } from './fake-uploads.ts';
import { isProjected, wakesWorkflow } from './stream-filter.ts';
import { filterByPrefixes, listItemsByPrefix } from './table.ts';
import { createWorld, type TestWorld } from './world.ts';

/** The functions that the machines call, over a test's dependencies. */
export const createWorkflowFunctions = (
  deps: Deps,
): Readonly<Record<string, (payload: Json) => Promise<unknown>>> => ({
  'await-decision': (payload) => awaitDecision(deps, AwaitDecisionInput.parse(payload)),
  'apply-command': (payload) => applySystemCommand(deps, SystemCommandInput.parse(payload)),
  'screen-deliverable': (payload) => screenDeliverable(deps, ScreenDeliverableInput.parse(payload)),
  'prove-publication': (payload) => provePublication(deps, ProvePublicationInput.parse(payload)),
  'withdraw-automatically': (payload) => withdrawAutomatically(deps, WithdrawInput.parse(payload)),
  'submit-payout': (payload) => submitPayout(deps, PayoutInput.parse(payload)),
  'query-payout': (payload) => queryPayout(deps, PayoutInput.parse(payload)),
});

/** How often the stream delivers each record, what is called after each invocation of a function, and the object store. */
export type RunnerSettings = {
  readonly times: number;
  readonly onInvoke: (name: string, milliseconds: number) => void;
  readonly uploads?: FakeUploads;
};

/** As a stream may deliver. */
const twice: RunnerSettings = { times: 2, onInvoke: () => undefined };

export type WorkflowRunner = {
  readonly world: TestWorld;
  /** Delivers every new event to the machines, until nothing more happens. */
  readonly runUntilIdle: () => Promise<void>;
  /** Passes time for the platform and its machines, event by event. */
  readonly advanceClock: (by: Duration) => Promise<void>;
  /** The state in which a machine waits, or how it ended. */
  readonly stateOf: (name: string) => string | undefined;
  /** The states that a machine has entered. */
  readonly pathOf: (name: string) => readonly string[];
};

/**
 * A platform with its workflow: the synthesized machines call the real functions. The table's events reach them through
 * the relay, twice each as a stream may deliver them, or as `settings` say.
 */
export const createWorkflowRunner = (
  table: Deps['table'],
  change: Partial<Deps> = {},
  orderMachineFor: (name: string) => Definition = () => orderMachine,
  settings: RunnerSettings = twice,
): WorkflowRunner => {
  const invoke = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    try {
      return await run();
    } finally {
      settings.onInvoke(name, performance.now() - begun);
    }
  };
  const repeat = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    for (let time = 0; time < settings.times; time += 1) await invoke(name, run);
  };
  const walks = new Map<string, Walk>();
  const pendingWakes: { token: string; answer: Parameters<Walk['answer']>[1] }[] = [];
  const pendingStarts: { name: string; machine: string; input: Json }[] = [];
  const deliveredKeys = new Set<string>();

  const workflow: Workflow = {
    start: async (machine, name, input) => {
      if (walks.has(name) || pendingStarts.some((start) => start.name === name)) return 'exists';
      pendingStarts.push({ machine, name, input: input as Json });
      return 'started';
    },
    wake: async (token, output) => {
      pendingWakes.push({ token, answer: { output: output as Json } });
      return 'woken';
    },
    divert: async (token) => {
      pendingWakes.push({ token, answer: { error: elsewhere, cause: '' } });
      return 'woken';
    },
  };
  const world = createWorld(table, { ...change, workflow }, settings.uploads);
  const { deps } = world;
  const functions = createWorkflowFunctions(deps);
  const project = createProjector(deps);

  const perform = async (name: string, request: TaskRequest): Promise<FunctionOutcome> => {
    const walk = walks.get(name);
    if (walk) deps.clock.set(walk.now());
    if ('updateItem' in request) return performUpdate(table, request.updateItem);
    const functionName = functionNameOf(request.functionName);
    const run = functions[functionName];
    if (!run) throw new Error(`there is no ${request.functionName}`);
    try {
      return { payload: ((await invoke(functionName, () => run(request.payload))) ?? null) as Json };
    } catch (error) {
      return { error: 'Error', cause: String(error) };
    }
  };

  const begin = async ({ name, machine, input }: (typeof pendingStarts)[number]): Promise<void> => {
    const definition = machine === deps.orderMachine ? orderMachineFor(name) : withdrawalMachine;
    const startedAt = toEpochMs(deps.now());
    const walk = await startWalk({
      definition,
      name,
      input,
      startedAt,
      perform: (request) => perform(name, request),
    });
    walks.set(name, walk);
  };

  /** Delivers entries and events of parties, which wake no machine. */
  const projectItems = async (items: readonly Item[]): Promise<void> => {
    for (const item of filterByPrefixes(items, 'ENTRY#', 'PARTY_EVENT#')) {
      if (deliveredKeys.has(`${item.pk} ${item.sk}`)) continue;
      deliveredKeys.add(`${item.pk} ${item.sk}`);
      if (isProjected(item)) await repeat('project', () => project(item));
    }
  };

  const deliverEvents = async (items: readonly Item[]): Promise<boolean> => {
    const events = filterByPrefixes(items, 'EVENT#');
    const newEvents = events.filter(({ pk, sk }) => !deliveredKeys.has(`${pk} ${sk}`));
    for (const event of newEvents) {
      deliveredKeys.add(`${event.pk} ${event.sk}`);
      if (wakesWorkflow(event))
        await repeat('wake-workflow', () => wakeWorkflow(deps, toWorkflowEventRecord(event)));
      if (isProjected(event)) await repeat('project', () => project(event));
    }
    return newEvents.length > 0;
  };

  const deliver = async (): Promise<boolean> => {
    const start = pendingStarts.shift();
    if (start) await begin(start);
    const wake = pendingWakes.shift();
    if (wake) for (const walk of walks.values()) await walk.answer(wake.token, wake.answer);
    return start !== undefined || wake !== undefined;
  };

  const runUntilIdle = async (): Promise<void> => {
    for (;;) {
      if (await deliver()) continue;
      const items = await listItemsByPrefix(table, 'EVENT#', 'ENTRY#', 'PARTY_EVENT#');
      if (!(await deliverEvents(items))) return projectItems(items);
    }
  };

  const advanceClock = async (by: Duration): Promise<void> => {
    const end = toEpochMs(deps.now()) + toMilliseconds(by);
    for (;;) {
      await runUntilIdle();
      const due = [...walks.values()]
        .flatMap((walk) => walk.waitingState().dueAt ?? [])
        .filter((at) => at <= end);
      const next = Math.min(end, ...due);
      deps.clock.set(next);
      for (const walk of walks.values()) await walk.elapse(Math.max(0, (next - walk.now()) / 1000));
      if (due.length === 0) return runUntilIdle();
    }
  };

  return {
    world,
    runUntilIdle,
    advanceClock,
    stateOf: (name) => walks.get(name)?.waitingState().state ?? walks.get(name)?.execution().status,
    pathOf: (name) =>
      (walks.get(name)?.history() ?? [])
        .filter(({ type }) => type.endsWith('StateEntered'))
        .map(({ details }) => String(details?.name)),
  };
};
