import { ChildFailureError } from './child-failure.ts';
import type { ChildProgram } from './child-process.ts';

/** Runs work with a program that no other work uses meanwhile. */
export type ChildPool = {
  /**
   * Rejects with the error of the start or of the work, and ends the program then. A program that was used before, and
   * crashes, may have been harmed by that use: the work is done again with a new one.
   */
  use<T>(work: (program: ChildProgram) => Promise<T>): Promise<T>;
};

export type ChildPoolOptions = {
  readonly start: () => Promise<ChildProgram>;
  /** More work than this waits, because each program takes memory. */
  readonly maxPrograms: number;
  /** A program is ended after so much work, because native code may lose memory. */
  readonly maxUses: number;
  /** A program without work is ended after this time. */
  readonly idleMs: number;
};

type Started = { readonly program: ChildProgram; useCount: number };

export const createChildPool = ({ start, maxPrograms, maxUses, idleMs }: ChildPoolOptions): ChildPool => {
  const idle: { readonly started: Started; readonly timer: NodeJS.Timeout }[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running >= maxPrograms) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  };
  /** The place goes to the next that waits, if any. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  const take = async (): Promise<Started> => {
    const found = idle.pop();
    if (found === undefined) return { program: await start(), useCount: 0 };
    clearTimeout(found.timer);
    return found.started;
  };
  const keep = (started: Started): void => {
    started.program.rest();
    const timer = setTimeout(() => {
      const at = idle.findIndex((one) => one.started === started);
      idle.splice(at, 1);
      void started.program.end();
    }, idleMs);
    idle.push({ started, timer: timer.unref() });
  };
  const doWork = async <T>(started: Started, work: (program: ChildProgram) => Promise<T>): Promise<T> => {
    started.useCount += 1;
    let isReusable = false;
    try {
      const result = await work(started.program);
      isReusable = started.useCount < maxUses;
      return result;
    } finally {
      if (isReusable) keep(started);
      else await started.program.end();
    }
  };

  return {
    use: async (work) => {
      await enter();
      try {
        const first = await take();
        const isNew = first.useCount === 0;
        try {
          return await doWork(first, work);
        } catch (cause) {
          const hasCrashed = cause instanceof ChildFailureError && cause.failure === 'crashed';
          if (isNew || !hasCrashed) throw cause;
        }
        return await doWork({ program: await start(), useCount: 0 }, work);
      } finally {
        leave();
      }
    },
  };
};
