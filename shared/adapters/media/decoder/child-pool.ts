import type { ChildProgram } from './child-process.ts';

/** Runs work with a program that no other work uses meanwhile. */
export type ChildPool = {
  /**
   * `work` returns whether the program may be used again. After an error, or if it returns false, the program is ended.
   * Rejects with the error of the start or of the work.
   */
  use(work: (program: ChildProgram) => Promise<boolean>): Promise<void>;
};

export type ChildPoolOptions = {
  readonly start: () => Promise<ChildProgram>;
  /** More work than this waits, because each program takes memory. */
  readonly maxPrograms: number;
  /** A program without work is ended after this time. */
  readonly idleMs: number;
};

type Idle = { readonly program: ChildProgram; readonly timer: NodeJS.Timeout };

export const createChildPool = ({ start, maxPrograms, idleMs }: ChildPoolOptions): ChildPool => {
  const idle: Idle[] = [];
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
  const take = (): Promise<ChildProgram> => {
    const found = idle.pop();
    if (found === undefined) return start();
    clearTimeout(found.timer);
    return Promise.resolve(found.program);
  };
  const keep = (program: ChildProgram): void => {
    program.rest();
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.program === program),
        1,
      );
      void program.end();
    }, idleMs);
    idle.push({ program, timer: timer.unref() });
  };

  return {
    use: async (work) => {
      await enter();
      try {
        const program = await take();
        let isReusable = false;
        try {
          isReusable = await work(program);
        } finally {
          if (isReusable) keep(program);
          else await program.end();
        }
      } finally {
        leave();
      }
    },
  };
};
