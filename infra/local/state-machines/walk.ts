import {
  dueAt,
  type Execution,
  type ExecutionTrigger,
  type HistoryEvent,
  type Phase,
  type TaskRequest,
} from './execution.ts';
import { advance, beginExecution } from './interpreter.ts';
import type { Json } from './json.ts';
import { executionArnOf } from './machine.ts';
import type { FunctionOutcome } from './perform-task.ts';
import { readDefinition } from './read-definition.ts';

const machineArn = 'arn:aws:states:us-east-1:000000000000:stateMachine:walked';

export type WalkOptions = {
  /** Amazon States Language, as text or as the parsed object. */
  readonly definition: string | object;
  readonly input?: Json;
  /** Does the machine's tasks; `token` is there when the state waits for it. */
  readonly perform: (
    request: TaskRequest,
    token: string | undefined,
  ) => FunctionOutcome | Promise<FunctionOutcome>;
  /** The moment the walk begins, in epoch milliseconds; 2026-01-01T00:00:00Z unless said. */
  readonly startedAt?: number;
  readonly name?: string;
  /** 0.5 at all times unless said. */
  readonly random?: () => number;
};

/**
 * One execution, walked through by hand without a store or a real clock. Every call resolves once the execution rests
 * again: on a task token, on the clock, or finished.
 */
export type Walk = {
  execution(): Execution;
  history(): readonly HistoryEvent[];
  /** The manual clock, in epoch milliseconds. */
  now(): number;
  /** The state it rests in, with the token it waits for and the moment at which time moves it on. */
  waitingState(): { readonly state?: string; readonly token?: string; readonly dueAt?: number };
  /** Answers the token that is waited for. Gives false when there is none. */
  succeed(output: Json): Promise<boolean>;
  fail(error: string, cause?: string): Promise<boolean>;
  /** Answers any token, such as one of an attempt that is over; gives false when it comes too late. */
  answer(token: string, answer: { output: Json } | { error: string; cause: string }): Promise<boolean>;
  heartbeat(): Promise<boolean>;
  /** Lets time pass, stopping at each moment on the way at which something is due. */
  elapse(seconds: number): Promise<void>;
  /** Lets time pass until the next thing that is due, and gives false when nothing is. */
  elapseUntilDue(): Promise<boolean>;
};

type Working = Extract<Phase, { type: 'working' }>;

const workOf = ({ status, current }: Execution): Working | undefined =>
  status === 'RUNNING' && current?.phase.type === 'working' ? current.phase : undefined;

/**
 * Starts a walk and goes to its first rest.
 *
 * @example
 * const walk = await startWalk({ definition, input: { orderId }, perform: () => ({ payload: {} }) });
 * await walk.succeed({ decision: 'approve' });
 * await walk.elapse(3 * 86_400);
 */
export async function startWalk(options: WalkOptions): Promise<Walk> {
  const { perform, startedAt = Date.UTC(2026, 0, 1), random = () => 0.5, name = 'walk' } = options;
  const { definition, hash: definitionHash } = readDefinition(options.definition);
  const begun = beginExecution(definition, {
    arn: executionArnOf(machineArn, name),
    name,
    machineArn,
    machineName: 'walked',
    roleArn: 'arn:aws:iam::000000000000:role/walked',
    definitionHash,
    inputText: JSON.stringify(options.input ?? {}),
    startedAt,
  });
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
    waitingState: () => {
      const due = dueAt(execution);
      return {
        ...(execution.current !== undefined && { state: execution.current.name }),
        ...(token() !== '' && { token: token() }),
        ...(due !== undefined && { dueAt: due }),
      };
    },
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
