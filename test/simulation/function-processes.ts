import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from './scheduler.ts';
import type { Trace } from './trace.ts';

/** A function's process that serves one invocation at a time. Once dead, it does nothing more. */
export type FunctionProcess = {
  readonly name: string;
  readonly clockSkewMs: number;
  isDead: boolean;
  /** Ends the process at this await. */
  crash: (why: string) => void;
};

/** An abandoned invocation: its caller learns that it failed, and not how far it came. */
export class InvocationAbandoned extends Error {}

export type Containers<Content> = {
  /**
   * Runs work in a free process, or a new one, and rejects with its error or with `InvocationAbandoned`. `about` names
   * the subject of an invocation that fails.
   */
  readonly invoke: <T>(
    name: string,
    timeoutMs: number,
    about: () => string,
    work: (content: Content) => Promise<T>,
  ) => Promise<T>;
  /** Ends all processes at once, and allows no invocation until the next start. */
  readonly stop: () => void;
  readonly start: () => void;
};

const maxFailureDelayMs = 2_000;

/** Processes with separate clocks, with content from `createContent` at their start, as in Lambda. */
export const createProcessPool = <Content>(
  scheduler: Scheduler,
  random: RandomSource,
  skewMs: number,
  trace: Trace,
  createContent: (container: FunctionProcess) => Content,
): Containers<Content> => {
  type Filled = { readonly container: FunctionProcess; readonly content: Content };
  const free = new Map<string, Filled[]>();
  const running = new Set<FunctionProcess>();
  let isStopped = false;

  const startProcess = (name: string): Filled => {
    const container: FunctionProcess = {
      name,
      clockSkewMs: Math.round(random.between(-skewMs, skewMs)),
      isDead: false,
      crash: () => undefined,
    };
    return { container, content: createContent(container) };
  };

  return {
    stop: () => {
      isStopped = true;
      for (const container of running) container.crash('when all functions were stopped');
    },
    start: () => {
      isStopped = false;
    },
    invoke: (name, timeoutMs, about, work) =>
      new Promise((resolve, reject) => {
        if (isStopped) {
          reject(new InvocationAbandoned(`simulated: ${name} is stopped`));
          return;
        }
        const filled = free.get(name)?.pop() ?? startProcess(name);
        const { container, content } = filled;
        running.add(container);
        const abandon = (kind: string, why: string): void => {
          container.isDead = true;
          running.delete(container);
          limit.cancel();
          trace.note(kind, `${name} ${why}`, about());
          scheduler.scheduleAfter(random.between(1, maxFailureDelayMs), () =>
            reject(new InvocationAbandoned(`simulated: ${name} ${why}`)),
          );
        };
        const limit = scheduler.scheduleAfter(timeoutMs, () => abandon('time-out', 'timed out'));
        container.crash = (why) => abandon('crash', `crashed ${why}`);
        const end = (): void => {
          limit.cancel();
          running.delete(container);
          const others = free.get(name);
          if (others) others.push(filled);
          else free.set(name, [filled]);
        };
        work(content).then(
          (value) => {
            if (container.isDead) return;
            end();
            resolve(value);
          },
          (error: unknown) => {
            if (container.isDead) return;
            end();
            reject(error);
          },
        );
      }),
  };
};
