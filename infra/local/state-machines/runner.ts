import { dueAt, type Execution, type ExecutionTrigger, type Phase } from './execution.ts';
import { createKeyedQueue, limitConcurrency } from './keyed-queue.ts';
import type { Machine } from './machine.ts';
import { performTask, type TaskContext, type Tasks } from './perform-task.ts';
import {
  isReady,
  openStepper,
  type StartRequest,
  type StartResult,
  type StepperOptions,
  type StepResult,
} from './stepper.ts';
import { createWakeTimer } from './wake-timer.ts';

const retryAfterFaultMs = 1000;

export type RunnerOptions = StepperOptions & {
  readonly tasks: Tasks;
  readonly machines: ReadonlyMap<string, Machine>;
  /** How many tasks run at once; 64 unless said. */
  readonly maxInvocations?: number;
  /** Called when a step could not be taken or kept; it is tried again a second later. */
  readonly onFault?: (error: unknown, executionArn: string) => void;
};

/** Runs executions side by side: each one's steps in order, tasks with bounded concurrency, timers by the clock. */
export type Runner = {
  /** Takes up every running execution where it was. */
  start(): void;
  /** Starts an execution, or gives the one that has this name already. */
  startExecution(machine: Machine, request: StartRequest): StartResult;
  /** Tells an execution what happened; gives undefined when there is no such execution. */
  signal(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined>;
  find(arn: string): Execution | undefined;
  /** The earliest moment at which time alone moves any execution on. */
  nextDueAt(): number | undefined;
  /** Resolves once every execution rests: on the clock, on a token, or finished. */
  idle(): Promise<void>;
  /** Takes no further step. Tasks under way are left, and asked for again after the next start. */
  stop(): void;
};

const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Working = Extract<Phase, { type: 'working' }>;

/** The attempt that the outside has to work on, unless it was already under way before. */
function findNewTask(execution: Execution, before: Execution | undefined): Working | undefined {
  const phase = execution.status === 'RUNNING' ? execution.current?.phase : undefined;
  if (phase?.type !== 'working' || phase.isSubmitted) return undefined;
  const earlier = before?.current?.phase;
  return earlier?.type === 'working' && earlier.attempt === phase.attempt ? undefined : phase;
}

/** A runner over a store; nothing moves before `start`. */
export function openRunner(options: RunnerOptions): Runner {
  const stepper = openStepper(options);
  const queue = createKeyedQueue();
  const limited = limitConcurrency(options.maxInvocations ?? 64);
  const isDue = (at: number, arn: string): boolean => {
    const execution = stepper.running(arn);
    return execution !== undefined && dueAt(execution) === at;
  };
  const wakeTimer = createWakeTimer(options.clock, isDue, (arn) =>
    signalInBackground(arn, { type: 'clock' }),
  );
  const port: TaskContext = { tasks: options.tasks, machines: options.machines, startExecution };
  let isStopped = false;

  async function runTask(arn: string, { attempt, request, answer }: Working): Promise<void> {
    // An answer that came in before a stop needs no second run of the function that asked for it.
    if (answer !== undefined)
      return signalInBackground(arn, { type: 'threw', attempt, error: '', cause: '' });
    const outcome = await limited(async () =>
      isStopped ? undefined : performTask(request, `${arn}#${attempt}`, port),
    );
    if (outcome !== undefined) signalInBackground(arn, { ...outcome, attempt });
  }

  /** Arms the clock and asks for the task that an execution, as it is now kept, waits for. */
  function armAndRequest(execution: Execution, before: Execution | undefined): void {
    const { arn } = execution.origin;
    const due = dueAt(execution);
    if (due !== undefined && (before === undefined || due !== dueAt(before))) wakeTimer.set(due, arn);
    const phase = findNewTask(execution, before);
    if (phase !== undefined) void queue.track(runTask(arn, phase));
  }

  async function step(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined> {
    const taken = await stepper.step(arn, trigger);
    if (taken?.changed) armAndRequest(taken.execution, taken.before);
    return taken;
  }

  async function proceed(arn: string): Promise<void> {
    const taken = await step(arn, { type: 'proceed' });
    if (taken === undefined || !isReady(taken.execution)) return;
    // Many states in a row: other executions and requests get a breath.
    await yieldToEventLoop();
    signalInBackground(arn, { type: 'proceed' });
  }

  async function signal(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined> {
    const taken = await queue.run(arn, () => step(arn, trigger));
    if (taken?.changed && isReady(taken.execution)) signalInBackground(arn, { type: 'proceed' });
    return taken;
  }

  /** Signals without a caller who waits: a fault is reported, and the same is tried again. */
  function signalInBackground(arn: string, trigger: ExecutionTrigger): void {
    if (isStopped) return;
    const settled = trigger.type === 'proceed' ? queue.run(arn, () => proceed(arn)) : signal(arn, trigger);
    settled.catch((error: unknown) => {
      if (isStopped) return;
      options.onFault?.(error, arn);
      setTimeout(() => signalInBackground(arn, trigger), retryAfterFaultMs).unref();
    });
  }

  function startExecution(machine: Machine, request: StartRequest): StartResult {
    const begun = stepper.start(machine, request);
    if (!begun.isNew) return begun;
    armAndRequest(begun.execution, undefined);
    signalInBackground(begun.execution.origin.arn, { type: 'proceed' });
    return begun;
  }

  return {
    startExecution,
    signal,
    find: stepper.find,
    nextDueAt: wakeTimer.next,
    idle: queue.idle,
    start: () => {
      for (const machine of options.machines.values())
        options.store.saveDefinition(machine.hash, machine.text);
      wakeTimer.start();
      for (const execution of stepper.resume()) {
        armAndRequest(execution, undefined);
        if (isReady(execution)) signalInBackground(execution.origin.arn, { type: 'proceed' });
      }
    },
    stop: () => {
      isStopped = true;
      stepper.close();
      wakeTimer.stop();
    },
  };
}
