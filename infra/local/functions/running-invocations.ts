import type { FunctionError } from './messages.ts';

export type Outcome = { readonly payload: string } | { readonly error: FunctionError };

type Running = {
  readonly requestId: string;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout | undefined;
};

/** The invocations that one worker has in hand, each with the time that it may take. */
export type RunningInvocations = {
  /** Registers an invocation; its time counts from now, or from `startTimers` when the worker is still loading. */
  add(requestId: string): { readonly id: number; readonly outcome: Promise<Outcome> };
  startTimers(): void;
  settle(id: number, outcome: Outcome): void;
  /** Settles everything in hand with an error made from its request id. */
  failAll(errorOf: (requestId: string) => FunctionError): void;
  /** Answers once nothing is in hand. */
  idle(): Promise<void>;
};

const timeoutError = (requestId: string, timeoutMs: number): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
});

/** `onTimeout` is told the error after its invocation was answered with it. */
export const runningInvocations = (
  timeoutMs: number,
  onTimeout: (requestId: string, error: FunctionError) => void,
): RunningInvocations => {
  const running = new Map<number, Running>();
  const idlers: Array<() => void> = [];
  let lastId = 0;
  let timersRun = false;

  const settle = (id: number, outcome: Outcome): void => {
    const found = running.get(id);
    if (!found) return;
    running.delete(id);
    clearTimeout(found.timer);
    found.settle(outcome);
    if (running.size === 0) for (const idler of idlers.splice(0)) idler();
  };

  const arm = (id: number, each: Running): void => {
    each.timer = setTimeout(() => {
      const error = timeoutError(each.requestId, timeoutMs);
      settle(id, { error });
      onTimeout(each.requestId, error);
    }, timeoutMs);
  };

  return {
    add: (requestId) => {
      const id = ++lastId;
      const outcome = new Promise<Outcome>((resolve) => {
        const each: Running = { requestId, settle: resolve, timer: undefined };
        running.set(id, each);
        if (timersRun) arm(id, each);
      });
      return { id, outcome };
    },
    startTimers: () => {
      timersRun = true;
      for (const [id, each] of running) arm(id, each);
    },
    settle,
    failAll: (errorOf) => {
      for (const [id, { requestId }] of running) settle(id, { error: errorOf(requestId) });
    },
    idle: () =>
      running.size === 0 ? Promise.resolve() : new Promise((resolve) => void idlers.push(resolve)),
  };
};
