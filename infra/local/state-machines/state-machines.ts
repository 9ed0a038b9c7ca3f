import { randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, createWallClock } from '../clock.ts';
import type { Execution, HistoryEvent } from './execution.ts';
import { executionOperations } from './execution-operations.ts';
import type { ExecutionStore } from './execution-store.ts';
import { serveStepFunctions } from './http.ts';
import { endedExecutionDays, maxEndedExecutions } from './limits.ts';
import { type MachineInput, readMachine } from './machine.ts';
import { machineOperations } from './machine-operations.ts';
import type { Operation, Service } from './operation.ts';
import type { Tasks } from './perform-task.ts';
import { openRunner } from './runner.ts';
import { errorAnswer, type ServiceAnswer, ServiceError } from './service-error.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { taskOperations } from './task-operations.ts';

const operations: Readonly<Record<string, Operation>> = {
  ...executionOperations,
  ...taskOperations,
  ...machineOperations,
};

export type StateMachinesOptions = {
  readonly machines: readonly MachineInput[];
  readonly tasks: Tasks;
  readonly clock?: Clock;
  /** Random numbers from 0 up to, but not including, 1. Cryptographic by default. */
  readonly random?: () => number;
  readonly maxInvocations?: number;
  readonly onEvents?: (execution: Execution, events: readonly HistoryEvent[]) => void;
  /** Called for each step that failed or could not be stored. By default, it emits a process warning. */
  readonly onFault?: (error: unknown, executionArn: string) => void;
} & ({ readonly folder: string } | { readonly store: ExecutionStore });

/** Running state machines with the Step Functions API. */
export type StateMachines = {
  /** Handles one call: the operation's name (or the full `X-Amz-Target`), and the parsed body. */
  call(target: string, body: unknown): Promise<ServiceAnswer>;
  /** Handles one HTTP request of the AWS JSON 1.0 protocol. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Continues every running execution of the store. */
  start(): void;
  /** Stops all steps and closes the store. Running executions continue at the next start. */
  stop(): Promise<void>;
  /** The time of the next timer, in epoch milliseconds. */
  nextDueAt(): number | undefined;
  /** Resolves when every execution waits for the clock or a token, or has finished. */
  idle(): Promise<void>;
};

/** Each turn removes a limited number. */
const pruneIntervalMs = 60_000;

const drawSecureRandom = (): number => randomInt(2 ** 47) / 2 ** 47;

const warnOfFault = (error: unknown, executionArn: string): void =>
  process.emitWarning(`A step of ${executionArn} failed and is taken again: ${String(error)}`);

async function answer(service: Service, target: string, body: unknown): Promise<ServiceAnswer> {
  const name = target.replace(/^AWSStepFunctions\./, '');
  const run = Object.hasOwn(operations, name) ? operations[name] : undefined;
  try {
    if (run === undefined)
      throw new ServiceError('UnknownOperationException', `The operation ${name} is not supported.`);
    return { status: 200, body: await run(service, body) };
  } catch (error) {
    if (error instanceof ServiceError) return errorAnswer(error);
    throw error;
  }
}

/**
 * Creates state machines with a store in a folder (SQLite), or with a given store. Throws `InvalidDefinition` for an
 * unsupported definition, before anything runs.
 */
export function createStateMachines(options: StateMachinesOptions): StateMachines {
  const { clock = createWallClock(), random = drawSecureRandom, tasks } = options;
  const createdAt = clock.now();
  const machines = new Map(options.machines.map((given) => [given.arn, readMachine(given, createdAt)]));
  const store = 'store' in options ? options.store : openSqliteStore(options.folder);
  const runner = openRunner({
    store,
    clock,
    random,
    tasks,
    machines,
    ...(options.maxInvocations !== undefined && { maxInvocations: options.maxInvocations }),
    ...(options.onEvents !== undefined && { onEvents: options.onEvents }),
    onFault: options.onFault ?? warnOfFault,
  });
  const prune = (): void => {
    try {
      store.prune(clock.now() - endedExecutionDays * 86_400_000, maxEndedExecutions);
    } catch (error) {
      (options.onFault ?? warnOfFault)(error, 'that ended long ago');
    }
  };
  let pruneTimer: NodeJS.Timeout | undefined;
  const service: Service = { runner, store, machines, clock, random };
  const call = (target: string, body: unknown): Promise<ServiceAnswer> => answer(service, target, body);
  return {
    call,
    handle: serveStepFunctions(call),
    start: () => {
      runner.start();
      pruneTimer = setInterval(prune, pruneIntervalMs).unref();
    },
    nextDueAt: runner.nextDueAt,
    idle: runner.idle,
    stop: async () => {
      clearInterval(pruneTimer);
      runner.stop();
      store.close();
    },
  };
}
