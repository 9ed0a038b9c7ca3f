import * as z from 'zod';
import type { TaskRequest } from '#infra/local/state-machines/execution.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import {
  checkStates,
  endStates,
  findState,
  holdStates,
  routeState,
  taskStates,
  waitStates,
} from '#infra/workflows/order.ts';
import type { Command } from '#shared/domain/orders/commands.ts';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { elsewhere } from '#shared/domain/orders/hand-over.ts';
import { type Status, usualNextOf } from '#shared/domain/orders/lifecycle.ts';
import type { Decision, Order, OrderEvent } from '#shared/domain/orders/order.ts';
import { pendingProof } from '#shared/domain/publication/proof.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import { toWorkflowInput } from '#shared/store/orders/workflow-input.ts';
import { SystemCommandInput, toSystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { AwaitDecisionInput } from '#shared/usecases/workflow/await-decision.ts';
import { endWait } from '#shared/usecases/workflow/end-wait.ts';
import { type Definition, functionNameOf, orderMachine } from '#test/support/definitions.ts';
import { commandFor, type OrderHistory, system } from '#test/support/order-histories.ts';
import { startWalk, type Walk } from '#test/support/state-machines/walk.ts';

/** The machine's state for each status of an order. */
export const stateNames: Readonly<Record<Status, string>> = { ...waitStates, ...taskStates, ...endStates };

/** The machine's expected state for an order. */
export const expectedStateOf = (order: Order): string => {
  const { status, dueAt, hold } = order;
  if (hold) return holdStates.on_hold;
  const checker = pendingProof(order)?.by;
  if (checker) return checkStates[checker];
  return status === 'rejected' && !dueAt ? 'Rejected' : stateNames[status];
};

/** The values of the update that stores a wait. */
const WaitUpdate = z.object({
  ExpressionAttributeValues: z.object({
    ':token': z.object({ S: z.string() }),
    ':handsTo': z.object({ S: z.string() }),
    ':version': z.object({ N: z.string() }),
  }),
});

export type WalkedOrder = {
  readonly walk: Walk;
  readonly order: () => Order;
  /** Every event since the walk began. */
  readonly events: () => readonly OrderEvent[];
  /** The present time of the machine. */
  readonly now: () => Instant;
  /** A command, with the wake-up that its event has unless it is lost. */
  readonly command: (command: Command, lost?: 'lost') => Promise<Decision | Refusal>;
  /** The number of automatic withdrawals. */
  readonly countWithdrawals: () => number;
  /** The states that were entered, in order, without the choice between them. */
  readonly path: () => readonly string[];
};

export type WalkSettings = {
  readonly definition?: Definition;
  /** The result of the screening. */
  readonly screeningCommand?: 'pass' | 'find_faults';
  /** How many screenings find the moderation still at work. */
  readonly moderationCalls?: number;
  /** The result of a check of the publication. */
  readonly proofCommand?: 'confirm_publication' | 'refer_publication';
  /** Whether the creator has automatic withdrawals. */
  readonly withdrawsAutomatically?: boolean;
  /** Makes a call of a function fail, by its name and the number of earlier calls. */
  readonly shouldFail?: (name: string, calls: number) => boolean;
  /** How far the order's clock is behind the machine's. */
  readonly clockLagMs?: number;
  /** The walk fails after this number of calls. Else a machine that never waits runs to the limit of its history. */
  readonly maxCalls?: number;
};

/**
 * Runs the order's machine with an order in memory. The order decides by the real domain; the functions
 * change it like the deployed ones change the table.
 */
export const walkOrder = async (journey: OrderHistory, settings: WalkSettings = {}): Promise<WalkedOrder> => {
  const {
    definition = orderMachine,
    screeningCommand = 'pass',
    moderationCalls = 0,
    proofCommand = 'confirm_publication',
    withdrawsAutomatically = false,
    shouldFail = () => false,
    clockLagMs = 0,
    maxCalls = Number.POSITIVE_INFINITY,
  } = settings;
  let { order } = journey;
  let token: string | undefined;
  let withdrawn = 0;
  let performed = 0;
  let walk: Walk | undefined;
  const events: OrderEvent[] = [];
  const calls = new Map<string, number>();
  let handsTo: string | undefined;
  const wakes: { token: string; answer: Parameters<Walk['answer']>[1] }[] = [];
  const startedAt = toEpochMs(journey.now);

  const now = (): Instant => toInstant((walk?.now() ?? startedAt) - clockLagMs);
  const hasWithdrawal = () => withdrawsAutomatically && order.status === 'settled' && withdrawn === 0;
  const toInput = () => toWorkflowInput(order, hasWithdrawal() ? ['creator'] : undefined) as unknown as Json;

  /** The event of the order ends its wait, as the workflow's relay does it. */
  const endWaitOf = (taskToken: string): void => {
    const news = toWorkflowInput(order, hasWithdrawal() ? ['creator'] : undefined);
    const answerWith = async (answer: Parameters<Walk['answer']>[1]): Promise<'woken'> => {
      wakes.push({ token: taskToken, answer });
      return 'woken';
    };
    void endWait(
      {
        start: async () => 'exists',
        wake: (_, output) => answerWith({ output: output as Json }),
        divert: () => answerWith({ error: elsewhere, cause: '' }),
      },
      { taskToken, handsTo },
      news,
    );
  };

  /** The machine's own update of the order's item. */
  const registerWait = (input: Json): FunctionOutcome => {
    const { ExpressionAttributeValues: values } = WaitUpdate.parse(input);
    if (Number(values[':version'].N) !== order.version)
      return { error: 'DynamoDb.ConditionalCheckFailedException', cause: '' };
    token = values[':token'].S;
    handsTo = values[':handsTo'].S;
    return { payload: {} };
  };

  const apply = (decided: ReturnType<typeof decide>): void => {
    if (isRefusal(decided) || isAlreadyDone(decided)) return;
    order = decided.order;
    events.push(decided.event, ...(decided.followUp ? [decided.followUp] : []));
    if (token !== undefined) endWaitOf(token);
    token = undefined;
  };

  const functions: Readonly<Record<string, (payload: Json) => Json>> = {
    'await-decision': (payload) => {
      const { version, taskToken } = AwaitDecisionInput.parse(payload);
      handsTo = undefined;
      if (version === order.version) token = taskToken;
      else endWaitOf(taskToken);
      return null;
    },
    'apply-command': (payload) => {
      const { command, version } = SystemCommandInput.parse(payload);
      if (command === 'find') return toInput();
      const given = toSystemCommand(order, { command, version }, now());
      if (!isRefusal(given)) apply(decide(order, given, now()));
      return toInput();
    },
    'prove-publication': () => {
      if (pendingProof(order)?.by !== 'machine') return toInput();
      apply(decide(order, commandFor({ order }, proofCommand, now(), { by: system }), now()));
      return toInput();
    },
    'withdraw-automatically': () => {
      if (hasWithdrawal()) withdrawn += 1;
      return { ...toWorkflowInput(order), withdrawals: [], skipped: [] } as unknown as Json;
    },
    'screen-deliverable': () => {
      if (order.status !== 'screening') return toInput();
      if ((calls.get('screen-deliverable') ?? 0) <= moderationCalls)
        return { ...toWorkflowInput(order), moderating: true } as unknown as Json;
      apply(decide(order, commandFor({ order }, screeningCommand, now(), { by: system }), now()));
      return toInput();
    },
  };

  const callOf = (name: string, run: () => FunctionOutcome): FunctionOutcome => {
    const before = calls.get(name) ?? 0;
    calls.set(name, before + 1);
    const error = name === 'update-item' ? 'DynamoDb.SdkClientException' : 'Error';
    return shouldFail(name, before) ? { error, cause: 'the test makes it fail' } : run();
  };

  const perform = (request: TaskRequest): FunctionOutcome => {
    performed += 1;
    if (performed > maxCalls)
      throw new Error(`the machine repeats itself while the order is ${order.status}`);
    if ('updateItem' in request) return callOf('update-item', () => registerWait(request.updateItem));
    const name = functionNameOf(request.functionName);
    const run = functions[name];
    if (!run) throw new Error(`there is no function ${name}`);
    return callOf(name, () => ({ payload: run(request.payload) }));
  };

  const deliver = async (): Promise<void> => {
    for (let wake = wakes.shift(); wake; wake = wakes.shift()) {
      await walk?.answer(wake.token, wake.answer);
    }
  };
  const settled =
    <Args extends unknown[], T>(step: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      const result = await step(...args);
      await deliver();
      return result;
    };

  const begun = await startWalk({ definition, input: toInput(), perform, startedAt });
  walk = begun;
  await deliver();
  return {
    walk: { ...begun, elapse: settled(begun.elapse), elapseUntilDue: settled(begun.elapseUntilDue) },
    order: () => order,
    events: () => events,
    now,
    countWithdrawals: () => withdrawn,
    command: async (command, lost) => {
      const decided = decide(order, command, now());
      if (isRefusal(decided)) return decided;
      if (isAlreadyDone(decided)) throw new Error(`${command.type} was answered as already done`);
      apply(decided);
      if (lost) wakes.length = 0;
      await deliver();
      return decided;
    },
    path: () =>
      begun
        .history()
        .filter(({ type }) => type.endsWith('StateEntered'))
        .map(({ details }) => String(details?.name))
        .filter((name) => name !== routeState && name !== findState),
  };
};

/**
 * The state for the order's status at the end: the last one that was entered, or the end to which the last wait leads. The
 * execution ends with that wait.
 */
export const lastStateOf = ({ path, walk }: WalkedOrder): string | undefined => {
  const last = path().at(-1);
  const [status] = Object.entries<string>(stateNames).find(([, name]) => name === last) ?? [];
  const usual = usualNextOf(status as Status);
  const isEnd = walk.execution().status === 'SUCCEEDED' && usual !== undefined && usual in endStates;
  return isEnd ? stateNames[usual] : last;
};
