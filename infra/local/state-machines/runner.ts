import { openAlarm } from './alarm.ts';
import { dueAt, type Execution, type Happening, type Phase } from './execution.ts';
import type { Machine } from './machine.ts';
import { performTask, type TaskPort, type Tasks } from './perform-task.ts';
import {
  type Begun,
  isReady,
  openStepper,
  type StartRequest,
  type StepperOptions,
  type Taken,
} from './stepper.ts';
import { limitConcurrency, openTurns } from './turns.ts';

const retryAfterFaultMs = 1000;

export type RunnerOptions = StepperOptions & {
  readonly tasks: Tasks;
  readonly machines: ReadonlyMap<string, Machine>;
  /** How many tasks run at once; 64 unless said. */
  readonly invocationsMax?: number;
  /** Called when a step could not be taken or kept; it is tried again a second later. */
  readonly onFault?: (error: unknown, executionArn: string) => void;
};

/** Runs executions side by side: each one's steps in order, tasks with bounded concurrency, timers by the clock. */
export type Runner = {
  /** Takes up every running execution where it was. */
  start(): void;
  /** Starts an execution, or gives the one that has this name already. */
  begin(machine: Machine, request: StartRequest): Begun;
  /** Tells an execution what happened; gives undefined when there is no such execution. */
  signal(arn: string, happening: Happening): Promise<Taken | undefined>;
  find(arn: string): Execution | undefined;
  /** The earliest moment at which time alone moves any execution on. */
  nextDueAt(): number | undefined;
  /** Resolves once every execution rests: on the clock, on a token, or finished. */
  idle(): Promise<void>;
  /** Takes no further step. Tasks under way are left, and asked for again after the next start. */
  stop(): void;
};

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Working = Extract<Phase, { type: 'working' }>;

/** The attempt that the outside has to work on, unless it was already under way before. */
function newWork(execution: Execution, before: Execution | undefined): Working | undefined {
  const phase = execution.status === 'RUNNING' ? execution.current?.phase : undefined;
  if (phase?.type !== 'working' || phase.isSubmitted) return undefined;
  const earlier = before?.current?.phase;
  return earlier?.type === 'working' && earlier.attempt === phase.attempt ? undefined : phase;
}

/** A runner over a store; nothing moves before `start`. */
export function openRunner(options: RunnerOptions): Runner {
  const stepper = openStepper(options);
  const turns = openTurns();
  const limited = limitConcurrency(options.invocationsMax ?? 64);
  const isDue = (at: number, arn: string): boolean => {
    const execution = stepper.running(arn);
    return execution !== undefined && dueAt(execution) === at;
  };
  const alarm = openAlarm(options.clock, isDue, (arn) => follow(arn, { type: 'clock' }));
  const port: TaskPort = { tasks: options.tasks, machines: options.machines, begin };
  let isStopped = false;

  async function work(arn: string, { attempt, request, answer }: Working): Promise<void> {
    // An answer that came in before a stop needs no second run of the function that asked for it.
    if (answer !== undefined) return follow(arn, { type: 'threw', attempt, error: '', cause: '' });
    const outcome = await limited(async () =>
      isStopped ? undefined : performTask(request, `${arn}#${attempt}`, port),
    );
    if (outcome !== undefined) follow(arn, { ...outcome, attempt });
  }

  /** Arms the clock and asks for the task that an execution, as it is now kept, waits for. */
  function attend(execution: Execution, before: Execution | undefined): void {
    const { arn } = execution.origin;
    const due = dueAt(execution);
    if (due !== undefined && (before === undefined || due !== dueAt(before))) alarm.set(due, arn);
    const phase = newWork(execution, before);
    if (phase !== undefined) void turns.also(work(arn, phase));
  }

  async function step(arn: string, happening: Happening): Promise<Taken | undefined> {
    const taken = await stepper.step(arn, happening);
    if (taken?.changed) attend(taken.execution, taken.before);
    return taken;
  }

  async function proceed(arn: string): Promise<void> {
    const taken = await step(arn, { type: 'proceed' });
    if (taken === undefined || !isReady(taken.execution)) return;
    // Many states in a row: other executions and requests get a breath.
    await breathe();
    follow(arn, { type: 'proceed' });
  }

  async function signal(arn: string, happening: Happening): Promise<Taken | undefined> {
    const taken = await turns.take(arn, () => step(arn, happening));
    if (taken?.changed && isReady(taken.execution)) follow(arn, { type: 'proceed' });
    return taken;
  }

  /** Signals without a caller who waits: a fault is reported, and the same is tried again. */
  function follow(arn: string, happening: Happening): void {
    if (isStopped) return;
    const done = happening.type === 'proceed' ? turns.take(arn, () => proceed(arn)) : signal(arn, happening);
    done.catch((error: unknown) => {
      if (isStopped) return;
      options.onFault?.(error, arn);
      setTimeout(() => follow(arn, happening), retryAfterFaultMs).unref();
    });
  }

  function begin(machine: Machine, request: StartRequest): Begun {
    const begun = stepper.begin(machine, request);
    if (!begun.isNew) return begun;
    attend(begun.execution, undefined);
    follow(begun.execution.origin.arn, { type: 'proceed' });
    return begun;
  }

  return {
    begin,
    signal,
    find: stepper.find,
    nextDueAt: alarm.next,
    idle: turns.idle,
    start: () => {
      for (const machine of options.machines.values())
        options.store.keepDefinition(machine.hash, machine.text);
      alarm.start();
      for (const execution of stepper.resume()) {
        attend(execution, undefined);
        if (isReady(execution)) follow(execution.origin.arn, { type: 'proceed' });
      }
    },
    stop: () => {
      isStopped = true;
      stepper.close();
      alarm.stop();
    },
  };
}
