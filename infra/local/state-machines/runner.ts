import { createKeyedQueue, limitConcurrency } from '../keyed-queue.ts';
import { dueAt, type Execution, type ExecutionTrigger, type Phase } from './execution.ts';
import type { Machine } from './machine.ts';
import { performTask, type Tasks } from './perform-task.ts';
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
  /** The maximum of concurrent tasks. Default: 64. */
  readonly maxInvocations?: number;
  /** Called when a step failed or could not be stored. It is retried after a second. */
  readonly onFault?: (error: unknown, executionArn: string) => void;
};

/** Runs executions concurrently: the steps of each in order, a limited number of tasks, timers by the clock. */
export type Runner = {
  /** Continues every running execution. */
  start(): void;
  /** Starts an execution, or returns the existing one with this name. */
  startExecution(machine: Machine, request: StartRequest): StartResult;
  /** Passes a trigger to an execution. Undefined if the execution does not exist. */
  signal(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined>;
  find(arn: string): Execution | undefined;
  /** The time of the next timer of all executions. */
  nextDueAt(): number | undefined;
  /** Resolves when every execution waits for the clock or a token, or has finished. */
  idle(): Promise<void>;
  /** Stops all steps. Running tasks are abandoned and requested again at the next start. */
  stop(): void;
};

const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Working = Extract<Phase, { type: 'working' }>;

/** The attempt whose task must be started, unless it already runs. */
function findNewTask(execution: Execution, before: Execution | undefined): Working | undefined {
  const phase = execution.status === 'RUNNING' ? execution.current?.phase : undefined;
  if (phase?.type !== 'working' || phase.isSubmitted) return undefined;
  const earlier = before?.current?.phase;
  return earlier?.type === 'working' && earlier.attempt === phase.attempt ? undefined : phase;
}

type SchedulerContext = {
  readonly stepper: ReturnType<typeof openStepper>;
  readonly queue: ReturnType<typeof createKeyedQueue>;
  signalInBackground(arn: string, trigger: ExecutionTrigger): void;
  isStopped(): boolean;
};

/** Sets the timers of executions, and runs their tasks. */
function createScheduler(options: RunnerOptions, context: SchedulerContext) {
  const { stepper, queue, signalInBackground, isStopped } = context;
  const limited = limitConcurrency(options.maxInvocations ?? 64);
  const isDue = (at: number, arn: string): boolean => {
    const execution = stepper.running(arn);
    return execution !== undefined && dueAt(execution) === at;
  };
  const wakeTimer = createWakeTimer(options.clock, isDue, (arn) =>
    signalInBackground(arn, { type: 'clock' }),
  );

  async function runTask(arn: string, { attempt, request, answer }: Working): Promise<void> {
    // If the token was completed before a stop, its function need not run again.
    if (answer !== undefined)
      return signalInBackground(arn, { type: 'threw', attempt, error: '', cause: '' });
    const outcome = await limited(async () =>
      isStopped() ? undefined : performTask(request, options.tasks),
    );
    if (outcome !== undefined) signalInBackground(arn, { ...outcome, attempt });
  }

  /** Sets the timer and requests the task of an execution after it was stored. */
  function next(execution: Execution, before: Execution | undefined): void {
    const { arn } = execution.origin;
    const due = dueAt(execution);
    if (due !== undefined && (before === undefined || due !== dueAt(before))) wakeTimer.set(due, arn);
    const phase = findNewTask(execution, before);
    if (phase !== undefined) void queue.track(runTask(arn, phase));
  }

  return { wakeTimer, next };
}

/** Creates a runner with a store. Nothing runs before `start`. */
export function openRunner(options: RunnerOptions): Runner {
  const stepper = openStepper(options);
  const queue = createKeyedQueue();
  let isStopped = false;
  const context = { stepper, queue, signalInBackground, isStopped: () => isStopped };
  const scheduler = createScheduler(options, context);

  async function step(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined> {
    const taken = await stepper.step(arn, trigger);
    if (taken?.changed) scheduler.next(taken.execution, taken.before);
    return taken;
  }

  async function proceed(arn: string): Promise<void> {
    const taken = await step(arn, { type: 'proceed' });
    if (taken === undefined || !isReady(taken.execution)) return;
    // After many states in a row, let other executions and requests run.
    await yieldToEventLoop();
    signalInBackground(arn, { type: 'proceed' });
  }

  async function signal(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined> {
    const taken = await queue.run(arn, () => step(arn, trigger));
    if (taken?.changed && isReady(taken.execution)) signalInBackground(arn, { type: 'proceed' });
    return taken;
  }

  /** Sends a trigger without a waiting caller. An error is reported, and the trigger is retried. */
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
    scheduler.next(begun.execution, undefined);
    signalInBackground(begun.execution.origin.arn, { type: 'proceed' });
    return begun;
  }

  return {
    startExecution,
    signal,
    find: stepper.find,
    nextDueAt: scheduler.wakeTimer.next,
    idle: queue.idle,
    start: () => {
      for (const machine of options.machines.values())
        options.store.saveDefinition(machine.hash, machine.text);
      scheduler.wakeTimer.start();
      for (const execution of stepper.resume()) {
        scheduler.next(execution, undefined);
        if (isReady(execution)) signalInBackground(execution.origin.arn, { type: 'proceed' });
      }
    },
    stop: () => {
      isStopped = true;
      stepper.close();
      scheduler.wakeTimer.stop();
    },
  };
}
