import {
  dueAt,
  type Execution,
  type ExecutionTrigger,
  type HistoryEvent,
  type Phase,
  type TaskRequest,
} from '#infra/local/state-machines/execution.ts';
import { advance, beginExecution } from '#infra/local/state-machines/interpreter.ts';
import type { Json } from '#infra/local/state-machines/json.ts';
import { executionArnOf } from '#infra/local/state-machines/machine.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { readDefinition } from '#infra/local/state-machines/read-definition.ts';

const machineArn = 'arn:aws:states:us-east-1:000000000000:stateMachine:walked';

export type WalkOptions = {
  /** Amazon States Language, as text or as an object. */
  readonly definition: string | object;
  readonly input?: Json;
  /** Runs the machine's tasks. `token` exists if the state waits for it. */
  readonly perform: (
    request: TaskRequest,
    token: string | undefined,
  ) => FunctionOutcome | Promise<FunctionOutcome>;
  /** The start time in epoch milliseconds. Default: 2026-01-01T00:00:00Z. */
  readonly startedAt?: number;
  readonly name?: string;
  /** Default: always 0.5. */
  readonly random?: () => number;
};

/**
 * One execution that is stepped manually, without a store or a real clock. Every call resolves when the execution waits
 * again for a token or the clock, or has finished.
 */
export type Walk = {
  execution(): Execution;
  history(): readonly HistoryEvent[];
  /** The manual clock, in epoch milliseconds. */
  now(): number;
  /** The current state, with its token and the time of its timer. */
  waitingState(): { readonly state?: string; readonly token?: string; readonly dueAt?: number };
  /** Completes the current token. Returns false if there is none. */
  succeed(output: Json): Promise<boolean>;
  fail(error: string, cause?: string): Promise<boolean>;
  /** Completes any token, such as one of an earlier attempt. Returns false if it is too late. */
  answer(token: string, answer: { output: Json } | { error: string; cause: string }): Promise<boolean>;
  heartbeat(): Promise<boolean>;
  /** Advances the clock, stopping at each timer. */
  elapse(seconds: number): Promise<void>;
  /** Advances the clock to the next timer. Returns false if there is none. */
  elapseUntilDue(): Promise<boolean>;
};

type Working = Extract<Phase, { type: 'working' }>;

const workOf = ({ status, current }: Execution): Working | undefined =>
  status === 'RUNNING' && current?.phase.type === 'working' ? current.phase : undefined;

const waitingStateOf = (execution: Execution): ReturnType<Walk['waitingState']> => {
  const token = workOf(execution)?.token;
  const due = dueAt(execution);
  return {
    ...(execution.current !== undefined && { state: execution.current.name }),
    ...(token && { token }),
    ...(due !== undefined && { dueAt: due }),
  };
};

/** Thousands of walks follow one definition, and its check takes as long as a walk. */
const definitionsRead = new WeakMap<object, ReturnType<typeof readDefinition>>();

const readOnce = (source: string | object): ReturnType<typeof readDefinition> => {
  if (typeof source === 'string') return readDefinition(source);
  const read = definitionsRead.get(source) ?? readDefinition(source);
  definitionsRead.set(source, read);
  return read;
};

const beginWalk = (options: WalkOptions, startedAt: number) => {
  const { name = 'walk', input = {} } = options;
  const { definition, hash: definitionHash } = readOnce(options.definition);
  const begun = beginExecution(definition, {
    arn: executionArnOf(machineArn, name),
    name,
    machineArn,
    machineName: 'walked',
    roleArn: 'arn:aws:iam::000000000000:role/walked',
    definitionHash,
    inputText: JSON.stringify(input),
    startedAt,
  });
  return { definition, ...begun };
};

/**
 * Starts a walk and runs until its first wait.
 *
 * @example
 * const walk = await startWalk({ definition, input: { orderId }, perform: () => ({ payload: {} }) });
 * await walk.succeed({ decision: 'approve' });
 * await walk.elapse(3 * 86_400);
 */
export async function startWalk(options: WalkOptions): Promise<Walk> {
  const { perform, startedAt = Date.UTC(2026, 0, 1), random = () => 0.5 } = options;
  const { definition, ...begun } = beginWalk(options, startedAt);
  let { execution } = begun;
  let now = startedAt;
  const events = [...begun.events];

  async function recordEvents(trigger: ExecutionTrigger): Promise<boolean> {
    const step = await advance(definition, execution, trigger, { now, random });
    execution = step.execution;
    events.push(...step.events);
    return step.changed;
  }

  async function runUntilWaiting(): Promise<void> {
    for (;;) {
      const work = workOf(execution);
      if (work !== undefined && !work.isSubmitted) {
        const outcome = await perform(work.request, work.token);
        const { attempt } = work;
        await recordEvents(
          'payload' in outcome
            ? { type: 'returned', attempt, result: outcome.payload }
            : { type: 'threw', attempt, ...outcome },
        );
      } else if (!(await recordEvents({ type: 'proceed' }))) return;
    }
  }

  async function signal(trigger: ExecutionTrigger): Promise<boolean> {
    const changed = await recordEvents(trigger);
    await runUntilWaiting();
    return changed;
  }

  const token = (): string => workOf(execution)?.token ?? '';

  async function elapseTo(moment: number): Promise<void> {
    for (let due = dueAt(execution); due !== undefined && due <= moment; due = dueAt(execution)) {
      now = Math.max(now, due);
      await signal({ type: 'clock' });
    }
    now = Math.max(now, moment);
  }

  await runUntilWaiting();
  const answer: Walk['answer'] = (given, reply) => signal({ type: 'answered', token: given, answer: reply });
  return {
    execution: () => execution,
    history: () => events,
    now: () => now,
    waitingState: () => waitingStateOf(execution),
    answer,
    succeed: (output) => answer(token(), { output }),
    fail: (error, cause = '') => answer(token(), { error, cause }),
    heartbeat: () => signal({ type: 'heartbeat', token: token() }),
    elapse: (seconds) => elapseTo(now + seconds * 1000),
    elapseUntilDue: async () => {
      const due = dueAt(execution);
      if (due === undefined) return false;
      await elapseTo(due);
      return true;
    },
  };
}
