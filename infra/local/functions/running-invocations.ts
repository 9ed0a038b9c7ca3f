import type { FunctionError, ResultText } from './messages.ts';

export type Outcome = ResultText | { readonly error: FunctionError };

type Running = {
  readonly requestId: string;
  readonly onStart: (id: number) => void;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout | undefined;
};

/**
 * The concurrent invocations of one function in one worker; others wait. Lambda has a processor for each. On a busy machine,
 * more of them would all time out.
 */
const maxConcurrentInvocations = 16;

/** The invocations of one function in a worker, with their timeouts. */
export type RunningInvocations = {
  /**
   * Adds an invocation, and calls `begin` with its id when the worker has capacity. Its timeout starts then, or at
   * `startTimers` if the worker is still loading.
   */
  add(requestId: string, begin: (id: number) => void): Promise<Outcome>;
  startTimers(): void;
  settle(id: number, outcome: Outcome): void;
  /** Settles all invocations with an error. */
  failAll(errorOf: (requestId: string) => FunctionError): void;
  /** The number of invocations that run or wait. */
  count(): number;
  /** Resolves when there are no invocations. */
  idle(): Promise<void>;
};

const timeoutError = (requestId: string, timeoutMs: number): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
});

/** Calls `onTimeout` after an invocation was settled with its timeout error. */
export const createRunningInvocations = (
  timeoutMs: number,
  onTimeout: (requestId: string, error: FunctionError) => void,
): RunningInvocations => {
  const running = new Map<number, Running>();
  const waiting: Running[] = [];
  const idleWaiters: Array<() => void> = [];
  let lastId = 0;
  let hasStartedTimers = false;

  const settle = (id: number, outcome: Outcome): void => {
    const found = running.get(id);
    if (!found) return;
    running.delete(id);
    clearTimeout(found.timer);
    found.settle(outcome);
    const next = waiting.shift();
    if (next) start(next);
    if (running.size === 0) for (const idler of idleWaiters.splice(0)) idler();
  };

  const startTimer = (id: number, each: Running): void => {
    each.timer = setTimeout(() => {
      const error = timeoutError(each.requestId, timeoutMs);
      settle(id, { error });
      onTimeout(each.requestId, error);
    }, timeoutMs);
  };

  const start = (each: Running): void => {
    const id = ++lastId;
    running.set(id, each);
    if (hasStartedTimers) startTimer(id, each);
    each.onStart(id);
  };

  return {
    add: (requestId, onStart) =>
      new Promise<Outcome>((resolve) => {
        const each: Running = { requestId, onStart, settle: resolve, timer: undefined };
        if (running.size < maxConcurrentInvocations) start(each);
        else waiting.push(each);
      }),
    startTimers: () => {
      hasStartedTimers = true;
      for (const [id, each] of running) startTimer(id, each);
    },
    settle,
    failAll: (errorOf) => {
      for (const { requestId, settle: answer } of waiting.splice(0)) answer({ error: errorOf(requestId) });
      for (const [id, { requestId }] of running) settle(id, { error: errorOf(requestId) });
    },
    count: () => running.size + waiting.length,
    idle: () =>
      running.size === 0 ? Promise.resolve() : new Promise((resolve) => void idleWaiters.push(resolve)),
  };
};
