import type { TaskRequest } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { startWalk, type Walk } from '#infra/local/state-machines/walk.ts';
import type { Workflow } from '#shared/adapters/workflow.ts';
import type { Deps } from '#shared/deps.ts';
import { type Duration, epoch, milliseconds } from '#shared/domain/time.ts';
import { project } from '#shared/streams/project.ts';
import { applySystemCommand, SystemCommandInput } from '#shared/usecases/workflow/apply-system-command.ts';
import { AwaitDecisionInput, awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { PayoutInput, queryPayout, submitPayout } from '#shared/usecases/workflow/payout.ts';
import { ProveInput, provePublication } from '#shared/usecases/workflow/prove-publication.ts';
import { ScreenInput, screenDeliverable } from '#shared/usecases/workflow/screen-deliverable.ts';
import { EventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { WithdrawInput, withdrawAutomatically } from '#shared/usecases/workflow/withdraw-automatically.ts';
import { type Definition, functionNameOf, orderMachine, withdrawalMachine } from './definitions.ts';
import { itemsUnder } from './table.ts';
import { type World, worldOn } from './world.ts';

/** The functions that the machines call, over a test's dependencies. */
export const functionsOver = (deps: Deps): Readonly<Record<string, (payload: Json) => Promise<unknown>>> => ({
  'await-decision': (payload) => awaitDecision(deps, AwaitDecisionInput.parse(payload)),
  'apply-command': (payload) => applySystemCommand(deps, SystemCommandInput.parse(payload)),
  'screen-deliverable': (payload) => screenDeliverable(deps, ScreenInput.parse(payload)),
  'prove-publication': (payload) => provePublication(deps, ProveInput.parse(payload)),
  'withdraw-automatically': (payload) => withdrawAutomatically(deps, WithdrawInput.parse(payload)),
  'submit-payout': (payload) => submitPayout(deps, PayoutInput.parse(payload)),
  'query-payout': (payload) => queryPayout(deps, PayoutInput.parse(payload)),
});

export type Conductor = {
  readonly world: World;
  /** Tells the machines of every event that they were not told of, until nothing more happens. */
  readonly settle: () => Promise<void>;
  /** Lets time pass for the platform and its machines, event by event. */
  readonly turn: (by: Duration) => Promise<void>;
  /** The state that a machine rests in, or how it ended. */
  readonly stateOf: (name: string) => string | undefined;
  /** The states that a machine has come through. */
  readonly pathOf: (name: string) => readonly string[];
};

/**
 * A platform with its workflow: the synthesized machines walk over the real functions, and the table's events reach
 * them through the relay, told twice each as a stream may tell them.
 */
export const conduct = (
  table: Deps['table'],
  change: Partial<Deps> = {},
  orderMachineFor: (name: string) => Definition = () => orderMachine,
): Conductor => {
  const walks = new Map<string, Walk>();
  const wakes: { token: string; output: Json }[] = [];
  const starts: { name: string; machine: string; input: Json }[] = [];
  const told = new Set<string>();

  const workflow: Workflow = {
    start: async (machine, name, input) => {
      if (walks.has(name) || starts.some((start) => start.name === name)) return 'exists';
      starts.push({ machine, name, input: input as Json });
      return 'started';
    },
    wake: async (token, output) => {
      wakes.push({ token, output: output as Json });
      return 'woken';
    },
  };
  const world = worldOn(table, { ...change, workflow });
  const { deps } = world;
  const functions = functionsOver(deps);

  const perform = async (name: string, request: TaskRequest): Promise<FunctionOutcome> => {
    if (request.type !== 'invoke') throw new Error(`nothing does ${request.type} here`);
    const walk = walks.get(name);
    if (walk) deps.clock.set(walk.now());
    const run = functions[functionNameOf(request.functionName)];
    if (!run) throw new Error(`there is no ${request.functionName}`);
    try {
      return { payload: ((await run(request.payload)) ?? null) as Json };
    } catch (error) {
      return { error: 'Error', cause: String(error) };
    }
  };

  const begin = async ({ name, machine, input }: (typeof starts)[number]): Promise<void> => {
    const definition = machine === deps.orderMachine ? orderMachineFor(name) : withdrawalMachine;
    const startedAt = epoch(deps.now());
    const walk = await startWalk({
      definition,
      name,
      input,
      startedAt,
      perform: (request) => perform(name, request),
    });
    walks.set(name, walk);
  };

  /** Tells of what was booked and of what happened to parties, which wakes nobody. */
  const tellTheRest = async (): Promise<void> => {
    const items = [...(await itemsUnder(table, 'ENTRY#')), ...(await itemsUnder(table, 'PARTY_EVENT#'))];
    for (const item of items) {
      if (told.has(`${item.pk} ${item.sk}`)) continue;
      told.add(`${item.pk} ${item.sk}`);
      await project(deps)(item);
      await project(deps)(item);
    }
  };

  const relay = async (): Promise<boolean> => {
    const events = await itemsUnder(table, 'EVENT#');
    const fresh = events.filter(({ pk, sk }) => !told.has(`${pk} ${sk}`));
    for (const event of fresh) {
      told.add(`${event.pk} ${event.sk}`);
      await wakeWorkflow(deps, EventRecord.parse(event));
      await wakeWorkflow(deps, EventRecord.parse(event));
      await project(deps)(event);
      await project(deps)(event);
    }
    return fresh.length > 0;
  };

  const deliver = async (): Promise<boolean> => {
    const start = starts.shift();
    if (start) await begin(start);
    const wake = wakes.shift();
    if (wake) for (const walk of walks.values()) await walk.answer(wake.token, { output: wake.output });
    return start !== undefined || wake !== undefined;
  };

  const settle = async (): Promise<void> => {
    for (;;) {
      const delivered = await deliver();
      if (!delivered && !(await relay())) return tellTheRest();
    }
  };

  const turn = async (by: Duration): Promise<void> => {
    const end = epoch(deps.now()) + milliseconds(by);
    for (;;) {
      await settle();
      const due = [...walks.values()].flatMap((walk) => walk.rest().dueAt ?? []).filter((at) => at <= end);
      const next = Math.min(end, ...due);
      deps.clock.set(next);
      for (const walk of walks.values()) await walk.elapse(Math.max(0, (next - walk.now()) / 1000));
      if (due.length === 0) return settle();
    }
  };

  return {
    world,
    settle,
    turn,
    stateOf: (name) => walks.get(name)?.rest().state ?? walks.get(name)?.execution().status,
    pathOf: (name) =>
      (walks.get(name)?.history() ?? [])
        .filter(({ type }) => type.endsWith('StateEntered'))
        .map(({ details }) => String(details?.name)),
  };
};
